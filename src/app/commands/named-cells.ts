import type { View } from '../../cards/view.ts';
import { type Cell, cellKey } from '../../domain/people/person.ts';
import { say } from '../turn/say.ts';
import type { Outcome, Turn } from '../turn/turn.ts';
import type { Work } from '../work.ts';

/** Does something with a cell; an unknown one is answered with those that there are. */
export async function withCell(
  turn: Turn,
  name: string,
  act: (cell: Cell) => Promise<Outcome>,
): Promise<Outcome> {
  const cell = await cellCalled(turn.work, name);
  if (cell) return act(cell);
  return say(turn.content.say('unknown_cell', { cell: name, cells: await allCells(turn.work) }));
}

/** The cells that words name: one, or several with "and" or commas between; none where any of them is unknown. */
export async function cellsCalled(work: Work, said: string): Promise<readonly Cell[]> {
  const whole = await cellCalled(work, said);
  if (whole) return [whole];
  const parts = said.split(/\s*(?:,|&|\band\b)\s*/i).filter(Boolean);
  const cells = await Promise.all(parts.map((part) => cellCalled(work, part)));
  if (parts.length < 2 || cells.includes(undefined)) return [];
  return [...new Map(cells.flatMap((cell) => (cell ? [[cell.name, cell] as const] : []))).values()];
}

/** Cells as a sentence names them, and as `cellsCalled` finds them again. */
export function namesOfCells(cells: readonly Pick<Cell, 'name'>[]): string {
  return cells.map(({ name }) => name).join(', ');
}

/** "A new cell west" is West: how a cell is called that is not there yet. */
export function nameOfNewCell(said: string): string {
  const name = said.trim().replace(/^(?:an? )?(?:new )?(?:cell )?(?:called |named )?/i, '');
  return name.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()) || said.trim();
}

/** Says before a yes is asked for that there is no such cell yet, and which there are: it may be a slip of the pen. */
export async function withNewCell(turn: Turn, cell: string, outcome: Outcome): Promise<Outcome> {
  const cells = await allCells(turn.work);
  const said = cells === '' ? [] : [turn.content.say('new_cell', { cell, cells })];
  const reply: View | undefined = outcome.reply && {
    ...outcome.reply,
    said: [...said, ...outcome.reply.said],
  };
  return reply ? { ...outcome, reply } : outcome;
}

async function allCells(work: Work): Promise<string> {
  return namesOfCells(await work.find('cell'));
}

/** "Lead of cell 4" names the cell "4", or the one that is called "Cell 4". */
async function cellCalled(work: Work, name: string): Promise<Cell | undefined> {
  const [cell] = (await work.getMany('cell', [cellKey(name), cellKey(`cell ${name}`)])).values();
  return cell;
}
