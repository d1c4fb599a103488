import { noListeners } from '../../lambda/skill/listener/listeners';
import { tenPastEight } from '../support/august-day';
import { listener } from '../support/listener';
import { openTable } from '../support/table';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

const somebody = () => listener({ listeners: table.listeners(() => tenPastEight) });

test('who switches the skill off is forgotten, without a word', async () => {
  await somebody().says('my town is filey');
  expect(await table.items()).toHaveLength(1);

  const { response } = await somebody().event('AlexaSkillEvent.SkillDisabled');
  expect(response.response).toEqual({});
  expect(await table.items()).toEqual([]);
});

test.each([
  'AlexaSkillEvent.SkillPermissionAccepted',
  'AlexaSkillEvent.SkillPermissionChanged',
  'AlexaSkillEvent.SkillEnabled',
])('%s changes nothing, and is answered', async (event) => {
  await somebody().says('my town is filey');
  const { response, log } = await somebody().event(event);

  expect(response.response).toEqual({});
  expect(log).toEqual([expect.objectContaining({ event: 'turn', request: event, outcome: 'noted' })]);
  expect(await table.items()).toHaveLength(1);
});

test('when the table cannot be reached, the event fails, so that Alexa tells us again', async () => {
  await expect(listener({ listeners: table.outOfReach() }).event('AlexaSkillEvent.SkillDisabled')).rejects.toThrow(
    'A listener has left, and may be remembered still',
  );
});

test('without a table there is nobody to forget', async () => {
  const { response } = await listener({ listeners: noListeners }).event('AlexaSkillEvent.SkillDisabled');

  expect(response.response).toEqual({});
});
