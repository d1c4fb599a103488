import { heard } from '../speech';
import { isRecord } from './record';

/**
 * What Alexa does with a screen’s data on its way to the device: `transformers` turn some of it into speech or hints. The
 * viewhost does not. `speechOf` makes something that the viewhost’s audio player can play out of a text.
 */
export function transformed(
  datasources: Record<string, unknown>,
  speechOf: (text: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(datasources).map(([name, source]) => [name, isRecord(source) ? afterAll(source, speechOf) : source]),
  );
}

function afterAll(source: Record<string, unknown>, speechOf: (text: string) => string): Record<string, unknown> {
  const { properties, transformers, ...rest } = structuredClone(source);
  if (!isRecord(properties)) return source;
  for (const one of Array.isArray(transformers) ? transformers : []) {
    if (isRecord(one)) apply(one, properties, speechOf);
  }
  return { ...rest, properties };
}

function apply(
  { transformer, inputPath, outputName }: Record<string, unknown>,
  properties: Record<string, unknown>,
  speechOf: (text: string) => string,
): void {
  const change = changes(speechOf)[String(transformer)];
  if (!change) throw new Error(`A screen’s data ask for “${transformer}”, a transformer that we do not have`);
  const steps = String(inputPath).split('.');
  const last = steps.pop() ?? '';
  for (const holder of holdersAt(properties, steps)) {
    const output = typeof outputName === 'string' ? outputName : last;
    if (typeof holder[last] === 'string') holder[output] = change(holder[last]);
  }
}

const changes = (speechOf: (text: string) => string): Record<string, (text: string) => string> => ({
  textToSpeech: speechOf,
  ssmlToSpeech: (ssml) => speechOf(heard({ type: 'SSML', ssml })),
  textToHint: (text) => `Try “Alexa, ${text}”`,
});

/** Every object at the end of a path; `*` stands for each member of a list. */
function holdersAt(from: unknown, [step, ...rest]: string[]): Record<string, unknown>[] {
  if (step === undefined) return isRecord(from) ? [from] : [];
  if (step === '*') return Array.isArray(from) ? from.flatMap((member) => holdersAt(member, rest)) : [];
  return isRecord(from) ? holdersAt(from[step], rest) : [];
}
