import { languageModelOf, type Rule } from './model-file';

/** `served` are the ids of the towns in station/station.yaml; `places` knows where others are. */
export const unknownTowns =
  (served: readonly string[], places: Readonly<Record<string, unknown>>): Rule =>
  (model) => {
    const values = (languageModelOf(model).types ?? []).find(({ name }) => name === 'TOWN')?.values ?? [];
    const heard = values.map(({ id, name }) => id ?? name.value);
    return [
      ...served
        .filter((id) => !heard.includes(id))
        .map(
          (id) =>
            `${model.file}: TOWN: “${id}” of station/station.yaml is missing. Add it, with the names people use for it.`,
        ),
      ...heard
        .filter((id) => !served.includes(id) && !Object.hasOwn(places, id.replaceAll('-', ' ')))
        .map(
          (id) =>
            `${model.file}: TOWN: “${id}” is no town of station/station.yaml, and lambda/skill/weather/places.ts does not know where it is. Add it to one of them, or take it away here.`,
        ),
    ];
  };
