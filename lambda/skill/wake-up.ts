import type { interfaces } from 'ask-sdk-model';
import { wallTime } from '../contract/london-day';
import type { Turn } from './turn';

/** Alexa sets her routines by the quarter of an hour well enough. */
const stepMinutes = 15;

const everyDay = 'RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=SU,MO,TU,WE,TH,FR,SA';

/**
 * Has Alexa offer to start the station each morning at about this time. She asks in her own words, and comes back to us whatever
 * the answer was; so nothing else may be in this response. The shape is Amazon’s: “Pre-Built Routine API Reference”.
 */
export function offerWakeUp({ now, skillId, write }: Turn): interfaces.connections.V1.StartConnectionDirective {
  const operationId = 'play-station';
  return {
    type: 'Connections.StartConnection',
    uri: 'connection://AMAZON.OfferAutomation/1',
    onCompletion: 'RESUME_SESSION',
    token: 'wake-up',
    input: {
      automation: {
        trigger: {
          type: 'Alexa.Automation.Trigger.Schedule.AbsoluteTime',
          version: '1.0',
          payload: {
            schedule: { triggerTime: aboutNow(now), timeZoneId: 'Europe/London', recurrence: everyDay },
          },
        },
        operations: {
          serial: [
            {
              operation: {
                type: 'Alexa.Automation.Operation.Skill.StartConnection',
                version: '1.0',
                operationId,
                payload: {
                  // The task of infra/package/tasks: it opens the skill.
                  connectionRequest: { uri: `connection://${skillId}.PlayStation/1?provider=${skillId}`, input: {} },
                },
              },
            },
          ],
        },
      },
      renderingData: { operations: { [operationId]: { descriptionPrompt: write('routine.does') } } },
    },
  };
}

/** `081500` */
function aboutNow(now: Date): string {
  const { hour, minute } = wallTime(now);
  const [hours, minutes] = [hour, Math.floor(minute / stepMinutes) * stepMinutes].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${hours}${minutes}00`;
}
