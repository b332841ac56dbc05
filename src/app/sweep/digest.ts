import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import type { Person } from '../../domain/people/person.ts';
import { coverage } from '../../domain/questions/coverage.ts';
import { addDays, londonDate, mondayOf, type PlainDate } from '../../domain/time.ts';
import { morningOf } from '../../domain/working-time.ts';
import type { Act } from '../act.ts';
import { leadsOf } from '../people.ts';
import type { Ports } from '../ports.ts';
import { button, listButton } from '../present/buttons.ts';
import { sendTo } from '../sending/outbox.ts';
import { actOfBot } from './act-of-bot.ts';

/** The Monday whose morning was last. */
function lastMonday(now: number): PlainDate {
  const monday = mondayOf(londonDate(now));
  return morningOf(monday) <= now ? monday : addDays(monday, -7);
}

/** Sends every lead the digest of the week, once for each Monday, also when the bot was away on that morning. */
export async function sendDigests(ports: Ports): Promise<void> {
  const act = actOfBot(ports);
  const monday = lastMonday(act.now);
  const mark = await act.work.get('digest', 'leads');
  if (mark && mark.monday >= monday) return;
  act.work.put('digest', 'leads', { monday });
  // A bot that has just been set up has no week to tell of.
  if (mark)
    for (const [lead, cells] of await leadsWithCells(act))
      sendTo(act, lead.id, await digestView(act, cells), 'digest');
  await act.work.commit();
}

async function leadsWithCells(act: Act): Promise<Map<Person, string[]>> {
  const byLead = new Map<string, { person: Person; cells: string[] }>();
  for (const cell of await act.work.find('cell')) {
    for (const person of await leadsOf(act.work, cell)) {
      if (person.digestOff) continue;
      const known = byLead.get(person.id) ?? { person, cells: [] };
      byLead.set(person.id, { person, cells: [...known.cells, cell.name] });
    }
  }
  return new Map([...byLead.values()].map(({ person, cells }) => [person, cells]));
}

async function digestView({ work, content }: Act, cells: readonly string[]): Promise<View> {
  const premises = (await work.find('premises', { where: { cell: cells } })).filter(
    ({ listed }) => listed === 'open',
  );
  const codes = new Set(premises.map(({ ods }) => ods));
  const open = (await work.find('alert', { where: { state: ['raised', 'taken'] } })).filter(({ ods }) =>
    codes.has(ods),
  );
  const { confirmed, says, lack } = coverage(premises);
  const title = content.say('digest_title', { cells: cells.join(', ') });
  return {
    summary: title,
    title,
    said: [
      content.say('lacking_numbers', { confirmed, says, lack }),
      content.say('digest_open', {
        alerts: open.length,
        blocked: premises.filter(({ blocked }) => blocked).length,
      }),
    ],
    actions: [
      button(labels.my_alerts, { type: 'my_alerts' }),
      listButton('lacking'),
      button(labels.no_digest, { type: 'digest', on: false }),
    ],
  };
}
