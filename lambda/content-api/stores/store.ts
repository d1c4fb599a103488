/** Where published documents lie. Paths are those they are served at: `/v1/news`. */
export interface Store {
  get(path: string): Promise<string | undefined>;
  /** Readers see the old body or the new one, never a part. */
  put(path: string, body: string): Promise<void>;
  /** What is not there is as good as removed. */
  remove(path: string): Promise<void>;
  /** The documents directly below a path: `/v1/news/tide` is one below `/v1/news`. */
  below(path: string): Promise<string[]>;
}
