import type { IncomingMessage, ServerResponse } from 'node:http';
import { problem } from '../lambda/content-api/problem';

export const reading = ['GET', 'HEAD'] as const;

/** Answers with an error in the shape that the content API has, too; `detail` says what to mend. */
export function refuse(res: ServerResponse, status: number, detail: string): void {
  res.writeHead(status, { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(problem(status, detail, pathOf(res.req))));
}

/** Whether the method is one of these; answers 405 where it is not. */
export function allows(methods: readonly string[], req: IncomingMessage, res: ServerResponse): boolean {
  if (methods.includes(req.method ?? '')) return true;

  res.setHeader('Allow', methods.join(', '));
  refuse(res, 405, `${pathOf(req)} takes ${methods.join(' or ')}, not ${req.method}.`);
  return false;
}

export function pathOf(req: IncomingMessage): string {
  return (req.url ?? '/').replace(/[?#].*$/, '');
}
