export interface Mistake {
  line: number;
  /** Where in the file: `mounts[0].codec`; empty for the file as a whole. */
  key: string;
  /** What is wrong and how to mend it. */
  says: string;
}

/** Thrown when a file that the station edits cannot be used. Tells all its mistakes at once. */
export class StationFileError extends Error {
  override readonly name = 'StationFileError';
  readonly mistakes: readonly Mistake[];

  constructor(file: string, mistakes: readonly Mistake[]) {
    const lines = mistakes
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, key, says }) => `  ${file}, line ${line}${key && `, ${key}`}: ${says}`);
    const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`;
    super([`${file} has ${count}:`, ...lines].join('\n'));
    this.mistakes = mistakes;
  }
}
