/** What a stored body says; nothing, if there is none or if it is not JSON. */
export function jsonFrom(body: string | undefined): unknown {
  try {
    return body === undefined ? undefined : JSON.parse(body);
  } catch {
    return undefined;
  }
}
