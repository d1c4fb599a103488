import type { Engine, EngineComponent, EngineContext } from './engine-types';
import { answersOf, type Sent } from './events';
import { type DrawnNode, everyNode, nodeOf } from './nodes';

/** A screen as it stands on a device. Sizes in dp. */
export interface Drawing {
  /** What the engine complained of so far. */
  warnings: string[];
  root(): DrawnNode;
  nodes(): DrawnNode[];
  /** Presses what has an id and returns what it sends to the skill. */
  press(id: string): Sent[];
  /** Lets time go by, and returns what was sent meanwhile. */
  wait(ms: number): Sent[];
  /** The id of what a remote’s focus is on; empty for none. */
  focused(): string;
  run(commands: readonly Record<string, unknown>[]): Sent[];
}

interface Facts {
  now: Date;
  warnings: string[];
  /** Pixels to the dp. */
  scale: number;
}

export function drawingOf(engine: Engine, context: EngineContext, { now, warnings, scale }: Facts): Drawing {
  let elapsed = 0;
  let focus = '';
  const wait = (ms: number) => {
    elapsed += ms;
    context.updateTime(elapsed, now.getTime() + elapsed);
    context.clearPending();
    const sent = answersOf(engine, context);
    focus = sent.findLast(({ type }) => type === 'Focus')?.id ?? focus;
    if (context.isDirty()) context.clearDirty();
    return sent;
  };
  const root = () => nodeOf(engine, context.topComponent(), scale);
  wait(0);
  return {
    warnings,
    root,
    nodes: () => everyNode(root()),
    wait,
    focused: () => focus,
    press: (id) => {
      componentOf(context, id).pressed();
      return wait(1);
    },
    run: (commands) => {
      if (commands.length === 0) return []; // the engine breaks on an empty list
      context.executeCommands(JSON.stringify(commands));
      return wait(1);
    },
  };
}

function componentOf(context: EngineContext, id: string): EngineComponent {
  const found = find(context.topComponent(), id);
  if (!found) throw new Error(`Nothing on this screen has the id “${id}”`);
  return found;
}

function find(component: EngineComponent, id: string): EngineComponent | undefined {
  if (component.getId() === id) return component;
  for (let place = 0; place < component.getChildCount(); place++) {
    const found = find(component.getChildAt(place), id);
    if (found) return found;
  }
  return undefined;
}
