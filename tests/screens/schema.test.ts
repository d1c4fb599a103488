import { StaticAplTemplateValidator } from 'apl-suggester';
import { type Occasion, occasions } from './occasions';

const validator = new StaticAplTemplateValidator();

// It tells the console of parts that it does not look into.
beforeAll(() => {
  jest.spyOn(console, 'warn').mockImplementation();
  jest.spyOn(console, 'log').mockImplementation();
});

/** It reports everything as a warning, false ones among them; these kinds are to be trusted. */
const trusted = /additional properties|allowed values|valid dimension|required property/;

const screens = Object.entries(occasions).flatMap(([name, by]) =>
  (['usual', 'longest', 'empty'] satisfies Occasion[]).map((occasion) => ({ name, occasion, make: by[occasion] })),
);

test.each(screens)('$name, $occasion, keeps to the schema of APL', async ({ make }) => {
  const findings = await validator.validate(make().document);
  const faults = findings.filter(({ errorMessage }) => trusted.test(errorMessage));
  expect(faults.map(({ path, errorMessage }) => `${path}: ${errorMessage}`)).toEqual([]);
});

test('finds a property that APL does not have', async () => {
  const document = {
    type: 'APL',
    version: '1.4',
    mainTemplate: { items: [{ type: 'Text', text: 'Hello', colour: 'red' }] },
  };
  const [finding] = await validator.validate(document);
  expect(finding?.errorMessage).toBe('should NOT have additional properties : colour');
});
