/** Reads numbers of any width out of bytes, from a bit onwards. */
export function bitsOf(bytes: Uint8Array, firstBit = 0) {
  let at = firstBit;
  return {
    read(width: number): number {
      let value = 0;
      for (let left = width; left > 0; left -= 1, at += 1) {
        value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
      }
      return value;
    },
    skip(width: number): void {
      at += width;
    },
  };
}
