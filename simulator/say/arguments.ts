import { parseArgs } from 'node:util';
import { instantOf } from '../../lambda/content-api/london-time';
import { type Device, deviceNames, isDevice } from '../devices';
import { UsageError } from './usage-error';

export const help = `Talk to This is the Coast in the terminal.

  npm run say -- "what's playing" "and tomorrow"    several sentences are one conversation
  npm run say                                       reads sentences from the keyboard, one a line

  --json                    the skill’s raw responses, one a line, and nothing else
  --locale en-US            the language of the device (en-GB)
  --device show             ${deviceNames.join(', ')} (echo)
  --now 2026-08-12T08:10    pretends that it is this time in Scarborough
  --help                    these lines`;

export interface Wishes {
  sentences: string[];
  json: boolean;
  help: boolean;
  locale: string;
  device: Device;
  /** When the conversation pretends to begin. */
  now: Date | null;
}

/** Throws UsageError for what it does not know. */
export function readArguments(args: string[]): Wishes {
  const { values, positionals } = parse(args);
  const { json = false, help = false, locale = 'en-GB', device = 'echo', now } = values;
  if (!/^en-(GB|US|AU|CA|IN)$/.test(locale))
    throw new UsageError(`--locale ${locale}: the skill speaks en-GB, en-US, en-AU, en-CA and en-IN.`);
  if (!isDevice(device)) throw new UsageError(`--device ${device}: there is ${deviceNames.join(', ')}.`);

  return { sentences: positionals, json, help, locale, device, now: now === undefined ? null : instantIn(now) };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean' },
        locale: { type: 'string' },
        device: { type: 'string' },
        now: { type: 'string' },
      },
    });
  } catch (cause) {
    const why = String(cause);
    const [, flag = 'This'] = /'(-\S*?)[ ']/.exec(why) ?? [];
    throw new UsageError(
      `${flag}: ${/missing/.test(why) ? 'a value is missing' : 'not understood'}. --help lists what is possible.`,
      cause,
    );
  }
}

function instantIn(now: string): Date {
  const [, date, time] =
    /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(now) ?? [];
  if (!date || !time) throw new UsageError(`--now ${now}: write it as 2026-08-12T08:10.`);

  return instantOf(date, time);
}
