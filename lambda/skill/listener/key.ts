import type { RequestEnvelope } from 'ask-sdk-model';

/**
 * What a listener is remembered under: a hash of the id that Amazon made up for them and for our skill, which nobody can turn
 * back into the id. Undefined where Alexa does not say who asks.
 */
export function keyOf({ context, session }: RequestEnvelope): string | undefined {
  const { user, application } = context?.System ?? {};
  const userId = user?.userId ?? session?.user?.userId;
  if (!userId || typeof userId !== 'string') return undefined;
  const { createHmac } = process.getBuiltinModule('node:crypto');
  return createHmac('sha256', String(application?.applicationId ?? ''))
    .update(userId)
    .digest('hex');
}
