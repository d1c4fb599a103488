import { spawn } from 'node:child_process';
import { help, readArguments } from '../../simulator/say/arguments';

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** `npm run say`, in a process of its own, ten past eight on an August morning. */
function say(args: string[], typed = ''): Promise<Outcome> {
  const { LOG_LEVEL, ...env } = process.env;
  const command = ['--import', 'tsx', 'simulator/say.ts', '--now', '2026-08-12T08:10', ...args];
  const child = spawn(process.execPath, command, { env });
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    outcome.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    outcome.stderr += chunk;
  });
  child.stdin.end(typed);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...outcome, code }));
  });
}

jest.setTimeout(30_000);

test('several sentences are one conversation, with its music', async () => {
  const { code, stdout, stderr } = await say(['latest news', 'the second one', 'play the station', 'stop']);

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [news = '', story, play, stop] = stdout.split('\n\n');
  expect(news).toMatch(/^You {4}latest news\nAlexa {2}\S/);
  expect(news).toContain('       [card] ');
  expect(news).toContain('       … the microphone stays open');
  expect(story).toMatch(/^You {4}the second one\nAlexa {2}\S/);
  expect(play).toContain('       ♪ plays Paddy @ Breakfast · First up: Waterloo by Abba');
  expect(stop).toContain('       ♪ stops');
});

test('--json prints the raw responses, one a line, and nothing else', async () => {
  const { stdout, stderr } = await say(['--json', '--locale', 'en-US', 'play the station', 'weather in whitby']);
  const [play, weather, ...others] = stdout.trimEnd().split('\n');

  expect({ stderr, others }).toEqual({ stderr: '', others: [] });
  expect(JSON.parse(play ?? '').response.directives[0].type).toBe('AudioPlayer.Play');
  // 17 °C, as an American hears it.
  expect(JSON.parse(weather ?? '').response.outputSpeech.ssml).toMatch(/Whitby.* 63 /);
});

test.each([
  ['stale', 'That’s the forecast from yesterday morning.'],
  ['down', 'I can’t reach the forecast just now.'],
])('tells how a listener fares when content is %s', async (state, words) => {
  expect((await say(['--content', state, 'weather in whitby'])).stdout).toContain(words);
});

test('reads the sentences from the keyboard when there are none', async () => {
  const { code, stdout } = await say([], 'what’s playing\n\nhelp\n');

  expect(code).toBe(0);
  expect(stdout).toMatch(/^You {4}what’s playing\nAlexa .*Waterloo by Abba/);
  expect(stdout).toContain('You    help\n');
});

test('refuses a flag it does not know with one sentence and code 2', async () => {
  const refused = { code: 2, stdout: '', stderr: '--loud: not understood. --help lists what is possible.\n' };

  expect(await say(['--loud', 'play'])).toEqual(refused);
});

test.each([
  [
    ['--device', 'toaster'],
    '--device toaster: there is echo, show-5, show-7, show-8, show-10, show-15, show-15-portrait, spot, fire-tv, speech-only.',
  ],
  [['--content', 'rotten'], '--content rotten: it can be fresh, stale, down, slow, broken.'],
  [['--locale', 'fr-FR'], '--locale fr-FR: the skill speaks en-GB, en-US, en-AU, en-CA and en-IN.'],
  [['--now', 'teatime'], '--now teatime: write it as 2026-08-12T08:10.'],
  [['--now', '2026-08-12T99:10'], '--now 2026-08-12T99:10: write it as 2026-08-12T08:10.'],
  [['--now'], '--now: a value is missing. --help lists what is possible.'],
  [['--json=yes'], '--json: not understood. --help lists what is possible.'],
])('says what is wrong with %j', (args, sentence) => {
  expect(() => readArguments(args)).toThrow(sentence);
});

test('--help tells everything it can do', () => {
  expect(readArguments(['--help']).help).toBe(true);
  expect(help).toMatch(/--json[\s\S]*--locale[\s\S]*--device[\s\S]*--content[\s\S]*--now/);
});
