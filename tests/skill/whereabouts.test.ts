import { whereaboutsIn } from '../../lambda/skill/listener/whereabouts';
import { townOfPostcode } from '../../lambda/skill/weather/postcodes';
import { theCoast } from '../support/august-day';

test.each([
  ['YO11 1AB', 'YO11'],
  ['yo111ab', 'YO11'],
  ['YO11', 'YO11'],
  [' hu18 1qq ', 'HU18'],
  ['W1A 1AA', 'W1A'],
])('“%s” is in the district %s; the rest is dropped', (postalCode, code) => {
  expect(whereaboutsIn(200, { countryCode: 'GB', postalCode })).toEqual({ kind: 'outward', code });
});

test.each([
  ['the listener has not allowed it', 403, { type: 'FORBIDDEN' }, 'not-allowed'],
  ['there is no address', 204, '', 'not-given'],
  ['the address has no postcode', 200, { countryCode: 'GB', postalCode: null }, 'not-given'],
  ['it is abroad', 200, { countryCode: 'US', postalCode: '98109' }, 'abroad'],
  ['it is abroad, with a postcode like ours', 200, { countryCode: 'NL', postalCode: 'YO11 1AB' }, 'abroad'],
  ['Alexa has too much to do', 429, {}, 'unknown'],
  ['Alexa is broken', 500, '<html>', 'unknown'],
])('%s', (_what, status, body, kind) => {
  expect(whereaboutsIn(status, body)).toEqual({ kind });
});

test.each([
  ['YO11', 'Scarborough', true],
  ['YO12', 'Scarborough', true],
  ['YO13', 'Scarborough', true],
  ['YO14', 'Filey', true],
  ['YO15', 'Bridlington', true],
  ['YO16', 'Bridlington', true],
  ['YO17', 'Driffield', false],
  ['YO18', 'Scarborough', false],
  ['YO19', 'Driffield', false],
  ['YO21', 'Whitby', true],
  ['YO22', 'Whitby', true],
  ['YO23', 'Driffield', false],
  ['YO24', 'Driffield', false],
  ['YO25', 'Driffield', true],
  ['HU18', 'Hornsea', true],
])('%s leads to %s', (outward, name, isThere) => {
  expect(townOfPostcode(outward, theCoast.towns)).toEqual({ town: expect.objectContaining({ name }), isThere });
});

test.each(['YO1', 'YO10', 'YO26', 'HU17', 'LS1', 'TS13'])('%s leads nowhere', (outward) => {
  expect(townOfPostcode(outward, theCoast.towns)).toBeNull();
});
