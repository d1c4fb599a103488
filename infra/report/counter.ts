/** How often each name came up. */
export class Counter {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, this.of(name) + 1);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Most first; then by name, so that the same log always gives the same page. */
  get ranking(): [string, number][] {
    return [...this.#counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  }
}
