import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outOfStep, regionalModels } from '../../simulator/models/regions';
import type { InteractionModel } from '../../simulator/understand/model';
import { readJson, readModel } from '../../simulator/understand/read-model';
import { temporaryFolder } from '../support/temporary-folder';

const samplesOf = (model: InteractionModel, intent: string): string[] =>
  model.interactionModel.languageModel.intents.find(({ name }) => name === intent)?.samples ?? [];

/** A folder with our British model and another table. */
function folderWith(table: string): string {
  const folder = temporaryFolder('models');
  cpSync('interaction-models', folder, { recursive: true });
  writeFileSync(join(folder, 'regional.yaml'), table);
  return folder;
}

const made = (table: string, file: string): InteractionModel =>
  JSON.parse(regionalModels(folderWith(table))[file] ?? '');
const nothing = (...locales: string[]) => locales.map((locale) => `${locale}: {}\n`).join('');

test('every regional model is what the British one and the table make of it', () => {
  expect(outOfStep('interaction-models')).toEqual([]);
});

test('a region without words of its own listens as Britain does', () => {
  const table = nothing('en-US', 'en-AU', 'en-CA', 'en-IN');
  expect(made(table, 'en-AU.json')).toEqual(readJson('interaction-models/en-GB.json'));
});

test('a region hears its own sentences beside the British ones, in its own spelling', () => {
  const table = `en-US:\n  spelt: { programme: program }\n  also: { WeatherIntent: [is it sweater weather] }\n${nothing('en-AU', 'en-CA', 'en-IN')}`;
  const american = made(table, 'en-US.json');

  expect(samplesOf(american, 'WeatherIntent')).toEqual([
    ...samplesOf(readModel('en-GB'), 'WeatherIntent'),
    'is it sweater weather',
  ]);
  expect(samplesOf(readModel('en-GB'), 'ScheduleIntent')).toContain('the programme guide');
  expect(samplesOf(american, 'ScheduleIntent')).toContain('the program guide');
  expect(samplesOf(american, 'ScheduleIntent').join()).not.toMatch(/programme\b/);
});

test('a sentence for an intent that we do not have is refused', () => {
  const table = `en-US:\n  also: { TideIntent: [high tide] }\n${nothing('en-AU', 'en-CA', 'en-IN')}`;
  expect(() => regionalModels(folderWith(table))).toThrow('en-US: en-GB.json has no TideIntent. Mend the name.');
});

test('a model that is missing is out of step', () => {
  const folder = folderWith(nothing('en-US', 'en-AU', 'en-CA', 'en-IN'));
  rmSync(join(folder, 'en-IN.json'));
  expect(outOfStep(folder)).toContain(
    `${join(folder, 'en-IN.json')} is not what en-GB.json and regional.yaml make of it. Run npm run models:write; it is never edited by hand.`,
  );
});
