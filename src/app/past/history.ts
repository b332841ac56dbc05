import { labels } from '../../content/words/labels.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import { mayGive } from '../../domain/people/authority.ts';
import type { RecordedEvent } from '../../domain/premises/events.ts';
import { momentInWords } from '../present/dates.ts';
import type { Listing } from '../questions/listing.ts';
import type { Turn } from '../turn/turn.ts';
import { tellHistory } from './sentences.ts';

/**
 * What happened at a premises, newest first, as somebody may read it.
 * @returns undefined for a premises that is not there, or whose history the person may not read
 */
export async function historyListing(
  turn: Turn,
  list: Extract<ListRequest, { of: 'history' }>,
): Promise<Listing | undefined> {
  const { work, roles, person, content } = turn;
  const { ods } = list;
  const premises = await work.get('premises', ods);
  if (!premises || !mayGive('history', roles, { premises })) return undefined;
  const events = (await work.find('event', { where: { ods } })).toSorted((a, b) => a.n - b.n);
  const names = await work.getMany('person', [...new Set(events.flatMap(peopleIn))]);
  const seesNames = mayGive('did_it_arrive', roles, { premises });
  const happened = tellHistory(events, names, { id: person.id, seesNames }, content).toReversed();
  return {
    list,
    title: content.say('history_title', { pharmacy: premises.name, ods }),
    said: [content.say('history_count', { count: happened.length })],
    columns: [labels.happened, labels.at],
    rows: happened.map(({ at, text }) => [text, momentInWords(at)]),
    codes: [],
    cells: [],
  };
}

function peopleIn({ by, actedBy, event }: RecordedEvent): string[] {
  return [by, actedBy, 'personId' in event ? event.personId : undefined].filter((id) => id !== undefined);
}
