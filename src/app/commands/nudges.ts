import type { View } from '../../cards/view.ts';
import type { WordsId } from '../../content/pack.ts';
import type { CommandOf } from '../../domain/commands.ts';
import { isPremisesList, type ListRequest, type PremisesList } from '../../domain/lists/request.ts';
import { longestWords, type Nudge, type NudgePlan } from '../../domain/nudge/record.ts';
import { type Prepared, prepareNudge, previewOf } from '../nudges/prepare.ts';
import { saveNudge } from '../nudges/save.ts';
import { sendNudge } from '../nudges/send.ts';
import { narrowed } from '../questions/narrow.ts';
import type { Conversation } from '../records/conversation.ts';
import { say, sayOnCard } from '../turn/say.ts';
import { type Handlers, type Outcome, pendingFor, type Turn } from '../turn/turn.ts';
import { askFirst, listMeant, listNotFound } from './questions.ts';

/** Nudging everybody of a list: always a preview first, and what it shows is what is sent. */
export const nudgeHandlers: Handlers<'nudge' | 'change_nudge' | 'send_nudge' | 'cancel_nudge'> = {
  async nudge(turn, { list: named, cell, days, unmet, text, again }) {
    if (isTooLong(text)) return say(turn.content.say('nudge_words_error', { most: longestWords }));
    if (unmet) return say(...unmet.map((what) => turn.content.say(`nudge_unmet_${what}`)));
    const shown = named ?? listMeant(turn);
    if (!shown) return askFirst(turn);
    const whole = await pharmaciesOf(turn, shown);
    const list = whole && (cell || days) ? narrowed(whole, { cell, days }) : whole;
    if (whole && !list) return say(turn.content.say('nudge_unmet_days'));
    if (!list || !isPremisesList(list)) return say(turn.content.say('nudge_not_this'));
    const prepared = await prepareNudge(turn, list, again);
    if (!prepared) return listNotFound(turn, list);
    const id = turn.chance.newId();
    const { now: madeAt, person } = turn;
    // Read first, as everything that is written.
    await turn.work.get('nudge', id);
    const nudge: Nudge = {
      ...prepared.plan,
      id,
      by: person.id,
      list,
      madeAt,
      revision: 0,
      ...(again ? { again } : {}),
      ...(text ? { words: text } : {}),
    };
    return { reply: await show(turn, nudge, prepared) };
  },

  change_nudge: (turn, command) => withPreview(turn, command, (nudge) => change(turn, nudge, command)),

  send_nudge: (turn, command) =>
    withPreview(turn, command, async (nudge) => {
      // Words that were typed and not looked at yet are shown first: nothing is sent that was not seen.
      if (command.text && command.text !== nudge.words) return change(turn, nudge, command);
      const prepared = await prepareNudge(turn, nudge.list, nudge.again);
      if (!prepared) return listNotFound(turn, nudge.list);
      const { content } = turn;
      const fresh = { ...nudge, ...prepared.plan };
      if (command.revision !== nudge.revision)
        return { card: await show(turn, fresh, prepared, [content.say('nudge_stale')]) };
      if (!isSameList(nudge, prepared.plan))
        return { card: await show(turn, fresh, prepared, [movedOn(turn, nudge, prepared.plan)]) };
      if (fresh.recipients.length === 0) return { card: await show(turn, fresh, prepared) };
      turn.remember({ pending: undefined });
      await sendNudge(turn, fresh);
      return sayOnCard(content.say('nudge_sending', { people: fresh.recipients.length }));
    }),

  async cancel_nudge(turn, { nudgeId }) {
    const nudge = await ownNudge(turn, nudgeId);
    if (!nudge) return sayOnCard(turn.content.say('nudge_gone'));
    turn.remember({ pending: undefined });
    if (nudge.sentAt === undefined) {
      turn.work.remove('nudge', nudgeId);
    } else {
      const { resend: _, ...sent } = nudge;
      saveNudge(turn, sent);
    }
    return sayOnCard(turn.content.say('nudge_cancelled'));
  },
};

