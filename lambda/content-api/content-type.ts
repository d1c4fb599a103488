/** Everything is JSON, but for the page that explains it. */
export function contentType(path: string): string {
  return path === '/v1/docs' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
}
