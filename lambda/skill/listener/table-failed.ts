/** Thrown when the table says no. Its own message may quote what was asked, so only the kind of it is kept. */
export class TableFailed extends Error {
  override readonly name = 'TableFailed';
  /** `ProvisionedThroughputExceededException`, as AWS names it; empty where it does not. */
  readonly kind: string;

  constructor(operation: string, status: number, body: unknown) {
    const kind = kindOf(body);
    super(`${operation} was answered ${status} ${kind}`.trim());
    this.kind = kind;
  }
}

/** `{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException"}` */
function kindOf(body: unknown): string {
  const type = (body as { __type?: unknown } | null)?.__type;
  return typeof type === 'string' ? (type.split('#').at(-1) ?? '') : '';
}
