/** A name as it appears in addresses and ids: `slug('Robin Hood’s Bay')` is `robin-hoods-bay`. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
