import type { Act } from '../act.ts';
import type { DeliveryState, Outgoing } from '../records/outgoing.ts';
import { runsOut } from '../sending/outbox.ts';
import { type Marks, mapTexts, wholeWord } from './marks.ts';

/** Messages that are still to be sent, or may be when the person can be reached. */
const waiting: ReadonlySet<DeliveryState> = new Set(['pending', 'throttled', 'sending', 'unreachable']);

/** Takes a person out of a message: theirs go, and so do those of others that were dealt with; the rest lose the name. */
export async function eraseFromOutbox(act: Act, id: string, marks: Marks): Promise<void> {
  const { work } = act;
  const message = await work.get('outbox', id);
  if (!message) return;
  const { to, state, content, purpose } = message;
  const isTheirs =
    'person' in to ? to.person === marks.subject.person : marks.chats.has(to.conversation.conversationId);
  const isCard = purpose === 'alert' || content?.kind === 'alert';
  if (isTheirs || (!isCard && !waiting.has(state))) return work.remove('outbox', id);
  save(act, { ...mapTexts(message, marks.replaceIn), id });
}

/** Calls accounts by their new names in what is still to be sent to somebody. */
export async function renameInMessages(
  act: Act,
  person: string,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  for (const message of await act.work.find('outbox', { where: { 'to.person': person } })) {
    const { content } = message;
    if (content?.kind !== 'message') continue;
    const renamed = [...names].reduce(
      (view, [before, after]) => mapTexts(view, (text) => text.replace(wholeWord(before), after)),
      content.view,
    );
    if (JSON.stringify(renamed) === JSON.stringify(content.view)) continue;
    save(act, { ...message, summary: renamed.summary, content: { ...content, view: renamed } });
  }
}

/** What waits for a person who cannot be reached runs out. */
function save(act: Act, message: Outgoing): void {
  const isCard = message.content?.kind === 'alert';
  const options = message.state === 'unreachable' && !isCard ? runsOut(act, act.now) : undefined;
  act.work.put('outbox', message.id, message, options);
}
