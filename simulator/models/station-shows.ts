import { slug } from '../../lambda/content-api/slug';
import { readSchedule } from '../../lambda/content-api/sources/schedule-file';
import { readStationFile } from '../../lambda/content-api/station-file';
import type { InteractionModel, SlotType } from '../understand/model';

type Value = NonNullable<SlotType['values']>[number];

/**
 * A model with the shows and presenters of schedule.yaml among those that Alexa listens for: staff write them in one place only. She
 * hears others too; these she hears best. A schedule that is kept elsewhere is not known yet when a model is built.
 */
export function withStationShows(model: InteractionModel, stationDir: string): InteractionModel {
  // What Amazon’s schema will refuse may have any shape.
  const { languageModel } = model.interactionModel;
  if (!Array.isArray(languageModel?.types)) return model;
  const names = namesIn(stationDir);
  const types = languageModel.types.map((type) => (type.name === 'SHOW' ? withNames(type, names) : type));
  return { interactionModel: { ...model.interactionModel, languageModel: { ...languageModel, types } } };
}

function namesIn(stationDir: string): string[] {
  if (readStationFile(stationDir).sources.schedule.from !== 'schedule.yaml') return [];
  const { week, bankHolidays, cover } = readSchedule(stationDir);
  const names = [...week, ...bankHolidays.shows, ...cover].flatMap(({ show, name = show, presenter }) => [
    asSaid(name),
    ...(presenter ? [asSaid(presenter)] : []),
  ]);
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].filter((name) => name !== '');
}

/** Alexa takes letters, digits, apostrophes, full stops and hyphens. */
const asSaid = (name: string): string =>
  name
    .replaceAll('&', ' and ')
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'.-]+/gu, ' ')
    .replace(/^the /i, '')
    .trim();

/** The station’s own come first; a name may stand for one value only. Amazon wants a synonym for each. */
function withNames(type: SlotType, names: readonly string[]): SlotType {
  const own = names.map((name) => ({ id: slug(name), name: { value: name, synonyms: [`the ${name}`] } }));
  const taken = new Set(own.flatMap(({ name }) => [name.value, ...name.synonyms]).map((name) => name.toLowerCase()));
  const isFree = (name: string) => !taken.has(name.toLowerCase());
  return { ...type, values: [...own, ...(type.values ?? []).flatMap((value) => withFreeNames(value, isFree) ?? [])] };
}

/** What is left of a value: its first free name stands for it. */
function withFreeNames({ id, name }: Value, isFree: (name: string) => boolean): Value | null {
  const [value, ...synonyms] = [name.value, ...(name.synonyms ?? [])].filter(isFree);
  if (value === undefined) return null;
  return { ...(id && { id }), name: { value, synonyms: synonyms.length > 0 ? synonyms : [`the ${value}`] } };
}
