import { everyPromiseIsKept } from './contract/kept-promises';

test('whatever Alexa sends, from whatever device and with whatever published, the answer keeps every promise', async () => {
  await everyPromiseIsKept({ turns: 2_000, seed: 1 });
}, 120_000);
