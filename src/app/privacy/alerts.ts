import { labels } from '../../content/words/labels.ts';
import { giveUp, isOpen } from '../../domain/alert/life.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Act } from '../act.ts';
import { channelsWith } from '../alerts/channels.ts';
import { tellBeside } from '../alerts/tell-beside.ts';
import { alertSummary } from '../present/alert.ts';
import { alertCardId, showAlertTo } from '../sending/outbox.ts';
import { type Marks, mapTexts, wholeWord } from './marks.ts';

/**
 * Takes a person out of an alert, and brings the cards of everybody else up to date. What they had taken is open again,
 * and the others are told so.
 */
export async function eraseFromAlert(act: Act, id: string, marks: Marks): Promise<void> {
  const { work, now, settings, content } = act;
  const alert = await work.get('alert', id);
  if (!alert) return;
  const { person = '' } = marks.subject;
  const left = giveUp(withoutWords(alert, person, marks), person, now, settings.isHoliday);
  const erased = { ...mapTexts(left, marks.replaceIn), id };
  work.put('alert', id, { ...erased, revision: alert.revision + 1 });
  const premises = await work.get('premises', alert.ods);
  if (!premises) return;
  const summary = alertSummary(erased, premises, content);
  const readers = [
    ...erased.recipients.map((recipient) => ({ person: recipient })),
    ...(await channelsWith(work, erased)),
  ];
  for (const reader of readers) {
    const card = alertCardId(id, 'person' in reader ? reader.person : reader.conversation.conversationId);
    // Whose card is gone by age does not get it again.
    if (await work.get('outbox', card)) await showAlertTo(act, id, reader, summary);
  }
  if (isOpen(alert) && alert.takenBy === person)
    await tellBeside(act, 'alert_back', { alert: erased, premises }, erased.recipients);
}

/** An alert without the words that somebody typed, and without their names in what others typed about their case. */
function withoutWords(alert: Alert, person: string, { name }: Marks): Alert {
  const { words, helped, ...rest } = alert;
  const isAsker =
    alert.raisedBy === person || (alert.subject.kind === 'claim' && alert.subject.personId === person);
  const tidy = (text: string) => (isAsker ? withoutNames(text, name) : text);
  return {
    ...rest,
    notes: alert.notes.map((note) => ({
      ...note,
      text: note.by === person ? labels.removed : tidy(note.text),
    })),
    ...(words && !isAsker ? { words } : {}),
    ...(helped && alert.closedBy !== person ? { helped: tidy(helped) } : {}),
  };
}

/** First names and surnames by themselves mean a person only where it is known of whom people speak. */
function withoutNames(text: string, name = ''): string {
  const parts = name.split(/\s+/).filter((part) => part.length >= 3);
  return parts.length > 0 ? text.replace(wholeWord(...parts), labels.somebody) : text;
}
