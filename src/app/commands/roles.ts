import type { Command, CommandOf } from '../../domain/commands.ts';
import { canBeReached, type Person } from '../../domain/people/person.ts';
import { audit } from '../audit.ts';
import { addLead, removeLead } from '../lists/contacts.ts';
import { adminIds, admins } from '../people.ts';
import { sendTo } from '../sending/outbox.ts';
import { say } from '../turn/say.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
import { askYesOrNo } from '../turn/yes-or-no.ts';
import { findPeople, withPerson } from './find-people.ts';
import { cellsCalled, nameOfNewCell, namesOfCells, withCell, withNewCell } from './named-cells.ts';

/** What an admin changes about people and cells; each asks first. */
export const roleCommands = ['make_lead', 'remove_lead', 'add_admin', 'remove_admin'] as const;
type RoleCommand = (typeof roleCommands)[number];

/** Works out what is meant, and asks whether to do it. */
export const roleHandlers: Handlers<RoleCommand> = {
  make_lead: (turn, command) =>
    withEmail(turn, command, async ({ email, person }) => {
      const { content, work } = turn;
      const cells = await cellsCalled(work, command.cell);
      const { place } = command;
      const leadless = cells.filter(({ leads }) =>
        place ? leads[place - 1]?.email !== email : !leads.some((lead) => lead.email === email),
      );
      if (cells.length > 0 && leadless.length === 0)
        return say(
          content.say('make_lead_already', { person, cell: namesOfCells(cells), place: place ?? 0 }),
        );
      const isNew = cells.length === 0;
      const cell = isNew ? nameOfNewCell(command.cell) : namesOfCells(leadless);
      const resolved = { ...command, who: email, cell };
      const question = content.say(isNew ? 'new_cell_lead_ask' : 'make_lead_ask', {
        person,
        cell,
        place: place ?? 0,
      });
      const asked = ask(turn, resolved, question);
      return isNew ? withNewCell(turn, cell, asked) : asked;
    }),

  remove_lead: (turn, command) =>
    withCell(turn, command.cell, (cell) =>
      withEmail(turn, command, async ({ email, person }) => {
        const slots = { person, cell: cell.name };
        if (!cell.leads.some((lead) => lead.email === email))
          return say(turn.content.say('remove_lead_not', slots));
        const warning = cell.leads.length === 1 ? [turn.content.say('remove_lead_last', slots)] : [];
        const resolved = { ...command, who: email, cell: cell.name };
        return ask(turn, resolved, turn.content.say('remove_lead_ask', slots), warning);
      }),
    ),

  add_admin: (turn, command) =>
    withPerson(turn, command.who, naming(command), async (person) => {
      const slots = { person: person.name };
      const isAdmin = (await adminIds(turn.work, turn.settings)).has(person.id);
      if (isAdmin) return say(turn.content.say('add_admin_already', slots));
      return ask(turn, { ...command, who: person.id }, turn.content.say('add_admin_ask', slots));
    }),

  remove_admin: (turn, command) =>
    withPerson(turn, command.who, naming(command), async (person) => {
      const refusal = await whyNotRemovable(turn, person);
      if (refusal) return refusal;
      const question = turn.content.say('remove_admin_ask', { person: person.name });
      return ask(turn, { ...command, who: person.id }, question);
    }),
};

/** Does what was worked out and confirmed. Authority and state are checked anew: a day may lie between. */
export async function changeRoles(turn: Turn, command: Command): Promise<Outcome> {
  switch (command.type) {
    case 'make_lead':
      return makeLead(turn, command);
    case 'remove_lead':
      return takeFromLeads(turn, command);
    case 'add_admin':
      return addAdmin(turn, command);
    case 'remove_admin':
      return removeAdmin(turn, command);
    default:
      return say(turn.content.say('role_kept'));
  }
}

