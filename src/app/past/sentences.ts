import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { mailboxStatuses } from '../../content/words/names.ts';
import type { PremisesEvent, RecordedEvent } from '../../domain/premises/events.ts';
import { evolve, newPremises } from '../../domain/premises/evolve.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { QuestionId } from '../../domain/walk/question-ids.ts';
import { answerInWords } from '../present/answered.ts';
import { inWords } from '../present/dates.ts';
import { type Names, whoIs } from './who.ts';

/** Who reads a history: leads and admins read every name; a pharmacy's own people read those of the LPC. */
export interface Reader {
  readonly id: string;
  readonly seesNames: boolean;
}

/** One thing that happened, in a sentence. */
export interface Happened {
  readonly n: number;
  readonly at: number;
  readonly text: string;
}

/** What the words of one event are made of. */
interface Telling {
  readonly content: Content;
  readonly before: Premises;
  readonly after: Premises;
  /** The names of blockers by their ids. */
  readonly blockers: ReadonlyMap<string, string>;
  name(id: string): string;
}

/** Everything that happened at a premises, oldest first, as the reader may know it. */
export function tellHistory(
  events: readonly RecordedEvent[],
  names: Names,
  reader: Reader,
  content: Content,
): readonly Happened[] {
  const name = namer(events, names, reader);
  const blockers = new Map(
    events.flatMap(({ event }) =>
      event.type === 'blocker_raised' ? [[event.blockerId, content.blocker(event.code).title]] : [],
    ),
  );
  let before = newPremises(events[0]?.ods ?? '');
  return events.map((recorded) => {
    const after = evolve(before, recorded);
    const telling: Telling = { content, before, after, blockers, name };
    const text = [sentence(recorded, telling, reader), ...statusLine(telling)].join(' ');
    before = after;
    return { n: recorded.n, at: recorded.saidAt ?? recorded.at, text: capitalised(text) };
  });
}

/** A pharmacy's own people read "you" and "a colleague"; who asked to join, and was not let in, stays unnamed. */
function namer(events: readonly RecordedEvent[], names: Names, { id: own, seesNames }: Reader) {
  const of = (type: 'joined' | 'claimed') =>
    new Set(events.flatMap(({ event }) => (event.type === type ? [event.personId] : [])));
  const [colleagues, claimants] = [of('joined'), of('claimed')];
  return (id: string): string => {
    if (seesNames) return whoIs(id, names);
    if (id === own) return labels.you;
    if (colleagues.has(id)) return labels.colleague;
    return claimants.has(id) ? labels.somebody : whoIs(id, names);
  };
}

function statusLine({ content, before, after }: Telling): string[] {
  if (before.mailbox.status === after.mailbox.status) return [];
  return [content.say('history_status', { status: mailboxStatuses[after.mailbox.status] })];
}

function sentence({ event, by, actedBy }: RecordedEvent, telling: Telling, reader: Reader): string {
  const { content, name } = telling;
  const isOfRoster = by === 'import' && ofRoster.has(event.type);
  const said = isOfRoster ? labels.the_roster : name(by);
  const who = actedBy ? content.say('history_by_lead', { lead: name(actedBy) }) : said;
  return content.say(`history_${event.type}`, { who, ...slotsOf(event, telling, reader) });
}

/** What comes from the roster, and not from the pharmacy list. */
const ofRoster: ReadonlySet<PremisesEvent['type']> = new Set(['cell_set', 'roster_person_added']);

function slotsOf(event: PremisesEvent, telling: Telling, reader: Reader): Record<string, string> {
  switch (event.type) {
    case 'listed':
      return { name: event.name, postcode: event.postcode };
    case 'cell_set':
      return { cell: event.cell };
    case 'service_set':
      return { provides: String(event.provides) };
    case 'roster_person_added':
    case 'roster_person_removed':
      return { person: reader.seesNames ? telling.name(event.email) : labels.somebody };
    case 'joined':
    case 'left':
    case 'claimed':
      return { person: telling.name(event.personId) };
    case 'claim_ended':
      return { person: telling.name(event.personId), outcome: event.outcome };
    case 'answered':
      return {
        question: questionName(event, telling),
        answer: answerInWords(event.answer, telling.content, optionIn(event, telling)),
      };
    case 'taken_back':
      return { question: questionName(event, telling) };
    case 'reported':
      return { what: event.what, on: inWords(event.on), account: accountName(event.accountId, telling) };
    case 'reminded':
      return { account: accountName(event.accountId, telling) };
    default:
      return 'blockerId' in event ? { blocker: telling.blockers.get(event.blockerId) ?? '' } : {};
  }
}

type AboutQuestion = { readonly question: QuestionId; readonly accountId?: string | undefined };

function questionName({ question, accountId }: AboutQuestion, telling: Telling): string {
  const person = accountId ? accountName(accountId, telling) : '';
  return telling.content.fill(telling.content.questions[question].name, { person });
}

function accountName(accountId: string, { before, after }: Telling): string {
  const found = [...after.accounts, ...before.accounts].find(({ id }) => id === accountId);
  return found?.label ?? labels.an_account;
}

/** The name of an option of a question; where accounts are to be chosen from, the account's. */
function optionIn({ question }: AboutQuestion, telling: Telling): (option: string) => string {
  const { options } = telling.content.questions[question];
  return (option) => options?.[option]?.label ?? accountName(option, telling);
}

/** A sentence with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
