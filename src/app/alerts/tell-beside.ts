import type { Alert } from '../../domain/alert/record.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Act } from '../act.ts';
import { alertNotice, type NoticeId, type NoticeSlots } from '../present/alert-notice.ts';
import { alertCardId, sendTo } from '../sending/outbox.ts';

/**
 * Tells people of a case beside its card: one that is there changes in silence. To whom the card is new, it speaks for
 * itself.
 */
export async function tellBeside(
  act: Pick<Act, 'work' | 'now' | 'chance' | 'content'>,
  id: NoticeId,
  { alert, premises }: { readonly alert: Alert; readonly premises: Premises },
  people: readonly string[],
  slots: NoticeSlots = {},
): Promise<void> {
  const cardOf = (person: string) => alertCardId(alert.id, person);
  const cards = await act.work.getMany('outbox', people.map(cardOf));
  const view = alertNotice(act.content, id, alert, premises, slots);
  for (const person of new Set(people))
    if (cards.get(cardOf(person))?.activityId) sendTo(act, person, view, { about: [alert.ods] });
}
