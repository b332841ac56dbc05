import type { View } from '../../cards/view.ts';
import type { Command, CommandType } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Instant } from '../../domain/time.ts';
import { askModel } from '../advice/ask-model.ts';
import { forgetChannels } from '../alerts/channels.ts';
import { settleNamedClaims } from '../commands/claims.ts';
import { detour, refuse } from '../commands/detour.ts';
import { carryOut } from '../commands/handlers.ts';
import { welcome } from '../commands/help.ts';
import { rolesOf } from '../people.ts';
import type { Ports } from '../ports.ts';
import type { Conversation } from '../records/conversation.ts';
import { answerIn } from '../sending/outbox.ts';
import { beginWork, type Work } from '../work.ts';
import { asPharmacy, speakerOf } from './acting.ts';
import { catchUp } from './catch-up.ts';
import type { Incoming } from './incoming.ts';
import { meet } from './meet.ts';
import { noted } from './noted.ts';
import { isForThisPlace, isPublic, privately } from './place.ts';
import { readPress } from './press.ts';
import { processedId } from './processed.ts';
import { together } from './several.ts';
import type { Outcome, Turn } from './turn.ts';
import { understand } from './understand.ts';
import { openQuestion, standing } from './walk-on.ts';
import { passOver } from './yes-or-no.ts';

/** What the transport needs of a turn that was saved. */
export interface Taken {
  /** What the pressed card becomes; undefined leaves it as it is. */
  readonly card?: View;
  /** What only the person who pressed sees. */
  readonly aside?: string;
}

/** How often a turn is decided again when somebody else wrote first. */
const mostTries = 20;
/** How long an activity is remembered, so that a second delivery is known: longer than any channel retries. */
const processedFor = 7 * 24 * 60 * 60 * 1000;

/** A turn could not be saved; nothing of it was. The person should try again. */
export class NotSavedError extends Error {
  override readonly name = 'NotSavedError';
}

/**
 * Takes one turn: read, decide, and one commit of records, events, outgoing messages and the activity's id. Messages
 * wait in the outbox; sending them is the sender's work.
 * @throws NotSavedError, or what the store throws; then nothing was saved
 */
export async function takeTurn(ports: Ports, incoming: Incoming): Promise<Taken> {
  const now = ports.clock();
  const person = await meet(ports, incoming, now);
  const once = { attachedFile: fetchOnce(ports, incoming), advice: adviseOnce(ports) };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const taken = await tryTurn(ports, incoming, person, now, once);
    if (taken) return taken;
  }
  throw new NotSavedError(`The turn lost ${mostTries} times against other writers.`);
}

/** Fetches the attached file when it is first asked for, which is after authority was checked. */
function fetchOnce({ files }: Ports, { event }: Incoming): Turn['attachedFile'] {
  let fetched: ReturnType<Turn['attachedFile']> | undefined;
  return () => {
    fetched ??= event.kind === 'file' ? files.download(event.url) : Promise.resolve(undefined);
    return fetched;
  };
}

/** Asks the model when it is first wanted; a turn that is tried again asks no second time. */
function adviseOnce(ports: Ports): Turn['advice'] {
  const { advisor } = ports;
  let asked: ReturnType<Turn['advice']> | undefined;
  return (brief) => {
    if (!advisor) return Promise.resolve(undefined);
    asked ??= askModel(advisor, brief(), ports);
    return asked;
  };
}

/** One try; undefined when somebody else wrote first. */
async function tryTurn(
  ports: Ports,
  incoming: Incoming,
  met: Person,
  now: Instant,
  once: Pick<Turn, 'attachedFile' | 'advice'>,
): Promise<Taken | undefined> {
  const work = beginWork(ports.store);
  const { conversationId } = incoming.address;
  const processed = processedId(conversationId, incoming.activityId);
  const isRepeat = (await work.get('processed', processed)) !== undefined;
  const person = await settlePerson(work, incoming, met);
  const kept = liveParts((await work.get('conversation', conversationId)) ?? {}, now);
  let conversation = kept;
  const turn: Turn = {
    work,
    now,
    by: person.id,
    person,
    roles: await rolesOf(work, person, ports.settings),
    address: incoming.address,
    isPress: incoming.event.kind === 'press',
    content: ports.content,
    settings: ports.settings,
    chance: ports.chance,
    interpreter: ports.interpreter,
    names: ports.names,
    files: ports.files,
    ...once,
    conversation: kept,
    remember(change) {
      const changed = Object.entries({ ...conversation, ...change }).filter(
        ([, value]) => value !== undefined,
      );
      conversation = Object.fromEntries(changed) as Conversation;
    },
  };
  // A repeated delivery was applied before: its answer is in the outbox, and its card shows how things stand.
  if (isRepeat) return presentCard(turn, incoming);
  const outcome = await decide(turn, incoming, () => ({ ...turn, conversation }));
  for (const view of outcome.also ?? []) answerIn(turn, incoming.address, view);
  const { reply, card } = turn.isPress ? outcome : { reply: outcome.reply ?? outcome.card };
  if (reply) answerIn(turn, incoming.address, reply);
  const isPrivate = incoming.address.conversationType === 'personal';
  work.put('conversation', conversationId, { ...conversation, ...(isPrivate ? { person: person.id } : {}) });
  work.put('processed', processed, { at: now }, { expires: now + processedFor });
  const saved = await work.commit();
  if (!saved) return undefined;
  const { aside } = outcome;
  return { ...(card ? { card } : {}), ...(aside ? { aside } : {}) };
}

