import { Ajv2020 } from 'ajv/dist/2020';
import { createContentApi } from '../../lambda/content-api/local';
import { openapi } from '../../lambda/content-api/openapi';
import { exampleOf } from '../../lambda/content-api/openapi-examples';
import { documents, type Template } from '../../lambda/contract/documents';
import { pathOf } from '../../lambda/contract/path-of';

const templates = Object.keys(documents) as Template[];
const names: Partial<Record<Template, string>> = {
  '/v1/news/{id}': 'whitbys-swing-bridge-to-close-on-two-nights-for-its-summer-check',
  '/v1/weather/{town}': 'whitby',
};

/** What a reader who knows nothing but the description checks a document against. */
function described() {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', ...openapi() });
  return (template: Template) => {
    const at = template.replaceAll('/', '~1');
    const pointer = `api#/paths/${encodeURIComponent(at)}/get/responses/200/content/application~1json/schema`;
    const validate = ajv.getSchema(pointer);
    if (!validate) throw new Error(`${template} has no schema`);
    return validate;
  };
}

test('describes every document of the contract, and nothing else', () => {
  const { paths } = openapi() as { paths: object };
  expect(Object.keys(paths)).toEqual(templates);
});

test.each(templates)('what is served at %s is what the description says', async (template) => {
  const api = createContentApi({ clock: () => new Date('2026-08-12T06:12:00.000Z') });
  await api.publishOnce();
  const validate = described()(template);
  const document: unknown = JSON.parse((await api.store.get(pathOf(template, names[template]))) ?? 'null');

  expect([validate(document), validate.errors]).toEqual([true, null]);
  expect(validate({})).toBe(false);
});

test.each(templates)('the example for %s keeps the contract', (template) => {
  expect(documents[template].parse(exampleOf(template))).toEqual(exampleOf(template));
});

test('names its schemas, so that a generated client reads like the contract', () => {
  const { components } = openapi() as { components: { schemas: Record<string, unknown> } };
  expect(Object.keys(components.schemas).toSorted()).toEqual([
    'App',
    'BriefingItem',
    'Bulletin',
    'Change',
    'Condition',
    'Day',
    'FlashBriefing',
    'Headline',
    'Hour',
    'Mount',
    'News',
    'NowPlaying',
    'OnAir',
    'Phone',
    'Problem',
    'Push',
    'Schedule',
    'Show',
    'Source',
    'Station',
    'Story',
    'Town',
    'TownForecast',
    'TownWeather',
    'Track',
    'Warning',
    'Warnings',
    'Weather',
    'Wind',
  ]);
  expect(JSON.stringify(openapi())).not.toContain('$defs');
});
