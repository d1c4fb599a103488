import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Read } from '../reads';
import type { Change } from '../situation';
import type { Heard } from '../understand/understanding';

/** By then the skill may have asked for patience. */
const patienceMs = 1_500;
const lookMs = 250;

/** The skill, as Alexa reaches it. `meanwhile` hears what it has her say before the answer. */
export const answering =
  (meanwhile: (words: string) => void) =>
  async (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
    let waits = true;
    const again = (ms: number) => setTimeout(() => void look(), ms);
    again(patienceMs);
    const look = async () => {
      if (!waits) return;
      const query = new URLSearchParams({ request: envelope.request.requestId });
      const words: string | null = await (await fetch(`/simulator/meanwhile?${query}`)).json();
      if (words === null) again(lookMs);
      else if (waits) meanwhile(words);
    };
    return post<ResponseEnvelope>('/alexa', envelope).finally(() => {
      waits = false;
    });
  };

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
