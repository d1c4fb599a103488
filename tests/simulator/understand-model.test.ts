import { createUnderstanding, readModel } from '../../simulator/understand';

test('a language without a model is refused, naming the file', () => {
  expect(() => readModel('cy-GB')).toThrow(/^interaction-models\/cy-GB\.json can’t be read: Error: ENOENT/);
});

test('learns only what the model says', () => {
  const model = {
    interactionModel: {
      languageModel: {
        invocationName: 'the tide table',
        intents: [
          { name: 'HighTideIntent', samples: ['when is high tide', 'high tide'] },
          { name: 'LowTideIntent', samples: ['when is low tide', 'low tide'] },
          { name: 'AMAZON.HelpIntent', samples: [] },
          { name: 'AMAZON.FallbackIntent', samples: [] },
        ],
      },
    },
  };
  const understand = createUnderstanding(model);
  const heard = ['when’s the high tide please', 'low tide', 'help', 'what’s playing', 'stop'].map(
    (text) => understand(text, new Date(0)).intent,
  );
  expect(heard).toEqual([
    'HighTideIntent',
    'LowTideIntent',
    'AMAZON.HelpIntent',
    'AMAZON.FallbackIntent',
    'AMAZON.FallbackIntent',
  ]);
});

test('learns the same each time', () => {
  const model = readModel('en-GB');
  const [one, other] = [createUnderstanding(model), createUnderstanding(model)];
  const now = new Date('2026-08-12T07:10:00Z');
  expect(one('is it sunny by the sea in Filey', now)).toEqual(other('is it sunny by the sea in Filey', now));
});
