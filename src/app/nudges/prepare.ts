import type { View } from '../../cards/view.ts';
import type { PremisesList } from '../../domain/lists/request.ts';
import { planNudge } from '../../domain/nudge/plan.ts';
import type { Nudge, NudgePlan } from '../../domain/nudge/record.ts';
import { nudgeMessage, nudgePreview } from '../present/nudge.ts';
import { answer } from '../questions/answer.ts';
import type { Listing } from '../questions/listing.ts';
import { limitsOf, titleOf } from '../questions/premises-listing.ts';
import type { Turn } from '../turn/turn.ts';
import { nudgedToday } from './marks.ts';

/** A list as the person may see it now, and whom a nudge about it would go to. */
export interface Prepared {
  readonly listing: Listing;
  readonly plan: NudgePlan;
}

/** Works out whom a nudge about a list would go to. @returns undefined for a list that the person may not see */
export async function prepareNudge(
  turn: Turn,
  list: PremisesList,
  again: boolean | undefined,
): Promise<Prepared | undefined> {
  const { work, content, now, person } = turn;
  const listing = await answer(turn, list);
  if (!listing) return undefined;
  const found = await work.getMany('premises', listing.codes);
  const premises = listing.codes.flatMap((ods) => found.get(ods) ?? []);
  const ids = [...new Set(premises.flatMap(({ people }) => people))];
  const people = await work.getMany('person', ids);
  const plan = planNudge(premises, people, {
    by: person.id,
    policy: content.policy,
    now,
    nudgedToday: await nudgedToday(turn, ids),
    again,
  });
  return { listing, plan };
}

/** The message of a nudge to one of its recipients. */
export async function messageTo(
  { work, content, person, settings }: Turn,
  { words }: Nudge,
  { about }: Nudge['recipients'][number],
): Promise<View> {
  const pharmacies = await work.getMany(
    'premises',
    about.map(({ ods }) => ods),
  );
  return nudgeMessage(content, about, pharmacies, { sender: person.name, lpc: settings.lpcName, words });
}

/** The card that asks before a nudge is sent. */
export async function previewOf(
  turn: Turn,
  nudge: Nudge,
  total: number,
  said: readonly string[] = [],
): Promise<View> {
  const { work, content } = turn;
  const [first] = nudge.recipients;
  const person = first && (await work.get('person', first.person));
  const example = person && { person: person.name, message: await messageTo(turn, nudge, first) };
  const { list } = nudge;
  const shown = { nudge, list: titleOf(content, list), limits: limitsOf(content, list), total, example };
  return nudgePreview(content, shown, said);
}
