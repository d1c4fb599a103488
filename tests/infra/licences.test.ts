import { readFileSync } from 'node:fs';
import { type BundledPackage, bundledPackages } from '../../infra/package/bundled-packages';
import { licenceList, licenceTexts } from '../../infra/package/licence-list';

/** Each lets a station use the code in any way, as long as the text comes along. MPL-2.0 asks for changes back; we make none. */
const agreed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'MPL-2.0'];

let packages: BundledPackage[];
beforeAll(async () => {
  packages = await bundledPackages(process.cwd());
}, 60_000);

test('LICENCES.md names every package that is built in: npm run licences', () => {
  expect(readFileSync('LICENCES.md', 'utf8')).toBe(licenceList(packages));
});

test('every package has a licence that we have agreed to', () => {
  expect(packages.filter(({ licence }) => !agreed.includes(licence)).map(({ name }) => name)).toEqual([]);
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['ask-sdk-core', 'axios', 'zod', 'yaml']));
});

test('hands each text on once, with all whose it is', () => {
  const mit = { licence: 'MIT', text: 'Do as you like.' };
  const texts = licenceTexts([
    { name: 'anchor', version: '1.0.0', ...mit },
    { name: 'buoy', version: '2.0.0', licence: 'ISC', text: 'Be kind.' },
    { name: 'cliff', version: '3.0.0', ...mit },
  ]);

  expect(texts).toBe(
    `anchor 1.0.0 (MIT)\ncliff 3.0.0 (MIT)\n\nDo as you like.\n\n${'-'.repeat(80)}\n\nbuoy 2.0.0 (ISC)\n\nBe kind.\n`,
  );
});
