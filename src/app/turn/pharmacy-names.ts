import type { Command } from '../../domain/commands.ts';
import { maySee } from '../../domain/people/authority.ts';
import { isOfDesk } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Reading } from '../../ports/interpreter.ts';
import type { Turn } from './turn.ts';

/** What the name of a pharmacy in a question comes to: its code in the name's place, or several to choose from. */
type Named =
  | { readonly kind: 'one'; readonly text: string; readonly reading: Reading }
  | { readonly kind: 'several'; readonly command: Command };

/** How many pharmacies are offered; with more the name says too little. */
const mostOffered = 3;
/** How short a name can be that stands alone, and how many pharmacies are looked at. */
const shortestName = 4;
const mostNamed = 6;
/** What may be asked of a pharmacy by its name: nothing that changes anything. */
const asked: ReadonlySet<string> = new Set(['status', 'history', 'who_leads', 'did_it_arrive']);

/** Finds the pharmacy that a lead or an admin names in a question, by the look-up of the walk. */
export async function byName(turn: Turn, text: string, reading: Reading): Promise<Named | undefined> {
  const { roles, interpreter, names, work } = turn;
  if (!isOfDesk(roles) || reading.question || reading.pending) return undefined;
  const name = interpreter.possibleName(text);
  if (!name || interpreter.possibleCodes(name).some(reading.isListed)) return undefined;
  if (reading.cells.some((cell) => cell.toLowerCase() === name.toLowerCase())) return undefined;
  const found = (await names.find(work, name, mostOffered + 1)).filter((premises) => maySee(roles, premises));
  const [only] = found;
  if (!only || found.length > mostOffered) return undefined;
  if (found.length === 1) return { kind: 'one', ...withCode(text, name, only, reading) };
  const choices = found.flatMap((premises) => {
    const said = withCode(text, name, premises, reading);
    const [heard] = interpreter.interpret(said.text, said.reading).commands;
    const pharmacy = `${premises.name} (${premises.postcode})`;
    return heard && asked.has(heard.type) ? [{ ...heard, pharmacy }] : [];
  });
  return choices.length > 0 ? { kind: 'several', command: { type: 'unsure', choices } } : undefined;
}

/** The pharmacies that a lead or an admin names and says nothing else, where their words mean nothing else. */
export async function bareName(turn: Turn, text: string, reading: Reading): Promise<Command | undefined> {
  const { roles, names, work } = turn;
  if (!isOfDesk(roles) || reading.question || reading.pending) return undefined;
  const name = text
    .trim()
    .replace(/[?.!]+$/, '')
    .toLowerCase();
  if (name.length < shortestName) return undefined;
  const found = await names.find(work, name, mostNamed);
  const isNamed = found.some(
    (premises) => maySee(roles, premises) && premises.name.toLowerCase().includes(name),
  );
  return isNamed ? { type: 'say_pharmacy', text: name } : undefined;
}

function withCode(text: string, name: string, { ods }: Premises, reading: Reading) {
  const isListed = (code: string) => code === ods || reading.isListed(code);
  return { text: text.replace(name, ods), reading: { ...reading, isListed } };
}