/** The parts of a conversation that have not run out. */
function liveParts(conversation: Conversation, now: Instant): Conversation {
  const { asked, pending, actingFor, shown, seen, ...rest } = conversation;
  return {
    ...rest,
    ...(asked && asked.until > now ? { asked } : {}),
    ...(pending && pending.until > now ? { pending } : {}),
    ...(actingFor && actingFor.until > now ? { actingFor } : {}),
    ...(shown && shown.until > now ? { shown } : {}),
    ...(seen && seen.until > now ? { seen } : {}),
  };
}

/** The person's record as it is now, with what was looked up, and with their newest private chat. */
async function settlePerson(work: Work, { address, event }: Incoming, met: Person): Promise<Person> {
  const stored = await work.get('person', met.id);
  const { name, email, lookedUpAt } = met;
  const known = { ...(stored ?? met), name, ...(email ? { email } : {}), lookedUpAt };
  const { address: _, unreachableSince: __, ...unreachable } = known;
  const person = isPublic({ address })
    ? known
    : { ...unreachable, ...(event.kind === 'uninstalled' ? {} : { address }) };
  work.put('person', person.id, person);
  return person;
}

/**
 * @param turnNow the turn with the conversation as it has become: what is said second meets what came of the first
 */
async function decide(begun: Turn, incoming: Incoming, turnNow: () => Turn): Promise<Outcome> {
  const { event } = incoming;
  if (event.kind === 'uninstalled') await forgetChannels(begun.work, begun.address);
  if (event.kind === 'uninstalled' || event.kind === 'upgraded') return {};
  const turn = await settleNamedClaims(begun);
  await catchUp(turn);
  if (event.kind === 'installed') return isPublic(turn) ? {} : welcome(turn, { isFirst: true });
  const [first, ...others] = await understand((await asPharmacy(turn)) ?? turn, event);
  if (!first) return detour(turn, turn.content.say('press_unread'));
  const asked = begun.conversation.pending;
  if (turn.conversation.unsure && !notUnderstood.has(first.type)) turn.remember({ unsure: undefined });
  let outcome = await decideOne(turn, first);
  for (const command of others) {
    const { person, roles } = turn;
    outcome = together(outcome, await decideOne({ ...turnNow(), person, roles }, command));
  }
  if (first.type !== 'confirm') passOver(turn, asked, turnNow().conversation.pending);
  return outcome;
}

const notUnderstood: ReadonlySet<CommandType> = new Set(['unsure', 'not_understood']);

async function decideOne(turn: Turn, command: Command): Promise<Outcome> {
  if (!isForThisPlace(turn, command)) return privately(turn);
  const speaker = speakerOf(turn, await asPharmacy(turn), command);
  if (!(await isAllowed(speaker, command))) return refuse(speaker);
  return noted(speaker, command, () => carryOut(speaker, command));
}

/** Whether the person may give the command about the premises that it names. */
async function isAllowed(turn: Turn, command: Command): Promise<boolean> {
  const ods = odsOf(command);
  const premises = ods ? await turn.work.get('premises', ods) : undefined;
  // An admin may do everything about any pharmacy, so only an admin is told that there is none.
  if (ods && !premises) return turn.roles.admin && mayGive(command.type, turn.roles, { premises: { ods } });
  const cell = command.type === 'bind_channel' ? { cell: command.cell } : {};
  return mayGive(command.type, turn.roles, premises ? { premises } : cell);
}

/** The pharmacy that a command names and that limits who may give it. Other handlers look at theirs themselves. */
function odsOf(command: Command): string | undefined {
  if (command.type === 'answer') return command.asked?.ods;
  const isLimited =
    command.type === 'act_for' ||
    command.type === 'confirm_mailbox' ||
    command.type === 'leave_pharmacy' ||
    command.type === 'invitation';
  return isLimited ? command.ods : undefined;
}

/** The present state for a card whose press was delivered twice. */
async function presentCard(turn: Turn, { event }: Incoming): Promise<Taken> {
  if (event.kind !== 'press') return {};
  const press = readPress(event.data);
  if (press?.kind === 'command' && 'alertId' in press.command) {
    const { alertId } = press.command;
    const { reply } = await carryOut(turn, { type: 'show_alert', alertId });
    return reply ? { card: reply } : {};
  }
  const at = await standing(turn);
  if (!at) return {};
  return { card: await openQuestion(turn, at, [turn.content.say('stale')]) };
}
