import { labels } from '../../content/words/labels.ts';
import { button, type Draft } from '../present/buttons.ts';
import { meaningName } from '../present/meaning-name.ts';
import type { Pending } from '../records/conversation.ts';
import { type Handlers, type Outcome, pendingFor, type Turn } from '../turn/turn.ts';
import { askYesOrNo } from '../turn/yes-or-no.ts';
import { detour } from './detour.ts';

/** What the bot does when words say nothing that it can do: it asks, and the second time it offers a person. */
export const unsureHandlers: Handlers<'unsure' | 'not_understood' | 'complaint' | 'out_of_scope'> = {
  async unsure(turn, { choices }) {
    if (isSecondTime(turn)) return offerLead(turn, 'unsure_twice');
    countUp(turn);
    const lead = turn.content.say('unsure');
    return {
      reply: {
        summary: lead,
        said: [],
        lead,
        answers: choices.map((choice) => button(meaningName(choice, turn.content), choice as Draft)),
        actions: [
          button(labels.none_of_these, { type: 'not_understood' }),
          button(labels.go_on, { type: 'show_question' }),
        ],
      },
    };
  },

  async not_understood(turn) {
    const { pending } = turn.conversation;
    if (pending?.kind === 'locked_out') return askLockedOutAgain(turn, pending);
    if (isSecondTime(turn)) return offerLead(turn, 'unsure_twice');
    countUp(turn);
    const hasQuestion = turn.conversation.asked !== undefined;
    return detour(turn, turn.content.say(hasQuestion ? 'not_understood_answer' : 'not_understood'));
  },

  out_of_scope: (turn) => detour(turn, turn.content.say('out_of_scope')),
  complaint: (turn) => offerLead(turn, 'complaint'),
};

/** What the bot asked by itself is not lost by words that answer it neither way: "yes, but Jo can get in". */
function askLockedOutAgain(turn: Turn, { ods }: Extract<Pending, { kind: 'locked_out' }>): Outcome {
  const { content } = turn;
  const said = [content.say('not_understood')];
  return askYesOrNo(turn, { kind: 'locked_out', ods }, { lead: content.say('ask_locked_out'), said });
}

function isSecondTime({ conversation: { unsure }, now }: Turn): boolean {
  return unsure !== undefined && unsure.until > now && unsure.times >= 1;
}

function countUp(turn: Turn): void {
  turn.remember({ unsure: { times: 1, until: turn.now + pendingFor } });
}

/** The open question again, after the offer of a person; who has no pharmacy here is told what to ask instead. */
async function offerLead(turn: Turn, words: 'unsure_twice' | 'complaint'): Promise<Outcome> {
  turn.remember({ unsure: undefined });
  if (turn.roles.contractorOf.length === 0) {
    const isDesk = turn.roles.admin || turn.roles.leadOf.length > 0;
    return detour(turn, turn.content.say(isDesk ? `${words}_desk` : 'not_understood'));
  }
  const outcome = await detour(turn, turn.content.say(words));
  if (!outcome.reply) return outcome;
  const needLead = button(labels.need_lead, { type: 'need_lead' });
  return { reply: { ...outcome.reply, actions: [needLead, ...(outcome.reply.actions ?? [])] } };
}
