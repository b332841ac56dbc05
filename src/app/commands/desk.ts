import type { View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';
import { labels, mailboxStatuses } from '../../content/words/labels.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import { maySee } from '../../domain/people/authority.ts';
import { cellKey } from '../../domain/people/person.ts';
import type { MailboxStatus, Premises } from '../../domain/premises/record.ts';
import { coverage, coverageByCell, lacksMailbox } from '../../domain/questions/coverage.ts';
import { londonDate } from '../../domain/time.ts';
import { button } from '../present/buttons.ts';
import { inWords, momentInWords } from '../present/dates.ts';
import { type Handlers, type Outcome, pendingFor, type Turn } from '../turn/turn.ts';
import { didItArrive } from './arrival.ts';
import { detour } from './detour.ts';

/** How many rows of a list fit on a card that is read on a phone. */
export const rowsOnACard = 15;

/** What admins, and leads for their cells, ask about all premises. */
export const deskHandlers: Handlers<'lacking' | 'blocked' | 'my_premises' | 'digest' | 'did_it_arrive'> = {
  async lacking(turn, { cell, status }) {
    const all = await premisesInScope(turn);
    const chosen = chooseCell(turn, all, cell);
    if ('refusal' in chosen) return chosen.refusal;
    const { premises, name } = chosen;
    const list = { of: 'lacking', ...(cell ? { cell } : {}), ...(status ? { status } : {}) } as const;
    turn.remember({ shown: { list, until: turn.now + pendingFor } });
    if (isChannel(turn)) return countsOnly(turn, premises);
    return { reply: withExport(lackingView(turn, premises, lackingRows(premises, status), name), list) };
  },

  async blocked(turn, { cell }) {
    const all = await premisesInScope(turn);
    const chosen = chooseCell(turn, all, cell);
    if ('refusal' in chosen) return chosen.refusal;
    const blocked = chosen.premises.filter((entry) => entry.blocked);
    const list = { of: 'blocked', ...(cell ? { cell } : {}) } as const;
    turn.remember({ shown: { list, until: turn.now + pendingFor } });
    if (isChannel(turn)) return { reply: blockedView(turn, blocked) };
    return { reply: withExport(blockedView(turn, blocked), list) };
  },

  async my_premises(turn) {
    const own = await premisesInScope(turn);
    const title = turn.content.say('my_premises_title', { count: own.length });
    return { reply: { ...lackingView(turn, own, premisesRows(own)), summary: title, title } };
  },

  async digest(turn, { on }) {
    turn.work.put('person', turn.person.id, { ...turn.person, digestOff: !on });
    return detour(turn, turn.content.say(on ? 'digest_on' : 'digest_off'));
  },

  did_it_arrive: didItArrive,
};

/** The list's card with the button that gives all of it as a file. */
function withExport(view: View, list: ListRequest): View {
  return {
    ...view,
    actions: [...(view.actions ?? []), button(labels.export_csv, { type: 'export_csv', list })],
  };
}

/** The pharmacies without a confirmed mailbox, by name. */
export function lackingRows(premises: readonly Premises[], status?: MailboxStatus): string[][] {
  return premisesRows(
    premises.filter(lacksMailbox).filter((entry) => !status || entry.mailbox.status === status),
  );
}

/** Premises by name, with what is known of their mailboxes. */
function premisesRows(premises: readonly Premises[]): string[][] {
  return premises
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.ods.localeCompare(b.ods))
    .map((entry) => [
      entry.name,
      entry.ods,
      entry.cell ?? labels.no_cell,
      mailboxStatuses[entry.mailbox.status],
    ]);
}

/** What is in the way of whom, oldest first. */
export function blockedRows(content: Content, premises: readonly Premises[]): string[][] {
  return premises
    .flatMap((entry) => entry.blockers.map((blocker) => ({ entry, blocker })))
    .toSorted((a, b) => a.blocker.raisedAt - b.blocker.raisedAt)
    .map(({ entry, blocker }) => [
      entry.name,
      entry.ods,
      content.blocker(blocker.code).title,
      inWords(londonDate(blocker.raisedAt)),
    ]);
}

