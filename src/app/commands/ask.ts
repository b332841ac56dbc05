import { labels } from '../../content/words/labels.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { pharmacyOf } from '../draft.ts';
import { leadLine } from '../people.ts';
import { button } from '../present/buttons.ts';
import { inWords } from '../present/dates.ts';
import type { Handlers, Turn } from '../turn/turn.ts';
import { askNext, askWhichPharmacy, odsInHand } from '../turn/walk-on.ts';
import { confirmHandler } from './confirm.ts';
import { detour } from './detour.ts';
import { help, welcome } from './help.ts';
import { status } from './status.ts';
import { signUpLine } from './walk.ts';

/** What anybody may ask at any time. */
export const askHandlers: Handlers<
  | 'greet'
  | 'thanks'
  | 'help'
  | 'stop'
  | 'unsafe'
  | 'unreadable'
  | 'ask_fact'
  | 'confirm'
  | 'may_we_sign_up'
  | 'who_is_my_lead'
  | 'status'
> = {
  greet: (turn) => welcome(turn),
  thanks: (turn) => detour(turn, turn.content.say('thanks')),
  help,
  async stop(turn) {
    turn.remember({ asked: undefined, pending: undefined });
    const lead = turn.content.say('stopped');
    return {
      reply: { summary: lead, said: [lead], actions: [button(labels.go_on, { type: 'show_question' })] },
    };
  },
  // What was typed into a card is no message that could be deleted.
  unsafe: (turn, { inCard }) => detour(turn, turn.content.say(inCard ? 'unsafe_input' : 'unsafe')),
  unreadable: (turn, { why }) => detour(turn, turn.content.say(why)),
  ask_fact: (turn, { fact }) => detour(turn, ...factLines(turn, fact)),
  confirm: confirmHandler,

  async may_we_sign_up(turn) {
    const { premises, claims } = turn.person;
    if (premises.length + claims.length === 0) return askWhichPharmacy(turn);
    const own = await turn.work.getMany('premises', premises);
    const claimed = await turn.work.getMany('premises', claims);
    return detour(
      turn,
      ...[...own.values()].map((entry) => signUpLine(turn, entry)),
      ...[...claimed.values()].map(({ name: pharmacy, ods }) =>
        turn.content.say('claim_waiting', { pharmacy, ods }),
      ),
    );
  },

  async who_is_my_lead(turn) {
    const ods = odsInHand(turn);
    const premises = ods ? await pharmacyOf(turn, ods) : undefined;
    if (!premises) return askWhichPharmacy(turn);
    return askNext(turn, [await yourLeadLine(turn, premises)], premises);
  },

  status,
};

async function yourLeadLine({ work, person, content }: Turn, premises: Premises): Promise<string> {
  const slots = { pharmacy: premises.name };
  const lead = await leadLine(work, premises, person);
  if (lead) return content.say('your_lead', { ...slots, lead });
  // Whoever is the only one it has cannot help themselves.
  const isOwn = (await leadLine(work, premises)) !== undefined;
  return content.say(isOwn ? 'your_lead_you' : 'your_lead_none', slots);
}

function factLines({ content }: Turn, id: string): string[] {
  const fact = content.fact(id);
  if (!fact) return [content.say('not_understood')];
  const cite = (sourceId: string) => {
    const { label, checked } = content.source(sourceId);
    return content.say('fact_source', { source: label, checked: inWords(checked) });
  };
  const today = fact.today
    ? [`${content.say('fact_today', { answer: content.fill(fact.today.answer) })} ${cite(fact.today.source)}`]
    : [];
  return [`${content.fill(fact.answer)} ${cite(fact.source)}`, ...today];
}
