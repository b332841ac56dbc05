import type { PremisesList, PremisesListName } from '../../src/domain/lists/request.ts';
import type { TestBot } from '../support/bot.ts';
import { type Card, type CardButton, readCard } from '../support/cards.ts';
import type { TeamsPerson } from '../support/teams.ts';

const questions: Readonly<Record<PremisesListName, string>> = {
  mine: 'my premises',
  lacking: 'which premises lack shared mailboxes',
  having: 'which pharmacies have a mailbox',
  ready: 'who is ready',
  at_risk: 'which mailboxes are at risk',
  blocked: 'who is blocked',
  not_blocked: 'who is not blocked',
  locked_out: 'who is locked out',
  not_heard: 'accounts not heard from',
  due: 'who is due',
  without_cell: 'pharmacies without a cell',
  not_started: 'who has not started',
  not_here: 'which pharmacies have nobody on teams',
  stalled: 'which walks have gone quiet',
  waiting: 'who is waiting',
};

const ofStatus: Readonly<Record<string, string>> = {
  none: 'only none',
  waiting: 'only the waiting ones',
  unknown: 'only the unknown ones',
  says_it_has_one: 'only those who say they have one',
};

const ofDeadline = { log_in: 'who has to log in', password: 'whose password expires' } as const;

/** What somebody types, one after the other, to get a list. @returns undefined where only a button leads there */
export function wordsFor(list: PremisesList): readonly string[] | undefined {
  const limits = Object.keys(list).filter((limit) => limit !== 'of');
  if (('code' in list && list.code) || list.among) return undefined;
  const status = 'status' in list ? list.status : undefined;
  // Of those that lack a mailbox none is confirmed: in words, that is another list.
  if (status && !ofStatus[status]) return undefined;
  // The other half of a whole list has a name of its own.
  const hasOpposite = ['lacking', 'having', 'blocked', 'not_blocked'].includes(list.of);
  if (list.others && hasOpposite && limits.every((limit) => limit === 'cell' || limit === 'others'))
    return undefined;
  return [
    firstOf(list),
    ...(status ? [ofStatus[status] ?? ''] : []),
    ...('days' in list && list.days && list.of !== 'due' ? [`older than ${list.days} days`] : []),
    ...(list.cell ? [`only ${list.cell}`] : []),
    ...(list.others ? ['and the others?'] : []),
  ];
}

function firstOf(list: PremisesList): string {
  if (list.of !== 'due') return questions[list.of];
  const question = list.what ? ofDeadline[list.what] : questions.due;
  return list.days ? `${question} within ${list.days} days` : question;
}

/** Asks for a list, in words where there are any; gives the card of the answer. */
export async function ask(person: TeamsPerson, list: PremisesList): Promise<Card> {
  const words = wordsFor(list);
  if (!words) {
    await press(person, { command: { type: 'show_list', list } });
    return person.last();
  }
  for (const text of words) {
    const card = await person.says(text);
    // What is said after a cell that there is not would be about the list before.
    if (card.text.includes('I do not know a cell')) return card;
  }
  return person.last();
}

/** Presses a button; gives what the press came back with. */
async function press(person: TeamsPerson, data: CardButton['data']): Promise<unknown> {
  const action = { type: 'Action.Execute', verb: 'press', data };
  const invoke = person.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  const { body } = await person.posts(invoke);
  return (body as { readonly value: unknown }).value;
}

/** The lines of the table on each page of a list, by turning all its pages; each takes the place of the one before. */
export async function turnPages(person: TeamsPerson, first: Card): Promise<string[][]> {
  const rows = tableOf(first);
  for (let more = buttonMore(first); more; ) {
    const page = readCard((await press(person, more.data)) as Record<string, unknown>);
    rows.push(...tableOf(page));
    more = buttonMore(page);
  }
  return rows;
}

function buttonMore({ buttons }: Card): CardButton | undefined {
  return buttons.find(({ title }) => title === 'More');
}

/** The lines of the table on a card, without its heading. */
function tableOf({ json }: Card): string[][] {
  type Table = { readonly type: string; readonly rows: readonly Row[] };
  type Row = { readonly cells: readonly { readonly items: readonly { readonly text: string }[] }[] };
  const table = (json.body as readonly Table[]).find(({ type }) => type === 'Table');
  const [, ...rows] = table?.rows ?? [];
  return rows.map(({ cells }) => cells.map(({ items }) => items.map(({ text }) => text).join('')));
}

/** The lines of the file of the list that is shown, without its heading. */
export async function exported(bot: TestBot, person: TeamsPerson): Promise<string[]> {
  const card = await person.says('export csv');
  const link = card.buttons.find(({ title }) => title === 'Download')?.url;
  if (!link) throw new Error(`There is no file to download. The card says:\n${card.text}`);
  const response = await fetch(`${bot.url}${new URL(link).pathname}`);
  const [, ...lines] = (await response.text()).trimEnd().split('\r\n');
  return lines;
}

/** The facts on a card: what each is called, and what it says. */
export function factsOn({ json }: Card): (readonly [title: string, value: string])[] {
  type Part = { readonly type: string; readonly facts?: readonly { title: string; value: string }[] };
  const set = (json.body as readonly Part[]).find(({ type }) => type === 'FactSet');
  return (set?.facts ?? []).map(({ title, value }) => [title, value]);
}