function isChannel({ address }: Turn): boolean {
  return address.conversationType !== 'personal';
}

/** The open premises that the person may see. */
export async function premisesInScope({ work, roles }: Turn): Promise<Premises[]> {
  const all = await work.find('premises');
  return all.filter((premises) => premises.listed === 'open' && maySee(roles, premises));
}

/** Limits premises to a cell named by the person; an unknown one is answered with those there are. */
export function chooseCell(
  { content }: Turn,
  premises: readonly Premises[],
  cell: string | undefined,
): { readonly refusal: Outcome } | { readonly premises: readonly Premises[]; readonly name?: string } {
  if (!cell) return { premises };
  const inCell = premises.filter((entry) => entry.cell && cellKey(entry.cell) === cellKey(cell));
  const name = inCell[0]?.cell;
  if (name) return { premises: inCell, name };
  const cells = [...new Set(premises.flatMap((entry) => entry.cell ?? []))].toSorted().join(', ');
  const lead = content.say('unknown_cell', { cell, cells });
  return { refusal: { reply: { summary: lead, said: [lead] } } };
}

function numbers({ content }: Turn, premises: readonly Premises[]): string[] {
  const counts = coverage(premises);
  return [
    content.say('lacking_numbers', { confirmed: counts.confirmed, says: counts.says, lack: counts.lack }),
    content.say('lacking_split', {
      lack: counts.lack,
      none: counts.none,
      waiting: counts.waiting,
      unknown: counts.unknown,
    }),
  ];
}

function countsOnly(turn: Turn, premises: readonly Premises[]): Outcome {
  const said = [...numbers(turn, premises), turn.content.say('use_private_chat')];
  return { reply: { summary: turn.content.say('lacking_title'), said } };
}

function lackingView(turn: Turn, premises: readonly Premises[], rows: string[][], cell?: string): View {
  const { content } = turn;
  const title = cell ? content.say('lacking_title_cell', { cell }) : content.say('lacking_title');
  const byCell = cell
    ? []
    : coverageByCell(premises).map(({ cell: name, counts }) =>
        content.say('lacking_cell_line', {
          cell: name ?? labels.no_cell,
          confirmed: counts.confirmed,
          says: counts.says,
          lack: counts.lack,
        }),
      );
  return {
    summary: title,
    title,
    said: [
      ...numbers(turn, premises),
      ...(byCell.length > 0 ? [byCell.map((line) => `- ${line}`).join('\n')] : []),
    ],
    ...(rows.length === 0 ? { lead: content.say('lacking_none') } : {}),
    table: {
      columns: [labels.pharmacy, labels.ods, labels.cell, labels.status_column],
      rows: rows.slice(0, rowsOnACard),
    },
    footer: footer(turn, rows.length),
    ...(cell ? {} : { actions: cellButtons(premises, 'lacking') }),
  };
}

function cellButtons(premises: readonly Premises[], type: 'lacking' | 'blocked') {
  const cells = [...new Set(premises.flatMap(({ cell }) => cell ?? []))].toSorted();
  return cells.slice(0, 5).map((cell) => button(cell, { type, cell }));
}

function footer({ content, now }: Turn, total: number): string {
  const time = content.say('as_of', { time: momentInWords(now) });
  if (total <= rowsOnACard) return time;
  return `${content.say('showing', { shown: rowsOnACard, total })} ${time}`;
}

function blockedView(turn: Turn, premises: readonly Premises[]): View {
  const { content } = turn;
  const title = content.say('blocked_title', { count: premises.length });
  if (isChannel(turn)) return { summary: title, title, said: [content.say('use_private_chat')] };
  const rows = blockedRows(content, premises);
  return {
    summary: title,
    title,
    said: [],
    table: {
      columns: [labels.pharmacy, labels.ods, labels.what, labels.since],
      rows: rows.slice(0, rowsOnACard),
    },
    footer: footer(turn, rows.length),
  };
}
