import type { Command, CommandOf } from '../../domain/commands.ts';
import type { PremisesEvent } from '../../domain/premises/events.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { audit } from '../audit.ts';
import { addCell } from '../lists/contacts.ts';
import { type OfPharmacy, takeOff } from '../lists/take-off.ts';
import { leadLine } from '../people.ts';
import { changePremises } from '../premises.ts';
import { sendTo } from '../sending/outbox.ts';
import { say } from '../turn/say.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
import { findPeople } from './find-people.ts';
import { cellsCalled, nameOfNewCell, withNewCell } from './named-cells.ts';
import { ask } from './roles.ts';

type PremisesCommand = 'move_pharmacy' | 'mark_pharmacy' | 'remove_contractor';
type Mark = CommandOf<'mark_pharmacy'>['as'];

/** What an admin changes about pharmacies; each asks first. */
export const premisesHandlers: Handlers<PremisesCommand> = {
  async move_pharmacy(turn, command) {
    const { content, work } = turn;
    const known = await work.getMany('premises', command.ods);
    const unknown = command.ods.filter((ods) => !known.has(ods));
    if (unknown.length > 0) return say(content.say('status_unknown', { ods: unknown.join(', ') }));
    const [one, another] = await cellsCalled(work, command.cell);
    // A pharmacy is in one cell.
    if (another) return say(content.say('move_one_cell'));
    const cell = one?.name ?? nameOfNewCell(command.cell);
    const moving = [...known.values()].filter((premises) => premises.cell !== cell);
    const slots = { pharmacies: namesOf(moving.length > 0 ? moving : [...known.values()]), cell };
    if (moving.length === 0) return say(content.say('move_already', slots));
    const resolved = { ...command, ods: moving.map(({ ods }) => ods), cell };
    const asked = ask(turn, resolved, content.say(one ? 'move_ask' : 'new_cell_move_ask', slots));
    return one ? asked : withNewCell(turn, cell, asked);
  },

  mark_pharmacy: (turn, command) =>
    withPharmacy(turn, command.ods, async (premises) => {
      const slots = { pharmacy: premises.name, ods: premises.ods };
      if (isMarked(premises, command.as)) return say(turn.content.say(`mark_${command.as}_already`, slots));
      return ask(turn, command, turn.content.say(`mark_${command.as}_ask`, slots));
    }),

  remove_contractor: (turn, command) =>
    withPharmacy(turn, command.ods, async (premises) => {
      const slots = { pharmacy: premises.name, ods: premises.ods, person: command.who };
      const [found, other] = await peopleOf(turn, premises, command.who);
      if (!found) return say(turn.content.say('remove_contractor_not', slots));
      if (other) return say(turn.content.say('remove_contractor_several', slots));
      const question = turn.content.say('remove_contractor_ask', { ...slots, person: found.name });
      return ask(turn, { ...command, who: found.personId ?? found.email ?? '' }, question);
    }),
};

/** Does what was worked out and confirmed. State is looked at anew: a day may lie between. */
export async function changePharmacies(
  turn: Turn,
  command: Extract<Command, { type: PremisesCommand }>,
): Promise<Outcome> {
  switch (command.type) {
    case 'move_pharmacy':
      return move(turn, command);
    case 'mark_pharmacy':
      return withPharmacy(turn, command.ods, (premises) => mark(turn, premises, command.as));
    case 'remove_contractor':
      return withPharmacy(turn, command.ods, (premises) => remove(turn, premises, command.who));
  }
}

async function move(turn: Turn, { ods, cell }: CommandOf<'move_pharmacy'>): Promise<Outcome> {
  const found = [...(await turn.work.getMany('premises', ods)).values()];
  await addCell(turn.work, cell);
  for (const premises of found) {
    await changePremises(turn, premises, [{ type: 'cell_set', cell }]);
    audit(turn, { what: 'pharmacy_moved', of: premises.ods, to: cell });
  }
  return say(turn.content.say('move_done', { pharmacies: namesOf(found), cell }));
}

async function mark(turn: Turn, premises: Premises, as: Mark): Promise<Outcome> {
  const slots = { pharmacy: premises.name, ods: premises.ods };
  if (isMarked(premises, as)) return say(turn.content.say(`mark_${as}_already`, slots));
  await changePremises(turn, premises, [markEvent(premises, as)]);
  audit(turn, { what: 'pharmacy_marked', of: premises.ods, to: as });
  return say(turn.content.say(`mark_${as}_done`, slots));
}

function isMarked({ listed, notProviding }: Premises, as: Mark): boolean {
  switch (as) {
    case 'closed':
    case 'open':
      return listed === as;
    case 'not_providing':
      return notProviding === true;
    case 'providing':
      return !notProviding;
  }
}

function markEvent({ ods, name, address, postcode }: Premises, as: Mark): PremisesEvent {
  switch (as) {
    case 'closed':
      return { type: 'closed' };
    case 'open':
      return { type: 'listed', ods, name, address, postcode };
    case 'not_providing':
    case 'providing':
      return { type: 'service_set', provides: as === 'providing' };
  }
}

async function remove(turn: Turn, premises: Premises, who: string): Promise<Outcome> {
  const { content } = turn;
  const [found] = await peopleOf(turn, premises, who);
  const slots = { pharmacy: premises.name, ods: premises.ods, person: found?.name ?? who };
  if (!found) return say(content.say('remove_contractor_not', slots));
  await changePremises(turn, premises, await takeOff(turn.work, premises, found));
  audit(turn, { what: 'contractor_removed', of: premises.ods, person: found.personId ?? found.email });
  if (found.personId) {
    const lead = (await leadLine(turn.work, premises)) ?? turn.settings.lpcName;
    const told = content.say('remove_contractor_told', { ...slots, admin: turn.person.name, lead });
    sendTo(turn, found.personId, { summary: told, said: [told] }, { about: [premises.ods] });
  }
  return say(content.say('remove_contractor_done', slots));
}

/** Those whom a pharmacy has and who may be meant: people by name, address or id, and addresses of the roster. */
async function peopleOf(
  { work }: Turn,
  { people, rosterEmails }: Premises,
  who: string,
): Promise<readonly (OfPharmacy & { readonly name: string })[]> {
  const known = (await findPeople(work, who)).filter(
    ({ id, email }) => people.includes(id) || (email !== undefined && rosterEmails.includes(email)),
  );
  if (known.length > 0) return known.map(({ id, name, email }) => ({ personId: id, email, name }));
  const email = who.trim().toLowerCase();
  return rosterEmails.includes(email) ? [{ email, name: email }] : [];
}

async function withPharmacy(
  turn: Turn,
  ods: string,
  act: (premises: Premises) => Promise<Outcome>,
): Promise<Outcome> {
  const premises = await turn.work.get('premises', ods);
  return premises ? act(premises) : say(turn.content.say('status_unknown', { ods }));
}

function namesOf(pharmacies: readonly Premises[]): string {
  return pharmacies.map(({ name, ods }) => `${name} (${ods})`).join(', ');
}
