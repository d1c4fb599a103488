import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Heard } from '../understand/understanding';

/** The skill, as Alexa reaches it. */
export const answer = (envelope: RequestEnvelope): Promise<ResponseEnvelope> => post('/alexa', envelope);

export const understandIn = (locale: string) => (text: string, now: Date) =>
  post<Heard>('/simulator/understand', { text, locale, now });

async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const json = await response.json();
  if (!response.ok) throw new Error(`${json.detail ?? response.statusText}: POST ${path}`);
  return json;
}
