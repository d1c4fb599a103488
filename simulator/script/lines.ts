/** In which line of a words file each sentence stands, by its key: “news.intro”. Biome keeps the file in the shape that this reads. */
export function linesOf(source: string): Map<string, number> {
  const lines = new Map<string, number>();
  const path: string[] = [];
  source.split('\n').forEach((line, at) => {
    const [, indent = '', key] = /^((?: {2})+)(\w+):/.exec(line) ?? [];
    if (key === undefined) return;
    path.length = indent.length / 2 - 1;
    path.push(key);
    lines.set(path.join('.'), at + 1);
  });
  return lines;
}
