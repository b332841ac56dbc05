import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import type { Nudge } from '../../domain/nudge/record.ts';
import { chooseAgain } from '../nudges/choose-again.ts';
import { saveNudge } from '../nudges/save.ts';
import { sendNudgeAgain } from '../nudges/send.ts';
import { button } from '../present/buttons.ts';
import { youCanAsk } from '../present/listing.ts';
import { asQuote } from '../present/nudge.ts';
import { suggestions } from '../questions/suggestions.ts';
import { nudgeMessageId } from '../sending/outbox.ts';
import { say, sayOnCard } from '../turn/say.ts';
import { type Handlers, type Outcome, pendingFor, type Turn } from '../turn/turn.ts';
import { ownNudge } from './nudges.ts';
import { showList } from './questions.ts';

/** What became of a nudge, and sending it again where it did not arrive. */
export const deliveryReportHandlers: Handlers<'delivery_report' | 'resend_failed' | 'send_again'> = {
  async delivery_report(turn, { nudgeId }) {
    const nudge = await sentNudge(turn, nudgeId);
    if (!nudge) return noneSent(turn, nudgeId);
    return showList(turn, { of: 'nudge', nudgeId: nudge.id });
  },

  async resend_failed(turn, { nudgeId, perhaps = false }) {
    const nudge = await sentNudge(turn, nudgeId);
    if (!nudge) return noneSent(turn, nudgeId);
    const chosen = await chooseAgain(turn, nudge, { perhaps });
    const notes = notesOn(turn, chosen);
    if (chosen.people.length === 0) {
      const none = notes.length > 0 ? 'resend_none' : 'resend_none_failed';
      return say(turn.content.say(none), ...notes);
    }
    const revision = nudge.revision + 1;
    saveNudge(turn, { ...nudge, revision, resend: [...chosen.people] });
    turn.remember({ pending: { kind: 'nudge', nudgeId: nudge.id, revision, until: turn.now + pendingFor } });
    return { reply: await askAgain(turn, { ...nudge, revision }, chosen.people, notes) };
  },

  async send_again(turn, { nudgeId, revision }) {
    const { content } = turn;
    const nudge = await sentNudge(turn, nudgeId);
    if (!nudge) return sayOnCard(content.say('nudge_gone'));
    if (!nudge.resend || revision !== nudge.revision) return sayOnCard(content.say('nudge_sent_already'));
    // Whoever it has reached since, or who may not be written to any more, is left out.
    const still = await chooseAgain(turn, nudge, { perhaps: true, among: nudge.resend });
    turn.remember({ pending: undefined });
    await sendNudgeAgain(turn, nudge, still.people);
    return sayOnCard(content.say('nudge_sending', { people: still.people.length }), ...notesOn(turn, still));
  },
};

function noneSent({ content, roles }: Turn, nudgeId: string | undefined): Outcome {
  const days = content.policy.retention.messageDays;
  const said = nudgeId ? content.say('nudge_gone') : content.say('nudge_none_sent', { days });
  const others = suggestions({ of: 'nudge', nudgeId: '' }, roles);
  return { reply: { summary: said, said: [said], ...youCanAsk(content, others) } };
}

/** A nudge of the person's own that was sent: the one named, or the last one. */
async function sentNudge(turn: Turn, nudgeId: string | undefined): Promise<Nudge | undefined> {
  if (nudgeId) {
    const nudge = await ownNudge(turn, nudgeId);
    return nudge?.sentAt === undefined ? undefined : nudge;
  }
  const own = await turn.work.find('nudge', { where: { by: turn.person.id } });
  const sent = own.filter(({ sentAt }) => sentAt !== undefined);
  return sent.toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0)).at(-1);
}

function notesOn({ content }: Turn, chosen: Awaited<ReturnType<typeof chooseAgain>>): string[] {
  const { perhaps, unreachable, nudgedToday } = chosen;
  return [
    ...(perhaps > 0 ? [content.say('resend_perhaps', { people: perhaps })] : []),
    ...(unreachable > 0 ? [content.say('resend_unreachable', { people: unreachable })] : []),
    ...(nudgedToday > 0 ? [content.say('resend_nudged_today', { people: nudgedToday })] : []),
  ];
}

/** Asks whether to send it again: to how many, and the text that goes to the first of them. */
async function askAgain(
  { work, content }: Turn,
  { id: nudgeId, revision }: Nudge,
  people: readonly string[],
  notes: readonly string[],
): Promise<View> {
  const [first = ''] = people;
  const message = (await work.get('outbox', nudgeMessageId(nudgeId, first)))?.content;
  const person = (await work.get('person', first))?.name ?? labels.somebody;
  const title = content.say('resend_title', { people: people.length });
  const text = people.length === 1 ? 'resend_text' : 'resend_text_several';
  return {
    summary: title,
    title,
    said: [...notes],
    ...(message?.kind === 'message'
      ? { lead: content.say(text, { person }), quote: asQuote(message.view) }
      : {}),
    answers: [
      button(labels.send, { type: 'send_again', nudgeId, revision }, { style: 'positive' }),
      button(labels.cancel, { type: 'cancel_nudge', nudgeId }),
    ],
  };
}
