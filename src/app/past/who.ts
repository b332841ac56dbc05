import { labels } from '../../content/words/labels.ts';
import { pharmacyId } from '../../domain/people/person.ts';
import { operator } from '../audit.ts';

/** People by their ids, as far as they are known. */
export type Names = ReadonlyMap<string, { readonly name: string }>;

/** Somebody as a sentence names them: the bot, the lists, a person, or a person of whom nothing is kept any more. */
export function whoIs(id: string, names: Names): string {
  if (id === 'bot') return labels.this_bot;
  if (id === operator.id) return labels.the_operator;
  if (id === 'import') return labels.the_list;
  if (id.startsWith(pharmacyId(''))) return labels.the_pharmacy;
  // Whom only the roster names has no other name.
  if (id.includes('@')) return id;
  return names.get(id)?.name ?? labels.somebody_gone;
}
