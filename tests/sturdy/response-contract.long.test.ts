import { everyPromiseIsKept } from './contract/kept-promises';

// Half of them; the others are in a file of their own, so that two processors share the work.
test('whatever Alexa sends: twenty-five thousand answers keep every promise', async () => {
  await everyPromiseIsKept({ turns: 25_000, seed: 1 });
});
