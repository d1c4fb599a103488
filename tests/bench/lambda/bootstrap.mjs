import { createRequire } from 'node:module';

/**
 * What runs a function inside AWS Lambda, after Amazon’s aws-lambda-ric 4: the same modules are loaded before the function, the
 * same `import()` loads it, and console is written in the same lines. Amazon’s client of the Runtime API is native and so warms
 * nothing of node:http up; this one is a bare socket for the same reason.
 */
const require = createRequire(import.meta.url);
require('node:fs');
require('node:path');
require('node:http');
require('node:worker_threads');
const { format } = require('node:util');
const { connect } = require('node:net');
const { AsyncLocalStorage } = await import('node:async_hooks');

const invocation = new AsyncLocalStorage();
for (const level of ['trace', 'debug', 'info', 'warn', 'error']) {
  console[level] = (message, ...rest) => {
    const id = invocation.getStore()?.id ?? '-';
    const line = `${new Date().toISOString()}\t${id}\t${level.toUpperCase()}\t${format(message, ...rest)}`;
    process.stdout.write(`${line.replaceAll('\n', '\r')}\n`);
  };
}
console.log = console.info;

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const socket = connect({ host, port: Number(port), noDelay: true });

/** One request at a time over the one connection; the head comes in one piece. */
function ask(method, path, body = '') {
  return new Promise((resolve, reject) => {
    let got = Buffer.alloc(0);
    const take = (chunk) => {
      got = got.length ? Buffer.concat([got, chunk]) : chunk;
      const head = got.indexOf('\r\n\r\n');
      if (head < 0) return;
      const headers = got.toString('latin1', 0, head);
      const length = Number(/^content-length: (\d+)/im.exec(headers)?.[1] ?? 0);
      if (got.length < head + 4 + length) return;
      socket.off('data', take).off('error', reject);
      const id = /^lambda-runtime-aws-request-id: (\S+)/im.exec(headers)?.[1];
      resolve({ id, body: got.toString('utf8', head + 4) });
    };
    socket.on('data', take).once('error', reject);
    const length = Buffer.byteLength(body);
    socket.write(
      `${method} /2018-06-01/runtime/${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${length}\r\n\r\n${body}`,
    );
  });
}

const [file, name] = process.env._HANDLER.split('.');
const loaded = await import(`${process.env.LAMBDA_TASK_ROOT}/${file}.js`);
const handler = loaded[name] ?? loaded.default?.[name];
if (handler.length > 2) throw new Error('The Node 24 runtime refuses a handler that takes a callback');

for (;;) {
  const next = await ask('GET', 'invocation/next');
  const context = { awsRequestId: next.id, functionName: 'bench', getRemainingTimeInMillis: () => 8_000 };
  const answer = await invocation.run({ id: next.id }, () => handler(JSON.parse(next.body), context));
  await new Promise((resolve) => setImmediate(resolve));
  await ask('POST', `invocation/${next.id}/response`, JSON.stringify(answer));
}
