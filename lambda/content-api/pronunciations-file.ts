import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Pronunciation } from '../contract/pronunciation';
import { readYamlFile } from './yaml-file';

/** Between slashes, as dictionaries print it: “/steɪðz/”. */
const phonetic = /^\/(.+)\/$/;

/**
 * The sounds of British English as Alexa knows them, with stress, length, tie bars and the dots between syllables: with any other
 * sign she may say nothing at all. docs.aws.amazon.com/polly/latest/dg/ph-table-english-uk.html
 */
const sounds = /^(?:[bdfghjklmnpstvwzðŋɹʃθʒəɐæaɑeɛɜɪiɔoɒuʊʌːˈˌ. ]|\u0361)+$/u;

/** What people type in their place. */
const meant: Record<string, string> = { r: 'ɹ', ɡ: 'g', "'": 'ˈ', ',': 'ˌ', ':': 'ː' };

const howSaid = z
  .string()
  .trim()
  .min(1)
  .superRefine((said, context) => {
    const trouble = troubleWith(said);
    if (trouble) context.addIssue({ code: 'custom', message: trouble });
  });

function troubleWith(said: string): string | null {
  if (/[<>]/.test(said))
    return 'no < or > is needed: write the sound as you would spell it, or its IPA between slashes.';
  const ipa = phonetic.exec(said)?.[1];
  if (ipa === undefined) {
    return said.includes('ˈ') || said.startsWith('/')
      ? `looks like IPA. Write it between two slashes: /${said.replaceAll('/', '')}/`
      : null;
  }
  const strange = [...ipa].find((sign) => !sounds.test(sign));
  if (strange === undefined) return null;
  const instead = meant[strange];
  return `has “${strange}”, which is no sound that Alexa knows.${instead ? ` Did you mean “${instead}”?` : ''}`;
}

const pronunciations = z.record(z.string(), howSaid);

/**
 * A station may do without.
 * @throws StationFileError naming file, line and word of every mistake.
 */
export function readPronunciationsFile(stationDir: string): Pronunciation[] {
  const file = join(stationDir, 'pronunciations.yaml');
  if (!existsSync(file)) return [];
  const { content } = readYamlFile(file, pronunciations);
  return Object.entries(content).map(([word, said]) => {
    const ipa = phonetic.exec(said)?.[1];
    return ipa === undefined ? { word, as: said } : { word, ipa };
  });
}
