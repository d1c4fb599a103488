import type { RequestEnvelope } from 'ask-sdk-model';

/** Thrown for what is not a request to this skill: no Alexa envelope (400), or another skill’s (403). */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly status: 400 | 403;

  constructor(status: 400 | 403, what: string) {
    super(what);
    this.status = status;
  }
}

/** Alexa signs for who is asking, but any skill’s requests carry a good signature: the id must be ours. */
export function checkedRequest(envelope: unknown, skillId: string | undefined): RequestEnvelope {
  const { request, context, session } = (envelope ?? {}) as Partial<RequestEnvelope>;
  if (typeof request?.type !== 'string') throw new RefusedRequest(400, 'Not an Alexa request: request.type is missing');
  const asked = context?.System?.application?.applicationId ?? session?.application?.applicationId;
  if (skillId !== undefined && asked !== skillId) throw new RefusedRequest(403, 'This request is for another skill');
  return envelope as RequestEnvelope;
}
