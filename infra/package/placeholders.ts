/** The places in skill.json that still hold an address which nobody can open: Amazon’s testers would. */
export function placeholdersIn(value: unknown, where = ''): string[] {
  if (typeof value === 'string') return /\.example(\/|$)/.test(value) ? [`${where}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placeholdersIn(inner, where ? `${where}.${key}` : key));
}
