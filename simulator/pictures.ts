/** The same data, with every address of the web exchanged; what has no address here is left out. */
export function withPictures<T>(value: T, localPicture: (url: string) => string | null): T {
  return changed(value, localPicture) as T;
}

function changed(value: unknown, localPicture: (url: string) => string | null): unknown {
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? (localPicture(value) ?? '') : value;
  if (Array.isArray(value)) return value.map((member) => changed(member, localPicture));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, changed(member, localPicture)]));
}
