import type { ResponseEnvelope } from 'ask-sdk-model';

export interface Session {
  readonly id: string;
  readonly new: boolean;
  readonly attributes: Record<string, unknown>;
}

export function newSession(id: string): Session {
  return { id, new: true, attributes: {} };
}

/** Alexa listens on only when told so in as many words; a closed session forgets its attributes. */
export function sessionAfter(session: Session, { response, sessionAttributes }: ResponseEnvelope): Session | null {
  if (response.shouldEndSession !== false) return null;

  return { id: session.id, new: false, attributes: sessionAttributes ?? {} };
}
