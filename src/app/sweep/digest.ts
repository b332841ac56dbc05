import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import type { Person } from '../../domain/people/person.ts';
import { coverage } from '../../domain/questions/coverage.ts';
import type { Act } from '../act.ts';
import { leadsOf } from '../people.ts';
import { button, listButton } from '../present/buttons.ts';

/** What somebody gets on Monday. */
export interface Weekly {
  /** The id of the person. */
  readonly to: string;
  readonly view: View;
}

const myAlerts = button(labels.my_alerts, { type: 'my_alerts' });

/** The digest of the week for each lead who wants it. */
export async function digests(act: Act): Promise<readonly Weekly[]> {
  const found: Weekly[] = [];
  for (const [lead, cells] of await leadsWithCells(act))
    found.push({ to: lead.id, view: await digestView(act, cells) });
  return found;
}

/** The admins' summary, with the digest of the reader's own cells below its numbers, where they lead any. */
export function withDigest(summary: View, digest: View | undefined): View {
  if (!digest) return summary;
  const ofCells = [digest.title, ...digest.said].filter((line) => line !== undefined);
  return {
    ...summary,
    said: [...summary.said, ...ofCells],
    actions: [myAlerts, ...(summary.actions ?? [])],
  };
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
    actions: [myAlerts, listButton('lacking'), button(labels.no_digest, { type: 'digest', on: false })],
  };
}
