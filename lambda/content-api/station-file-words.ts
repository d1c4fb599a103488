import type { z } from 'zod';
import { nearest } from './nearest';

/** What zod found, said to somebody who edits the station’s files and does not program. */
export function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      // One line a key: yaml-file.ts puts each beside its own line number.
      return issue.keys.map((key) => unknownKey(key, knownKeys(issue.inst))).join('\n');
    case 'invalid_type':
      return wrongKind(issue.expected, issue.input);
    case 'invalid_value':
      return notOneOf(issue.input, issue.values.map(String));
    case 'invalid_union':
      return notOneOf(
        chosen(issue.input, issue.discriminator),
        Array.isArray(issue.options) ? issue.options.map(String) : [],
      );
    case 'invalid_format':
      return wrongFormat(issue.format, issue.input);
    case 'too_small':
      return issue.origin === 'number' ? `must be ${issue.minimum} or more.` : 'must not be empty.';
    case 'too_big':
      return `must be ${issue.maximum} or less.`;
    default:
      return undefined;
  }
}

function unknownKey(key: string, known: string[]): string {
  const meant = nearest(key, known);
  return meant
    ? `there is no such key. Did you mean “${meant}”?`
    : `there is no such key. The keys here are ${known.join(', ')}.`;
}

function knownKeys(inst: unknown): string[] {
  const { shape } = (inst as z.ZodObject).def;
  return Object.keys(shape);
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, each line with a “- ” in front',
  object: 'a group of keys, each on a line of its own',
  boolean: 'true or false',
};

function wrongKind(expected: string, input: unknown): string {
  if (input === undefined || input === null) return 'is missing. Add it, or take away the # in front of it.';
  if (expected === 'string' && typeof input === 'number') return 'must be text: put it in quotes, "like this".';
  return `must be ${kinds[expected] ?? expected}, not ${typeof input === 'object' ? 'this' : `“${input}”`}.`;
}

function notOneOf(input: unknown, allowed: string[]): string {
  if (input === undefined) return `is missing. It is one of ${allowed.join(', ')}.`;
  const meant = nearest(String(input), allowed);
  const hint = meant && allowed.length > 1 ? ` Did you mean “${meant}”?` : '';
  return allowed.length === 1
    ? `must be “${allowed[0]}”, not “${input}”.`
    : `“${input}” is not one of ${allowed.join(', ')}.${hint}`;
}

function chosen(input: unknown, key: string | undefined): unknown {
  return key !== undefined && typeof input === 'object' ? (input as Record<string, unknown> | null)?.[key] : undefined;
}

function wrongFormat(format: string, input: unknown): string | undefined {
  if (format === 'url') return `“${input}” is not a web address. It begins with https:// and has no spaces.`;
  if (format === 'date') return `“${input}” is not a date. Write it as year-month-day: 2026-12-25.`;
  if (format === 'email') return `“${input}” is not an e-mail address.`;
  return undefined;
}
