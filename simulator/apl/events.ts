import type { Engine, EngineContext } from './engine-types';

/** What the engine asks of the device, or tells the skill. */
export interface Sent {
  /** `SendEvent`, `Focus`, `Speak` … */
  type: string;
  /** The id of the component that is meant. */
  id: string;
  arguments: unknown[];
}

/** Takes every waiting event; what would take time on a device is done at once. */
export function answersOf({ AplRenderer: { EventType, EventProperty } }: Engine, context: EngineContext): Sent[] {
  const sent: Sent[] = [];
  while (context.hasEvent()) {
    const event = context.popEvent();
    const values = event.getValue(EventProperty.kEventPropertyArguments);
    sent.push({
      type: (EventType[event.getType()] ?? '').replace('kEventType', ''),
      id: event.getComponent()?.getId() ?? '',
      arguments: Array.isArray(values) ? values : [],
    });
    event.resolve();
    context.clearPending();
  }
  return sent;
}
