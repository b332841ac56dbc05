import { tell } from '../../domain/alert/life.ts';
import { canBeReached } from '../../domain/people/person.ts';
import { mayReadAlerts } from '../alerts/readers.ts';
import type { Ports } from '../ports.ts';
import type { Outgoing, Purpose } from '../records/outgoing.ts';
import { beginWork, type Work } from '../work.ts';
import { changeMessage } from './change.ts';

/** Messages that must never arrive twice, even if that means that one may not arrive. */
export const onlyOnce: ReadonlySet<Purpose> = new Set(['reminder', 'nudge', 'digest']);

/**
 * Takes up messages that have been on their way for longer than any process waits for an answer, since the bot was
 * stopped meanwhile: nobody knows whether they arrived. Those that must arrive are sent again; those that must not
 * arrive twice are not. What has just set out is left: another process may be sending it.
 * @param except the messages that this process is sending
 */
export async function takeUpCutOff(ports: Ports, except: ReadonlySet<string>): Promise<void> {
  const now = ports.clock();
  const cutOff = await beginWork(ports.store).find('outbox', {
    where: { state: 'sending' },
    upTo: { field: 'dueAt', value: now },
  });
  for (const { id } of cutOff.filter((message) => !except.has(message.id))) {
    await changeMessage(ports, id, async (work, message) => {
      if (message.state !== 'sending' || message.dueAt > now) return;
      const state = onlyOnce.has(message.purpose) ? 'ambiguous' : 'pending';
      work.put('outbox', id, { ...message, state, dueAt: now });
    });
  }
}

/** No message has to wait longer than this, in milliseconds: the channel asks for an hour at the most. */
const longestWait = 60 * 60 * 1000;

/** Takes up what waits for longer than anything has to: the clock was set back meanwhile. */
export async function takeUpOutOfTime(ports: Ports): Promise<void> {
  const now = ports.clock();
  const late = await beginWork(ports.store).find('outbox', {
    where: { state: ['pending', 'throttled', 'sending'] },
    from: { field: 'dueAt', value: now + longestWait + 1 },
  });
  for (const { id } of late) {
    await changeMessage(ports, id, async (work, message) =>
      work.put('outbox', id, { ...message, dueAt: now }),
    );
  }
}

/**
 * Takes up what did not reach people who can be reached again. What must not arrive twice is left: it has had its time.
 */
export async function takeUpReachable(ports: Ports): Promise<void> {
  const work = beginWork(ports.store);
  const unreachable = await work.find('outbox', { where: { state: 'unreachable' } });
  const waiting = unreachable.filter(({ purpose }) => !onlyOnce.has(purpose));
  const people = await work.getMany('person', [...new Set(waiting.flatMap(recipientOf))]);
  const isReachable = (message: Outgoing) => recipientOf(message).some((id) => canBeReached(people.get(id)));
  for (const { id } of waiting.filter(isReachable)) {
    await changeMessage(ports, id, async (change, message) => {
      if (message.state !== 'unreachable') return;
      if (!(await tellAgain(ports, change, message))) return change.remove('outbox', id);
      change.put('outbox', id, {
        ...message,
        state: 'pending',
        dueAt: ports.clock(),
        attempts: 0,
        doubts: 0,
      });
    });
  }
}

/**
 * Whoever gets the card of an alert after all is told of it again, so that the card is kept up to date.
 * @returns whether the message is still for them: who leads the cell no more gets no card
 */
async function tellAgain({ settings }: Ports, work: Work, { content, to }: Outgoing): Promise<boolean> {
  if (content?.kind !== 'alert' || !('person' in to)) return true;
  const alert = await work.get('alert', content.alertId);
  const premises = alert && (await work.get('premises', alert.ods));
  if (!alert || !premises || !(await mayReadAlerts({ work, settings }, to.person, premises))) return false;
  if (!alert.recipients.includes(to.person)) work.put('alert', alert.id, tell(alert, [to.person]));
  return true;
}

function recipientOf({ to }: Outgoing): string[] {
  return 'person' in to ? [to.person] : [];
}
