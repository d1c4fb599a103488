/** More answers under way than one listener ever waits for. */
const most = 20;

/** What the skill has Alexa say while its answer is on the way, by the id of the request. */
export class Meanwhile {
  readonly #said = new Map<string, string>();

  /** Told of it at once. */
  heard: (words: string) => void = () => undefined;

  says(requestId: string, words: string): void {
    this.#said.set(requestId, words);
    for (const oldest of [...this.#said.keys()].slice(0, -most)) this.#said.delete(oldest);
    this.heard(words);
  }

  about(requestId: string): string | null {
    return this.#said.get(requestId) ?? null;
  }
}
