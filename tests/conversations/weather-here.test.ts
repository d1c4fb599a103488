import { openAlexaApi } from '../support/alexa-api';
import { tenPastEight } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { openTable } from '../support/table';

const scarborough = 'In Scarborough today: low-level cloud, with a high of 17 and a low of 14 degrees.';
const theTowns = 'Scarborough, Filey, Whitby, Bridlington, Hornsea or Driffield';

const open: { close(): unknown }[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

/** Somebody whose device knows where it is, and who lets us see it unless told otherwise. */
async function somebody(
  postcode: Parameters<typeof openAlexaApi>[0],
  setting: Parameters<typeof listener>[0] = { addressConsent: true },
) {
  const alexa = await openAlexaApi(postcode);
  open.push(alexa);
  return listener({ apiEndpoint: alexa.apiEndpoint, ...setting });
}

const inBritain = (postalCode: string | null) => ({ countryCode: 'GB', postalCode });

test.each(["what's the weather here", "what's the weather like where i am", 'weather near me'])(
  '“%s” is the weather of the town that the postcode stands for',
  async (sentence) => {
    const someone = await somebody(inBritain('YO11 1JW'));

    expect((await someone.says(sentence)).hears).toBe(`${scarborough} Would you like tomorrow’s as well?`);
  },
);

test('shows it too, and keeps the day', async () => {
  const someone = await somebody(inBritain('YO11 1JW'), { addressConsent: true, device: 'show-8' });
  const answer = await someone.says('will it rain here tomorrow');

  expect(answer.hears).toBe(
    'In Scarborough tomorrow: sunny intervals, with a high of 19 and a low of 16 degrees. Anywhere else?',
  );
  expect((await onScreen(answer)).words).toEqual(expect.arrayContaining(['Weather', 'Scarborough', 'Tomorrow']));
});

test('inland, the nearest town is said to be the nearest', async () => {
  const someone = await somebody(inBritain('YO17 7LX'));

  expect((await someone.says('weather here')).hears).toBe(
    'The nearest forecast I have to you is Driffield. In Driffield today: low-level cloud, with a high of 18 and a low of 14 degrees. Would you like tomorrow’s as well?',
  );
});

test.each([
  ['a postcode far away', inBritain('LS1 4AP'), 'You’re further away than my forecasts go.'],
  ['abroad', { countryCode: 'US', postalCode: '98109' }, 'You’re further away than my forecasts go.'],
  ['no postcode', inBritain(null), 'Your Alexa app doesn’t say where you are.'],
])('%s gets an honest answer, and a question', async (_what, address, sentence) => {
  const someone = await somebody(address);

  expect((await someone.says('weather here')).hears).toBe(`${sentence} Which town would you like?`);
  expect((await someone.says('filey')).hears).toMatch(/^In Filey today: /);
});

test('without permission asks for it on a card, and for a town meanwhile', async () => {
  const someone = await somebody(inBritain('YO11 1JW'), {});
  const { hears, reprompt, card } = await someone.says('weather here');

  expect(hears).toBe(
    'I don’t know where you are. If you’d like me to, let This is the Coast see your postcode: I’ve put that in your Alexa app. Or just tell me. Which town would you like?',
  );
  expect(reprompt).toBe(`You can say ${theTowns}. Which town would you like?`);
  expect(card).toEqual({
    type: 'AskForPermissionsConsent',
    permissions: ['read::alexa:device:all:address:country_and_postal_code'],
  });
});

test('without permission a town that they told us will do, and no card bothers them', async () => {
  const table = await openTable();
  open.push(table);
  const listeners = table.listeners(() => tenPastEight);
  await listener({ listeners }).says('my town is scarborough');
  const someone = await somebody(inBritain('YO11 1JW'), { listeners });
  const { hears, card } = await someone.says('weather here');

  expect(hears).toBe(`Here’s the weather for your town. ${scarborough} Would you like tomorrow’s as well?`);
  expect(card).toMatchObject({ type: 'Standard' });
});

test('when Alexa cannot be asked, says so', async () => {
  const { hears, log } = await listener({ addressConsent: true }).says('weather here');

  expect(hears).toBe('I can’t find out where you are just now. Which town would you like?');
  expect(log).toContainEqual(expect.objectContaining({ event: 'alexa-api-failed', what: 'postcode' }));
  expect(JSON.stringify(log)).not.toContain('amzn1.ask.device');
});

test('neither keeps nor logs where they are', async () => {
  const table = await openTable();
  open.push(table);
  const someone = await somebody(inBritain('YO14 9LF'), {
    addressConsent: true,
    listeners: table.listeners(() => tenPastEight),
  });
  const { hears, log } = await someone.says('weather here');

  expect(hears).toMatch(/^In Filey today: /);
  expect(JSON.stringify(log)).not.toMatch(/YO14|9LF|filey/i);
  expect(JSON.stringify(await table.items())).not.toMatch(/YO14|9LF|filey/i);
});
