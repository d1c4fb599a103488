import { tenPastEight } from '../support/august-day';
import { listener } from '../support/listener';
import { openTable } from '../support/table';

let table: Awaited<ReturnType<typeof openTable>>;
beforeEach(async () => {
  table = await openTable();
});
afterEach(() => table.close());

const somebody = (setting: Parameters<typeof listener>[0] = {}) =>
  listener({ listeners: table.listeners(() => tenPastEight), ...setting });

const offer =
  'Oh! Here’s an idea. I can create a routine for you where I start This is the Coast every day at 08:00. Would you like that?';

async function comesOften() {
  for (let visit = 1; visit <= 3; visit++) expect((await somebody().opens()).hears).not.toContain('routine');
}

test('on the fourth visit, in the morning, Alexa offers to start the station every day, and nothing else is said', async () => {
  await comesOften();
  const { hears, response } = await somebody().opens();

  expect(hears).toBe(offer);
  expect(response.response).toEqual({
    directives: [
      {
        type: 'Connections.StartConnection',
        uri: 'connection://AMAZON.OfferAutomation/1',
        onCompletion: 'RESUME_SESSION',
        token: 'wake-up',
        input: {
          automation: {
            trigger: {
              type: 'Alexa.Automation.Trigger.Schedule.AbsoluteTime',
              version: '1.0',
              payload: {
                schedule: {
                  triggerTime: '080000',
                  timeZoneId: 'Europe/London',
                  recurrence: 'RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
                },
              },
            },
            operations: {
              serial: [
                {
                  operation: {
                    type: 'Alexa.Automation.Operation.Skill.StartConnection',
                    version: '1.0',
                    operationId: 'play-station',
                    payload: {
                      connectionRequest: {
                        uri: 'connection://amzn1.ask.skill.local.PlayStation/1?provider=amzn1.ask.skill.local',
                        input: {},
                      },
                    },
                  },
                },
              ],
            },
          },
          renderingData: { operations: { 'play-station': { descriptionPrompt: 'start This is the Coast' } } },
        },
      },
    ],
  });
});

test.each(['yes', 'no'])('after “%s” the station plays, and Alexa never offers it again', async (answer) => {
  await comesOften();
  const someone = somebody();
  await someone.opens();

  const { hears, playing, open } = await someone.says(answer);
  expect(hears).toBe('Here’s Breakfast with Paddy, live on This is the Coast.');
  expect(playing?.title).toBe('Paddy @ Breakfast');
  expect(open).toBe(false);

  for (let visit = 5; visit <= 8; visit++)
    expect((await somebody().opens()).hears).toMatch(/^Good morning, and welcome back\./);
});

test.each<[string, Parameters<typeof listener>[0]]>([
  ['in the afternoon', { now: new Date('2026-08-12T14:10:00Z') }],
  ['on a device that cannot play', { device: 'speech-only' }],
  ['while the station plays', { playing: true }],
])('not %s', async (_what, setting) => {
  await comesOften();

  expect((await somebody(setting).opens()).hears).not.toContain('routine');
});

test('not to somebody whom we could not remember to have asked', async () => {
  for (let visit = 1; visit <= 5; visit++)
    expect((await listener({ listeners: table.outOfReach() }).opens()).hears).not.toContain('routine');
});
