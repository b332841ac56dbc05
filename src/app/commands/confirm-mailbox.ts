import { isOpen } from '../../domain/alert/life.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { londonDate } from '../../domain/time.ts';
import { alertsOf } from '../alerts/follow.ts';
import { inWords } from '../present/dates.ts';
import { questionSlots } from '../present/question.ts';
import { say } from '../turn/say.ts';
import type { Handlers, Turn } from '../turn/turn.ts';
import { questionContext, standingIn } from '../turn/walk-on.ts';
import { alertHandlers } from './alerts.ts';

/** "Confirm FAB12": gives the card of the test message that is looked for, or says what is missing. */
export const confirmMailboxHandlers: Handlers<'confirm_mailbox'> = {
  async confirm_mailbox(turn, { ods }) {
    const premises = await turn.work.get('premises', ods);
    if (!premises) return say(turn.content.say('status_unknown', { ods }));
    const test = (await alertsOf(turn.work, ods)).find(
      (alert) => isOpen(alert) && alert.subject.kind === 'test',
    );
    if (test) return alertHandlers.show_alert(turn, { type: 'show_alert', alertId: test.id });
    return say(await whyNot(turn, premises));
  },
};

/** Why there is no test message to look for. */
async function whyNot(turn: Turn, premises: Premises): Promise<string> {
  const { content } = turn;
  const slots = { pharmacy: premises.name };
  const { confirmed } = premises.walk;
  if (confirmed) return content.say('confirm_already', { ...slots, date: inWords(londonDate(confirmed.at)) });
  const { s, step } = standingIn(turn, premises);
  const context = await questionContext(turn, premises);
  const next = content.fill(content.questions[step.id].name, questionSlots(s, step, context));
  return content.say('confirm_unsent', { ...slots, next });
}