async function makeLead(
  turn: Turn,
  { who: email, cell: name, place }: CommandOf<'make_lead'>,
): Promise<Outcome> {
  const { work, content } = turn;
  const [person] = await work.find('person', { where: { email } });
  const known = await cellsCalled(work, name);
  const slots = { cell: name, place: place ?? 0 };
  for (const cell of known.length > 0 ? known : [{ name, leads: [] }]) {
    const phone = (await work.get('contact', email))?.phone;
    await addLead(work, cell, { email, ...(phone ? { phone } : {}) }, place);
    audit(turn, { what: 'lead_set', of: cell.name, person: person?.id ?? email });
  }
  if (person) tell(turn, person, content.say('make_lead_told', { ...slots, admin: turn.person.name }));
  return say(content.say('make_lead_done', { ...slots, person: person?.name ?? email }));
}

async function takeFromLeads(turn: Turn, { who: email, cell }: CommandOf<'remove_lead'>): Promise<Outcome> {
  const { work, content } = turn;
  const [person] = await work.find('person', { where: { email } });
  await removeLead(work, cell, email);
  audit(turn, { what: 'lead_removed', of: cell, person: person?.id ?? email });
  return say(content.say('remove_lead_done', { person: person?.name ?? email, cell }));
}

async function addAdmin(turn: Turn, { who }: CommandOf<'add_admin'>): Promise<Outcome> {
  const { work, content } = turn;
  const person = await work.get('person', who);
  if (!person) return say(content.say('role_kept'));
  const { appointed, removed } = await adminList(turn);
  work.put('admins', 'list', {
    appointed: [...new Set([...appointed, who])],
    removed: removed.filter((id) => id !== who),
  });
  audit(turn, { what: 'admin_added', of: who });
  tell(turn, person, content.say('add_admin_told', { admin: turn.person.name }));
  return say(content.say('add_admin_done', { person: person.name }));
}

async function removeAdmin(turn: Turn, { who }: CommandOf<'remove_admin'>): Promise<Outcome> {
  const { work, content } = turn;
  const person = await work.get('person', who);
  if (!person) return say(content.say('role_kept'));
  const refusal = await whyNotRemovable(turn, person);
  if (refusal) return refusal;
  const { appointed, removed } = await adminList(turn);
  // Written as one record, so that two admins who remove each other at the same moment cannot both succeed.
  work.put('admins', 'list', {
    appointed: appointed.filter((id) => id !== who),
    removed: [...new Set([...removed, who])],
  });
  audit(turn, { what: 'admin_removed', of: who });
  if (person.id !== turn.person.id)
    tell(turn, person, content.say('remove_admin_told', { admin: turn.person.name }));
  return say(content.say('remove_admin_done', { person: person.name }));
}

/** An admin who can be reached has to stay: to nobody else can the bot turn, and nobody else lets others in again. */
async function whyNotRemovable(
  { work, settings, content }: Turn,
  person: Person,
): Promise<Outcome | undefined> {
  const ids = await adminIds(work, settings);
  const slots = { person: person.name };
  if (!ids.has(person.id)) return say(content.say('remove_admin_not', slots));
  const others = (await admins(work, settings)).filter(({ id }) => id !== person.id);
  return others.some(canBeReached) ? undefined : say(content.say('remove_admin_last', slots));
}

async function adminList({ work }: Turn) {
  return (await work.get('admins', 'list')) ?? { appointed: [], removed: [] };
}

function tell(turn: Turn, person: Person, said: string): void {
  sendTo(turn, person.id, { summary: said, said: [said] });
}

/** Asks whether to do what was worked out. */
export function ask(turn: Turn, command: Command, question: string, said: readonly string[] = []): Outcome {
  return askYesOrNo(turn, { kind: 'roles', command, question }, { lead: question, said });
}

/** The same command about the person of this id. */
function naming<C extends { readonly type: RoleCommand; readonly who: string }>(command: C) {
  return (who: string) => ({ ...command, who });
}

/** The e-mail address of who is meant: leads are kept by it, because the roster names them before they come. */
async function withEmail(
  turn: Turn,
  command: CommandOf<'make_lead' | 'remove_lead'>,
  act: (found: { email: string; person: string }) => Promise<Outcome>,
): Promise<Outcome> {
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(command.who);
  if (isAddress && (await findPeople(turn.work, command.who)).length === 0)
    return act({ email: command.who.toLowerCase(), person: command.who.toLowerCase() });
  return withPerson(turn, command.who, naming(command), async ({ email, name: person }) =>
    email ? act({ email, person }) : say(turn.content.say('lead_no_email', { person })),
  );
}
