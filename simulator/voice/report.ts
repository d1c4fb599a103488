import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { understandingOf } from '../understanding-of';

/** Sentences by locale, then by kind. */
export type Sentences = Record<string, Record<string, string[]>>;

/** Wednesday 12 August 2026, ten past eight: so that “tomorrow” is always the same day. */
const then = new Date('2026-08-12T07:10:00.000Z');

const folder = 'tests/voice';
export const expected = join(folder, 'understood.txt');

export const readSentences = (): Sentences => parse(readFileSync(join(folder, 'sentences.yaml'), 'utf8'));

/** What each sentence leads to, a line for each, under its kind. */
export function report(sentences: Sentences): string {
  return Object.entries(sentences)
    .flatMap(([locale, kinds]) => Object.entries(kinds).map(([kind, said]) => section(locale, kind, said)))
    .join('\n');
}

const section = (locale: string, kind: string, said: readonly string[]) =>
  [`${locale}: ${kind}`, ...said.map((sentence) => `  ${sentence} → ${meaning(locale, sentence)}`), ''].join('\n');

function meaning(locale: string, sentence: string): string {
  const { intent, slots } = understandingOf(locale).understand(sentence, then);
  const filled = Object.values(slots).flatMap(({ name, value, resolutions }) => {
    if (value === undefined) return [];
    const id = resolutions?.resolutionsPerAuthority?.[0]?.values?.[0]?.value.id;
    return [`${name} ${id ?? value}`];
  });
  return [intent, ...(filled.length > 0 ? [`(${filled.join(', ')})`] : [])].join(' ');
}

/** The sentences that lead elsewhere than before, are new, or are gone. */
export function changes(before: string, now: string): string[] {
  const [was, is] = [linesIn(before), linesIn(now)];
  return [
    ...[...is].flatMap(([sentence, meaning]) => {
      const old = was.get(sentence);
      if (old === meaning) return [];
      return old === undefined
        ? [`${sentence} is new and leads to ${meaning}.`]
        : [`${sentence} leads to ${meaning}; it led to ${old}.`];
    }),
    ...[...was.keys()].filter((sentence) => !is.has(sentence)).map((sentence) => `${sentence} is gone.`),
  ];
}

/** By locale too: one sentence may mean two things on two sides of an ocean. */
function linesIn(text: string): Map<string, string> {
  let locale = '';
  return new Map(
    text.split('\n').flatMap((line) => {
      locale = /^(en-[A-Z]{2}):/.exec(line)?.[1] ?? locale;
      const [, sentence, meaning] = /^ {2}(.+) → (.+)$/.exec(line) ?? [];
      return sentence !== undefined && meaning !== undefined ? [[`“${sentence}” in ${locale}`, meaning]] : [];
    }),
  );
}
