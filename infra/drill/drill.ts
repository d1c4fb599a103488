/** One alarm, tried on this machine: what is broken, and what is seen. */
export interface Drill {
  alarm: string;
  breaks: string;
  /** Lines for a person to compare. */
  see(): Promise<string[]>;
}
