import { relative } from 'node:path';
import type { Endpoint } from '../endpoints';
import type { Command } from './command';

/** What is known so far; each step may add to it. */
export interface Known {
  root: string;
  out: string;
  env: NodeJS.ProcessEnv;
  profile: string;
  /** Somebody is there to answer aws-cdk when it asks whether permissions may be widened. */
  attended: boolean;
  /** The skill’s name in the store. */
  name: string;
  skillId?: string;
  endpoints?: Endpoint[];
}

export interface Step {
  what: string;
  /** As somebody would type it, even where this program does it by itself. */
  command(known: Known): Command;
  /** Already so: nothing to do. */
  done?(known: Known): boolean;
  carryOut(known: Known, command: Command): Promise<Known>;
}

/** As it is typed: every command runs from the top of the project. */
export const fromHere = (file: string) => relative('.', file);
