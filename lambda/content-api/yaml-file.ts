import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Mistake, StationFileError } from './station-file-error';
import { inPlainWords } from './station-file-words';

type Path = readonly PropertyKey[];

/** A file that the station edits: what it says, and where it says it. */
export interface YamlFile<Schema extends z.ZodType> {
  file: string;
  content: z.infer<Schema>;
  lineOf(path: Path): number;
}

/** @throws StationFileError naming file, line and key of every mistake. */
export function readYamlFile<Schema extends z.ZodType>(file: string, schema: Schema): YamlFile<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    throw new StationFileError(
      file,
      document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), key: '', says: unreadable(message) })),
    );
  }

  const lineOf = (path: Path) => lineAt(offsetOf(document, path));
  const checked = schema.safeParse(document.toJS() ?? {}, { error: inPlainWords });
  if (!checked.success)
    throw new StationFileError(
      file,
      checked.error.issues.flatMap((issue) => mistakes(issue, lineOf)),
    );
  return { file, content: checked.data, lineOf };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const says = `cannot be read (${cause instanceof Error ? cause.message : cause}). STATION_DIR names its folder.`;
    throw new StationFileError(file, [{ line: 1, key: '', says }]);
  }
}

function unreadable(message: string): string {
  return `cannot be understood here: ${message}. Look for a missing space after a colon, a missing quote or an indent that differs.`;
}

function mistakes(issue: z.core.$ZodIssue, lineOf: (path: Path) => number): Mistake[] {
  const says = issue.message.split('\n');
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path, index) => ({ line: lineOf(path), key: keyOf(path), says: says[index] ?? issue.message }));
}

/** `mounts[0].codec`, as people write it. */
function keyOf(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** Where the key is written or, if it is missing, the nearest thing around it that is there. */
function offsetOf(document: Document, path: Path): number {
  const parent = document.getIn(path.slice(0, -1), true);
  const written = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const node = isScalar(written?.key) ? written.key : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}
