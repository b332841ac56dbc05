import { labels } from '../../content/words/labels.ts';
import { leftOutReasons } from '../../content/words/nudges.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import type { Nudge } from '../../domain/nudge/record.ts';
import type { Listing } from '../questions/listing.ts';
import { limitsOf, premisesListing, titleOf } from '../questions/premises-listing.ts';
import { type Asker, type Base, codesOf, type Names, namesFor } from './names.ts';
import { reportListing } from './report.ts';

type NudgeList = Extract<ListRequest, { of: 'nudge' }>;

/** A list of one's own nudge. @returns undefined when it is not there, or somebody else's */
export async function nudgeListing(asker: Asker, list: NudgeList): Promise<Listing | undefined> {
  const { work, content, person } = asker;
  const nudge = await work.get('nudge', list.nudgeId);
  if (nudge?.by !== person.id) return undefined;
  const names = await namesFor(asker, nudge);
  const base = {
    list,
    title: content.say('nudge_report_title', { list: titleOf(content, nudge.list) }),
    said: limitsOf(content, nudge.list),
    codes: [],
    cells: [],
    about: nudge.list.cell,
  };
  if (list.part === 'not_here') return notHere(asker, base, nudge, names);
  if (list.part === 'left_out') return leftOut(asker, base, nudge, names);
  if (nudge.sentAt === undefined) return recipients(asker, base, nudge, names);
  return reportListing(asker, base, nudge, names);
}

/** Whom the nudge of a preview goes to, and what it asks of each. */
function recipients({ content }: Asker, base: Base, nudge: Nudge, names: Names): Listing {
  const shown = nudge.recipients.flatMap(({ person, about }) =>
    about
      .filter(({ ods }) => names.pharmacies.has(ods))
      .map(({ ods, step }) => ({ person, ods, says: content.say(`nudge_step_${step}`) })),
  );
  return {
    ...base,
    said: [...base.said, content.say('nudge_recipients', { people: nudge.recipients.length })],
    columns: [labels.person, labels.pharmacy, labels.message],
    rows: shown.map(({ person, ods, says }) => [names.personOf(person), names.pharmaciesOf([ods]), says]),
    codes: [...new Set(nudge.recipients.flatMap(codesOf))],
  };
}

function leftOut({ content }: Asker, base: Base, nudge: Nudge, names: Names): Listing {
  const shown = nudge.leftOut
    .map(({ person, ods, why }) => ({ person, pharmacies: names.pharmaciesOf(ods), why }))
    .filter(({ pharmacies }) => pharmacies !== '');
  return {
    ...base,
    said: [...base.said, content.say('nudge_report_left', { people: shown.length })],
    columns: [labels.person, labels.pharmacy, labels.reason_why],
    rows: shown.map(({ person, pharmacies, why }) => [
      names.personOf(person),
      pharmacies,
      leftOutReasons[why],
    ]),
  };
}

/** The pharmacies that had nobody on Teams, without those that have somebody by now. */
async function notHere(asker: Asker, base: Base, nudge: Nudge, names: Names): Promise<Listing> {
  const premises = nudge.notHere.flatMap((ods) => names.pharmacies.get(ods) ?? []);
  const { columns, rows, codes } = await premisesListing(asker, { of: 'not_here' }, premises);
  const said = asker.content.say('nudge_report_not_here', { count: rows.length });
  return { ...base, said: [...base.said, said], columns, rows, codes };
}
