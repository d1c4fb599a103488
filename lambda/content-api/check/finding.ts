/** What a check found out about one source or one mount, in sentences. */
export interface Finding {
  /** As in station.yaml: `news: feeds`. */
  about: string;
  got: string[];
  wrong: string[];
}
