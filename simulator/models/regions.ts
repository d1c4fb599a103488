import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYamlFile } from '../../lambda/content-api/yaml-file';
import { firstLocale } from '../../lambda/skill/words/locales';
import type { Intent, InteractionModel, SlotType } from '../understand/model';
import { readJson } from '../understand/read-model';

const region = z.strictObject({
  spelt: z.record(z.string(), z.string()).default({}),
  also: z.record(z.string(), z.array(z.string())).default({}),
});
type Region = z.infer<typeof region>;

const regions = z.strictObject({ 'en-US': region, 'en-AU': region, 'en-CA': region, 'en-IN': region });

const table = 'regional.yaml';

/** What each regional model says, by its file: the British one as the region spells it, with the region’s own sentences. */
export function regionalModels(folder: string): Record<string, string> {
  const british = readJson(join(folder, `${firstLocale}.json`)) as InteractionModel;
  const file = join(folder, table);
  const { content } = readYamlFile(file, regions);
  return Object.fromEntries(
    Object.entries(content).map(([locale, region]) => {
      const strange = Object.keys(region.also).filter((name) => !intentsOf(british).some((one) => one.name === name));
      if (strange.length > 0)
        throw new Error(`${file}: ${locale}: ${firstLocale}.json has no ${strange.join(', ')}. Mend the name.`);
      return [`${locale}.json`, `${JSON.stringify(inRegion(british, region), null, 2)}\n`];
    }),
  );
}

/** The regional models that are no longer what the British one and the table make of them. */
export function outOfStep(folder: string): string[] {
  return Object.entries(regionalModels(folder)).flatMap(([name, text]) => {
    const file = join(folder, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
    return `${file} is not what ${firstLocale}.json and ${table} make of it. Run npm run models:write; it is never edited by hand.`;
  });
}

const intentsOf = ({ interactionModel }: InteractionModel): Intent[] => interactionModel.languageModel.intents;

function inRegion({ interactionModel, ...rest }: InteractionModel, { spelt, also }: Region): InteractionModel {
  const { intents, types = [], ...model } = interactionModel.languageModel;
  const languageModel = {
    ...model,
    intents: intents.map((intent) => intentIn(intent, spelt, also[intent.name] ?? [])),
    types: types.map((type) => typeIn(type, spelt)),
  };
  return { ...rest, interactionModel: { ...interactionModel, languageModel } };
}

/** Two British spellings may become one; a sentence of the region’s may since have become British. */
function intentIn({ samples, ...intent }: Intent, spelt: Region['spelt'], own: string[]): Intent {
  return { ...intent, samples: [...new Set([...(samples ?? []).map((sample) => respelt(sample, spelt)), ...own])] };
}

const typeIn = ({ name, values = [] }: SlotType, spelt: Region['spelt']): SlotType => ({
  name,
  values: values.map(({ name: { value, synonyms = [] }, ...rest }) => ({
    ...rest,
    name: { value, synonyms: [...new Set(synonyms.map((synonym) => respelt(synonym, spelt)))] },
  })),
});

const respelt = (text: string, spelt: Region['spelt']) => text.replace(/\w+/g, (word) => spelt[word] ?? word);
