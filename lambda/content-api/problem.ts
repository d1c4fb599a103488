import { STATUS_CODES } from 'node:http';

/** An error as every API tells it: application/problem+json (RFC 9457). */
interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  /** What was wrong with this request, and what to do about it. */
  detail: string;
  /** The path that was asked for. */
  instance: string;
}

export function problem(status: number, detail: string, instance: string): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, instance };
}
