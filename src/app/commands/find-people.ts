import type { Person } from '../../domain/people/person.ts';
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

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}'-]+/u).filter(Boolean);
}
