import { deskFor, type Newsroom } from './desk';
import type { Topic } from './topic';

export interface Publisher {
  /** Asks every source once. Failures are logged, and leave what is published as it is. */
  publishOnce(): Promise<void>;
  /** Asks the sources whose time has come: for a scheduled run. */
  publishDue(): Promise<void>;
  /** Asks each source on its own clock, until the function that it returns is called. */
  run(): () => void;
}

export function createPublisher({ topics, ...newsroom }: Newsroom & { topics: Topic[] }): Publisher {
  const desks = topics.map((topic) => deskFor(topic, newsroom));
  return {
    publishOnce: async () => {
      await Promise.all(desks.map((desk) => desk.publish()));
    },
    publishDue: async () => {
      await Promise.all(desks.filter((desk) => desk.isDue()).map((desk) => desk.publish()));
    },
    run: () => {
      const stops = desks.map((desk) => desk.run());
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
