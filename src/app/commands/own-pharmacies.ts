import { labels } from '../../content/words/labels.ts';
import { mailboxStatuses } from '../../content/words/names.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { button } from '../present/buttons.ts';
import { choiceOf } from '../present/pharmacy.ts';
import type { Outcome, Turn } from '../turn/turn.ts';
import { nextStepName } from './walk.ts';

/** How each of a person's pharmacies stands, in a line, with a way to turn to each that is open. */
export async function ownPharmacies(turn: Turn): Promise<Outcome> {
  const { work, person, content, conversation } = turn;
  const own = [...(await work.getMany('premises', person.premises)).values()];
  const claimed = [...(await work.getMany('premises', person.claims)).values()];
  const all = [...own, ...claimed];
  const lead = content.say('own_pharmacies', { count: all.length });
  return {
    reply: {
      summary: lead,
      said: [
        lead,
        ...own.map((premises) => ownLine(turn, premises)),
        ...claimed.map(({ name: pharmacy, ods }) => content.say('own_claimed', { pharmacy, ods })),
      ],
      answers: all.filter(({ listed }) => listed === 'open').map(choiceOf),
      ...(conversation.asked ? { actions: [button(labels.go_on, { type: 'show_question' })] } : {}),
    },
  };
}

function ownLine(turn: Turn, premises: Premises): string {
  const { content } = turn;
  const slots = { pharmacy: premises.name, ods: premises.ods };
  if (premises.listed === 'closed') return content.say('own_closed', slots);
  const mailbox = mailboxStatuses[premises.mailbox.status];
  return content.say('own_line', { ...slots, mailbox, next: nextStepName(turn, premises) });
}
