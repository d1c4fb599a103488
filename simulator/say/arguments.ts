import { parseArgs } from 'node:util';
import { isLocale, locales } from '../../lambda/skill/words/locales';
import { instantAt } from '../clock';
import { type Device, deviceNames, isDevice } from '../devices';
import { type ContentState, contentStates, isContentState } from '../situation';
import { UsageError } from './usage-error';

export const help = `Talk to This is the Coast in the terminal.

  npm run say -- "what's playing" "and tomorrow"    several sentences are one conversation
  npm run say -- "play the bulletin" "(it ends)"    what plays is heard to its end
  npm run say                                       reads sentences from the keyboard, one a line

  --json                    the skill’s raw responses, one a line, and nothing else
  --locale en-US            the language of the device (en-GB)
  --device show-8           ${deviceNames.join(', ')} (echo)
  --content stale           ${contentStates.join(', ')} (fresh)
  --now 2026-08-12T08:10    pretends that it is this time in Scarborough
  --help                    these lines`;

export interface Wishes {
  sentences: string[];
  json: boolean;
  help: boolean;
  locale: string;
  device: Device;
  content: ContentState;
  /** When the conversation pretends to begin, in Scarborough. */
  wallTime: string | null;
}

const inAList = new Intl.ListFormat('en-GB');

/** Throws UsageError for what it does not know. */
export function readArguments(args: string[]): Wishes {
  const { values, positionals } = parse(args);
  const { json = false, help = false, locale = 'en-GB', device = 'echo', content = 'fresh', now = null } = values;
  if (!isLocale(locale)) throw new UsageError(`--locale ${locale}: the skill speaks ${inAList.format(locales)}.`);
  if (!isDevice(device)) throw new UsageError(`--device ${device}: there is ${deviceNames.join(', ')}.`);
  if (!isContentState(content)) throw new UsageError(`--content ${content}: it can be ${contentStates.join(', ')}.`);
  if (now && !instantAt(now)) throw new UsageError(`--now ${now}: write it as 2026-08-12T08:10.`);

  return { sentences: positionals, json, help, locale, device, content, wallTime: now };
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
        content: { type: 'string' },
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
