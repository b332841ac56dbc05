import type { View } from '../../cards/view.ts';
import { askersOf } from '../../domain/alert/askers.ts';
import type { Alert } from '../../domain/alert/record.ts';
import { canBeReached, type Person } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Conversation } from '../records/conversation.ts';
import { sendTo } from '../sending/outbox.ts';
import type { Turn } from '../turn/turn.ts';
import { openQuestion, readyCard, standingIn } from '../turn/walk-on.ts';

/**
 * Tells people of a pharmacy what happened, each with the question that is open for them, so that they can answer it
 * right there.
 * @param only ids of the people; without it, everybody who looks after the pharmacy
 * @returns those of them whom messages reach
 */
export async function tellPharmacy(
  turn: Turn,
  premises: Premises,
  said: readonly string[],
  only: readonly string[] = premises.people,
): Promise<Person[]> {
  const about = { about: [premises.ods] };
  const people = await turn.work.getMany('person', only);
  for (const person of people.values())
    sendTo(turn, person.id, await messageFor(turn, person, premises, said), about);
  return [...people.values()].filter(canBeReached);
}

/**
 * Tells everybody of a pharmacy that it is through: the card to keep first, then the question that is open.
 * @returns those of them whom messages reach
 */
export async function tellReady(turn: Turn, premises: Premises, said: readonly string[]): Promise<Person[]> {
  const { actions: _, ...card } = await readyCard(turn, premises, said);
  const about = { about: [premises.ods] };
  const people = await turn.work.getMany('person', premises.people);
  for (const person of people.values()) {
    sendTo(turn, person.id, card, about);
    const { step } = standingIn({ ...turn, person }, premises);
    if (step.id !== 'done') sendTo(turn, person.id, await messageFor(turn, person, premises, []), about);
  }
  return [...people.values()].filter(canBeReached);
}

/**
 * Tells whoever asked for an alert what became of it, while they look after the pharmacy; where nobody asked, or they
 * have left, everybody who does.
 * @returns those of them whom messages reach
 */
export function tellAsker(
  turn: Turn,
  alert: Alert,
  premises: Premises,
  said: readonly string[],
): Promise<Person[]> {
  const there = askersOf(alert, premises).filter((id) => premises.people.includes(id));
  return tellPharmacy(turn, premises, said, there.length > 0 ? there : premises.people);
}

/** Says to a lead who of a pharmacy has been told; when nobody can be, what to do. */
export function sayTold({ content }: Turn, premises: Premises, told: readonly Person[]): string {
  const [first, ...others] = told;
  if (!first) return content.say('told_nobody', { pharmacy: premises.name });
  return content.say('told', { who: others.length > 0 ? premises.name : first.name });
}

/** The message to one person; their conversation then holds that the question was asked. */
async function messageFor(
  turn: Turn,
  person: Person,
  premises: Premises,
  said: readonly string[],
): Promise<View> {
  if (!person.address) return { summary: said[0] ?? '', said: [...said] };
  const { conversationId } = person.address;
  let conversation: Conversation = (await turn.work.get('conversation', conversationId)) ?? {};
  const theirs: Turn = {
    ...turn,
    person,
    conversation,
    remember(change) {
      conversation = { ...conversation, ...change } as Conversation;
    },
  };
  const view = await openQuestion(theirs, standingIn(theirs, premises), said);
  turn.work.put('conversation', conversationId, conversation);
  return view;
}
