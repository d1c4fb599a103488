import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Read } from '../reads';
import type { Change } from '../situation';
import type { Heard } from '../understand/understanding';

/** The skill, as Alexa reaches it. */
export const answer = (envelope: RequestEnvelope): Promise<ResponseEnvelope> => post('/alexa', envelope);

export const understandIn = (locale: string) => (text: string, now: Date) =>
  post<Heard>('/simulator/understand', { text, locale, now });

/** Puts the whole house into a situation; what time it is there then. */
export const settle = (change: Change): Promise<{ now: string }> => post('/simulator/state', change);

/** What the skill read for these requests. */
export async function readsFor(requestIds: string[]): Promise<Read[]> {
  const query = new URLSearchParams(requestIds.map((id) => ['request', id]));
  return (await fetch(`/simulator/reads?${query}`)).json();
}

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
