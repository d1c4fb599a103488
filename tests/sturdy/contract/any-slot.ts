import type { Slot } from 'ask-sdk-model';
import fc from 'fast-check';
import type { ModelSlot, SlotType } from './models';
import { strangeWords } from './strange-words';
import { whisper } from './whisper';

/** What Alexa fills her own slot types with; any other AMAZON type is filled with words. */
const builtIn: Record<string, readonly string[]> = {
  'AMAZON.DATE': [
    ...['2026-08-12', '2026-08-13', '2026-08-11', '2026-08-31', '2026-02-30', '2027-02-28', '0001-01-01', '9999-12-31'],
    ...[
      '2026-W33',
      '2026-W33-WE',
      '2026-W53-WE',
      '2026-W99',
      '2026-08',
      '2026-13',
      '2026',
      '202X',
      '2026-SU',
      '2026-WI',
    ],
    ...['PRESENT_REF', '2026-08-12TEV', '2026-08-13TMO', 'XXXX-XX-12', '2026-10-25', '2026-03-29'],
  ],
  'AMAZON.TIME': ['08:10', '00:00', '23:59', '24:00', '25:61', 'MO', 'AF', 'EV', 'NI', '01:30', '8:1', 'PRESENT_REF'],
  'AMAZON.NUMBER': ['0', '1', '2', '3', '7', '-4', '1000000', '?', '1.5', '9007199254740993', '1e400'],
  'AMAZON.Ordinal': ['1', '2', '3', '0', '-1', '?', '100'],
  'AMAZON.DURATION': ['PT10M', 'P1D', 'P1W', 'PT', '?'],
};

const authority = (type: string) => `amzn1.er-authority.echo-sdk.amzn1.ask.skill.local.${type}`;

/** A slot as Alexa sends it: filled, found in our list or not, empty, or in ways that she should not. */
export function anySlot({ name, type }: ModelSlot, types: readonly SlotType[]): fc.Arbitrary<Slot> {
  const ours = types.find((one) => one.name === type)?.values ?? [];
  const said = fc.constantFrom(...(builtIn[type] ?? []), ...ours.map(({ said: words }) => words), ...strangeWords);
  const usual = fc.constantFrom(...(builtIn[type] ?? ours.map(({ said: words }) => words)), 'york', whisper);
  const value = fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: said });
  const known = ours.map(({ id, said: words }) => ({ value: { id, name: words } }));
  const match = fc.constantFrom(
    ...known,
    { value: { id: 'atlantis', name: 'Atlantis' } },
    { value: { name: 'Whitby' } },
  );
  const base = { name, confirmationStatus: 'NONE' as const };
  const resolved = (status: string, values: unknown[]) => ({
    resolutions: { resolutionsPerAuthority: [{ authority: authority(type), status: { code: status }, values }] },
  });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(base) },
    { weight: 5, arbitrary: value.map((words) => ({ ...base, value: words })) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(value, match)
        .map(([words, one]) => ({ ...base, value: words, ...resolved('ER_SUCCESS_MATCH', [one]) })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          value,
          fc.constantFrom('ER_SUCCESS_NO_MATCH', 'ER_ERROR_TIMEOUT', 'ER_ERROR_EXCEPTION', 'ER_SUCCESS_MATCH'),
        )
        .map(([words, status]) => ({ ...base, value: words, ...resolved(status, []) })),
    },
    {
      weight: 1,
      arbitrary: value.map((words) => ({
        ...base,
        slotValue: { type: 'List', values: [{ type: 'Simple', value: words }] },
      })),
    },
  ) as fc.Arbitrary<Slot>;
}
