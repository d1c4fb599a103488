/**
 * Runs in CloudFront for every request (JavaScript runtime 2.0: no imports, no destructuring, no Node). It answers what is not for readers the
 * way `npm run content-api` answers it, and lets GET and HEAD through to what is published.
 */
const forReaders = /^\/(v1|images|audio)\//;

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler(event) {
  const request = event.request;
  const method = request.method;
  const uri = request.uri;
  const tls = request.headers['cloudfront-viewer-tls'];
  if (tls && !/^TLSv1\.[23]/.test(tls.value)) {
    return problem(426, 'Upgrade Required', 'Come back with TLS 1.2 or newer.', uri, { upgrade: 'TLS/1.2' });
  }
  if (method === 'OPTIONS') return preflight;
  if (method !== 'GET' && method !== 'HEAD') {
    const detail = `${method} is not for readers: only GET, HEAD and OPTIONS are.`;
    return problem(405, 'Method Not Allowed', detail, uri, { allow: 'GET, HEAD, OPTIONS' });
  }
  if (!forReaders.test(uri)) {
    return problem(404, 'Not Found', 'There is nothing here. /v1/openapi.json lists every path.', uri, {});
  }
  return request;
}

/** CloudFront’s own headers policy may leave these out where no page asked. */
const anybodyMayRead = {
  'access-control-allow-origin': { value: '*' },
  'access-control-expose-headers': { value: 'ETag, Retry-After' },
};

const preflight = {
  statusCode: 204,
  statusDescription: 'No Content',
  headers: {
    'access-control-allow-origin': { value: '*' },
    'access-control-allow-methods': { value: 'GET, HEAD, OPTIONS' },
    'access-control-allow-headers': { value: 'If-None-Match' },
    'access-control-max-age': { value: '86400' },
  },
};

/** application/problem+json (RFC 9457). */
function problem(status, title, detail, instance, more) {
  const headers = {
    'content-type': { value: 'application/problem+json; charset=utf-8' },
    'cache-control': { value: 'no-store' },
  };
  for (const name in anybodyMayRead) headers[name] = anybodyMayRead[name];
  for (const name in more) headers[name] = { value: more[name] };
  const body = JSON.stringify({
    type: 'about:blank',
    title: title,
    status: status,
    detail: detail,
    instance: instance,
  });
  return { statusCode: status, statusDescription: title, headers: headers, body: body };
}
