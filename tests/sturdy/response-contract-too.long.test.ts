import { everyPromiseIsKept } from './contract/kept-promises';

// The other half: see response-contract.long.test.ts.
test('whatever Alexa sends: another twenty-five thousand keep every promise', async () => {
  await everyPromiseIsKept({ turns: 25_000, seed: 1_000_000 });
});