/** The list of pharmacies that is meant: from the report of a nudge, the one that was nudged. */
async function pharmaciesOf(turn: Turn, list: ListRequest): Promise<PremisesList | undefined> {
  if (list.of === 'nudge') return (await ownNudge(turn, list.nudgeId))?.list;
  return isPremisesList(list) ? list : undefined;
}

/** A nudge of the person's own. Somebody else's is as if it were not there. */
export async function ownNudge({ work, person }: Turn, nudgeId: string): Promise<Nudge | undefined> {
  const nudge = await work.get('nudge', nudgeId);
  return nudge?.by === person.id ? nudge : undefined;
}

async function withPreview(
  turn: Turn,
  { nudgeId }: { readonly nudgeId: string },
  act: (nudge: Nudge) => Promise<Outcome>,
): Promise<Outcome> {
  const nudge = await ownNudge(turn, nudgeId);
  if (!nudge) return sayOnCard(turn.content.say('nudge_gone'));
  if (nudge.sentAt !== undefined) return sayOnCard(turn.content.say('nudge_sent_already'));
  return act(nudge);
}

/** Another own sentence or none, or also those who were nudged today: shown before anything is sent. */
async function change(
  turn: Turn,
  nudge: Nudge,
  { text, noText, again }: Omit<CommandOf<'change_nudge'>, 'type'>,
): Promise<Outcome> {
  if (isTooLong(text)) return say(turn.content.say('nudge_words_error', { most: longestWords }));
  const { words: before, ...rest } = nudge;
  const words = text ?? (noText ? undefined : before);
  const changed: Nudge = { ...rest, ...(words ? { words } : {}), ...(again ? { again } : {}) };
  const prepared = await prepareNudge(turn, nudge.list, changed.again);
  if (!prepared) return listNotFound(turn, nudge.list);
  const said: WordsId[] = [
    ...(text ? (['nudge_words_shown'] as const) : []),
    ...(noText ? (['nudge_words_gone'] as const) : []),
    ...(again ? (['nudge_again_shown'] as const) : []),
  ];
  const lines = said.map((id) => turn.content.say(id));
  return { card: await show(turn, { ...changed, ...prepared.plan }, prepared, lines) };
}

/** Saves a preview as it is shown: what is confirmed is what stands in it. */
async function show(
  turn: Turn,
  nudge: Nudge,
  { listing }: Prepared,
  said: readonly string[] = [],
): Promise<View> {
  const shown = { ...nudge, revision: nudge.revision + 1 };
  saveNudge(turn, shown);
  const { id: nudgeId, revision } = shown;
  const until = turn.now + pendingFor;
  // Where nobody would get it there is nothing to say yes to.
  const pending = shown.recipients.length > 0 ? { kind: 'nudge', nudgeId, revision, until } : undefined;
  turn.remember({ pending, shown: asShown(turn, nudge.list) });
  return previewOf(turn, shown, listing.codes.length, said);
}

/** What is asked next is about the list of the preview, of which no page was shown unless it was the list before. */
function asShown({ conversation: { shown }, now }: Turn, list: PremisesList): Conversation['shown'] {
  const isSame = JSON.stringify(shown?.list) === JSON.stringify(list);
  return { list, page: isSame && shown ? shown.page : 0, until: now + pendingFor };
}

function isTooLong(text: string | undefined): boolean {
  return text !== undefined && text.length > longestWords;
}

function isSameList({ recipients }: NudgePlan, now: NudgePlan): boolean {
  return JSON.stringify(recipients) === JSON.stringify(now.recipients);
}

/** What has changed on the list since it was shown. */
function movedOn({ content }: Turn, before: NudgePlan, now: NudgePlan): string {
  const known = new Set(before.recipients.map(({ person }) => person));
  const kept = now.recipients.filter(({ person }) => known.has(person)).length;
  const gone = known.size - kept;
  const fresh = now.recipients.length - kept;
  return gone + fresh > 0
    ? content.say('nudge_moved_on', { gone, fresh })
    : content.say('nudge_moved_on_steps');
}
