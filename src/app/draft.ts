import type { PremisesEvent } from '../domain/premises/events.ts';
import { newPremises } from '../domain/premises/evolve.ts';
import type { Premises } from '../domain/premises/record.ts';
import { recordEvents, settle } from '../domain/walk/decide.ts';
import { situation } from '../domain/walk/next.ts';
import type { Act } from './act.ts';
import type { Turn } from './turn/turn.ts';
import type { Work } from './work.ts';

/**
 * A pharmacy as this person may see it: its record when they look after it; their own draft, with nothing but the
 * pharmacy's name and place, while nobody has said that they do.
 */
export async function pharmacyOf(
  { work, person }: Pick<Turn, 'work' | 'person'>,
  ods: string,
): Promise<Premises | undefined> {
  const premises = await work.get('premises', ods);
  return premises && person.claims.includes(ods) ? draftOf(work, premises, person.id) : premises;
}

/** Somebody's draft for a pharmacy. */
export async function draftOf(work: Work, listed: Premises, personId: string): Promise<Premises> {
  const draft = await work.get('draft', draftId(listed.ods, personId));
  const { name, address, postcode, postcodeKey, listed: state, cell } = listed;
  return {
    ...(draft?.premises ?? newPremises(listed.ods)),
    ...{ name, address, postcode, postcodeKey, listed: state, draftOf: personId },
    ...(cell ? { cell } : {}),
  };
}

/** The key of somebody's draft for a pharmacy. */
export function draftId(ods: string, personId: string): string {
  return `${ods}|${personId}`;
}

/** Records events on a draft: no alert, no history of the pharmacy. */
export async function changeDraft(
  { work, now, by, content, chance }: Act,
  draft: Premises,
  events: readonly PremisesEvent[],
): Promise<Premises> {
  const id = draftId(draft.ods, by);
  const history = (await work.get('draft', id))?.history ?? [];
  const said = recordEvents(draft, events, by, now);
  const own = settle(situation(said.premises, by, content.policy, now), chance.newWord);
  const settled = recordEvents(said.premises, own, 'bot', now);
  work.put('draft', id, {
    premises: settled.premises,
    history: [...history, ...said.recorded, ...settled.recorded],
  });
  return settled.premises;
}
