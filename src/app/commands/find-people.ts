import type { Person } from '../../domain/people/person.ts';
import { button, type Draft } from '../present/buttons.ts';
import type { Outcome, Turn } from '../turn/turn.ts';
import type { Work } from '../work.ts';

/**
 * The people who have opened the bot and whom somebody may mean: by id, by e-mail address, or by name, of which every
 * word that was given begins a word of theirs. A whole name wins over the beginnings of others.
 */
export async function findPeople(work: Work, who: string): Promise<Person[]> {
  const byId = who.includes(':') ? await work.get('person', who) : undefined;
  if (byId) return [byId];
  const wanted = who.trim().toLowerCase();
  if (wanted.includes('@')) return work.find('person', { where: { email: wanted } });
  const words = wordsOf(wanted);
  if (words.length === 0) return [];
  const everybody = await work.find('person');
  const exact = everybody.filter(({ name }) => name.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  return everybody.filter(({ name }) => {
    const own = wordsOf(name.toLowerCase());
    return words.every((word) => own.some((part) => part.startsWith(word)));
  });
}

/** The parts of a name or an address by which somebody can be meant. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}'-]+/u).filter(Boolean);
}

/**
 * Goes on with the one person who is meant, or offers those who may be.
 * @param about the command about a person (id), for their button
 */
export async function withPerson(
  turn: Turn,
  who: string,
  about: (id: string) => Draft,
  act: (person: Person) => Promise<Outcome>,
): Promise<Outcome> {
  const { content } = turn;
  const found = await findPeople(turn.work, who);
  const [only] = found;
  if (!only) {
    const unknown = content.say('who_unknown', { who });
    return { reply: { summary: unknown, said: [unknown] } };
  }
  if (found.length === 1) return act(only);
  const lead = content.say('who_several', { count: found.length });
  const answers = found
    .slice(0, 6)
    .map((person) => button([person.name, person.email].filter(Boolean).join(', '), about(person.id)));
  return { reply: { summary: lead, said: [], lead, answers } };
}
