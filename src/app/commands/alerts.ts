import { labels } from '../../content/words/labels.ts';
import { close, isOpen, note, passOn, reopen, snooze, take, tell } from '../../domain/alert/life.ts';
import { eligible } from '../../domain/alert/recipients.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { CommandOf } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import type { PremisesEvent } from '../../domain/premises/events.ts';
import { raiseBlocker } from '../../domain/premises/raise-blocker.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { addDays, londonDate } from '../../domain/time.ts';
import { isReady, situation } from '../../domain/walk/next.ts';
import { morningOf, nextWorkingMorning } from '../../domain/working-time.ts';
import { candidatesFor } from '../alerts/candidates.ts';
import { peopleOf } from '../alerts/people.ts';
import { saveAlert } from '../alerts/save.ts';
import { looksAfter } from '../people.ts';
import { changePremises } from '../premises.ts';
import { alertSubject, alertView } from '../present/alert.ts';
import { channelAlertView } from '../present/alert-in-channel.ts';
import { momentInWords } from '../present/dates.ts';
import { isPublic } from '../turn/place.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
import { refuse } from './detour.ts';
import { showList } from './questions.ts';
import { tellPharmacy, tellReady } from './tell-pharmacy.ts';

type BlockerSubject = Extract<Alert['subject'], { kind: 'blocker' }>;

/** The commands about one alert. */
type CaseCommand = CommandOf<
  | 'show_alert'
  | 'take_alert'
  | 'note_alert'
  | 'solve_alert'
  | 'pass_alert'
  | 'snooze_alert'
  | 'reopen_alert'
  | 'test_result'
>;

/** An alert that the person may act on, with its premises. */
interface Case {
  readonly alert: Alert;
  readonly premises: Premises;
}

/** What a cell lead does with alerts. */
export const alertHandlers: Handlers<
  | 'my_alerts'
  | 'show_alert'
  | 'take_alert'
  | 'note_alert'
  | 'solve_alert'
  | 'pass_alert'
  | 'snooze_alert'
  | 'reopen_alert'
  | 'test_result'
> = {
  my_alerts: (turn) => showList(turn, { of: 'alerts' }),

  show_alert: (turn, command) =>
    withCase(turn, command, async (found) => ({ reply: await draw(turn, found) })),

  take_alert: (turn, command) =>
    withOpenCase(turn, command, async ({ alert, premises }) => {
      if (alert.takenBy) return alreadyTaken(turn, { alert, premises });
      // Whoever takes it in a channel needs the card with the rest, in their private chat.
      const taken = tell(take(alert, turn.person.id), isPublic(turn) ? [turn.person.id] : []);
      await saveAlert(turn, taken);
      const slots = { lead: turn.person.name, subject: alertSubject(alert, turn.content) };
      await tellAsker(turn, taken, premises, [turn.content.say('alert_taken_contractor', slots)]);
      return { card: await draw(turn, { alert: taken, premises }, 'alert_taken') };
    }),

  note_alert: (turn, command) =>
    withOpenCase(turn, command, async ({ alert, premises }) => {
      const noted = note(alert, turn.person.id, turn.now, command.text);
      await saveAlert(turn, noted);
      return { card: await draw(turn, { alert: noted, premises }, 'alert_noted') };
    }),

  solve_alert: (turn, command) =>
    withOpenCase(turn, command, async ({ alert, premises }) => {
      const { subject } = alert;
      if (subject.kind !== 'blocker' && subject.kind !== 'risk')
        return { card: await draw(turn, { alert, premises }) };
      const helped = command.helped ? { helped: command.helped } : {};
      const solved = close(alert, 'solved', turn.person.id, turn.now, helped);
      await saveAlert(turn, solved);
      const changed = await changePremises(turn, premises, fixes(subject));
      const slots = { lead: turn.person.name, subject: alertSubject(alert, turn.content) };
      await tellPharmacy(turn, changed.premises, [
        turn.content.say('alert_solved_contractor', slots),
        ...(command.helped ? [turn.content.say('alert_solved_helped', { helped: command.helped })] : []),
      ]);
      return { card: await draw(turn, { alert: solved, premises: changed.premises }, 'alert_solved') };
    }),

  pass_alert: (turn, command) =>
    withOpenCase(turn, command, async ({ alert, premises }) => {
      const { leads, admins } = await candidatesFor(turn, premises);
      if (!eligible([...leads, ...admins]).includes(command.to))
        return { card: await draw(turn, { alert, premises }) };
      const passed = passOn(alert, command.to, turn.now, turn.settings.isHoliday);
      await saveAlert(turn, passed);
      const to = (await turn.work.get('person', command.to))?.name ?? labels.colleague;
      return { card: await draw(turn, { alert: passed, premises }, 'alert_passed', { to }) };
    }),

  snooze_alert: (turn, command) =>
    withOpenCase(turn, command, async ({ alert, premises }) => {
      const wanted = command.on ?? command.until;
      if (!wanted) return { card: await draw(turn, { alert, premises }, 'alert_snooze_when') };
      const until = snoozeEnd(turn, wanted);
      if (until <= turn.now) return { card: await draw(turn, { alert, premises }, 'alert_snooze_past') };
      const asleep = snooze(alert, turn.person.id, until);
      await saveAlert(turn, asleep);
      return {
        card: await draw(turn, { alert: asleep, premises }, 'alert_snoozed', { until: momentInWords(until) }),
      };
    }),

  reopen_alert: (turn, command) =>
    withCase(turn, command, async ({ alert, premises }) => {
      if (isOpen(alert) || alert.subject.kind !== 'blocker')
        return { card: await draw(turn, { alert, premises }) };
      const reopened = reopen(alert, turn.now, turn.settings.isHoliday);
      await saveAlert(turn, reopened);
      // It is the asker's case still, and no word of the pharmacy: its lead has acted.
      const inTheirName = { ...turn, by: alert.raisedBy ?? 'bot', actedBy: turn.person.id };
      const changed = await changePremises(inTheirName, premises, blockerAgain(turn, alert.subject));
      const slots = { lead: turn.person.name, subject: alertSubject(alert, turn.content) };
      await tellAsker(turn, reopened, changed.premises, [
        turn.content.say('alert_reopened_contractor', slots),
      ]);
      return { card: await draw(turn, { alert: reopened, premises: changed.premises }, 'alert_reopened') };
    }),

  test_result: (turn, command) =>
    withOpenCase(turn, command, async ({ alert, premises }) => {
      if (alert.subject.kind !== 'test') return { card: await draw(turn, { alert, premises }) };
      const found = command.received ? 'received' : 'not_received';
      const closed = close(alert, 'solved', turn.person.id, turn.now, { found });
      await saveAlert(turn, closed);
      const { premises: after } = await changePremises(
        turn,
        premises,
        testEvents(turn, premises, command.received),
      );
      const slots = { lead: turn.person.name, pharmacy: premises.name };
      const said = turn.content.say(`test_${found}_contractor`, slots);
      if (isReady(after, turn.content.policy)) await tellReady(turn, after, [said]);
      else await tellPharmacy(turn, after, [said, ...(command.received ? [] : [remedy(turn, after)])]);
      return { card: await draw(turn, { alert: closed, premises: after }, `alert_${found}`) };
    }),
};

/** What a lead's "solved" says of a premises. Whether a mailbox is at risk follows from its accounts alone. */
function fixes(subject: Alert['subject']): readonly PremisesEvent[] {
  if (subject.kind !== 'blocker') return [];
  return [{ type: 'blocker_fixed', blockerId: subject.blockerId, by: 'lead' }];
}

/** The events that put a blocker in place again that was thought to be fixed; its lead knows of it. */
function blockerAgain({ content, now }: Turn, subject: BlockerSubject): readonly PremisesEvent[] {
  const { blockerId, code } = subject;
  const followUpOn = addDays(londonDate(now), content.policy.blockers[code].days);
  return [
    { type: 'blocker_raised', blockerId, code, followUpOn, setAside: true },
    { type: 'lead_told', blockerId },
  ];
}

/** When an alert that is put aside comes back. */
function snoozeEnd({ now, settings }: Turn, until: NonNullable<CommandOf<'snooze_alert'>['until']>): number {
  if (until === 'tomorrow') return nextWorkingMorning(now, settings.isHoliday);
  return morningOf(until === 'three_days' ? addDays(londonDate(now), 3) : until);
}

function testEvents(turn: Turn, premises: Premises, received: boolean): readonly PremisesEvent[] {
  if (received) return [{ type: 'test_received' }];
  const s = situation(premises, turn.person.id, turn.content.policy, turn.now);
  // Set aside: the walk itself asks for the message again, and what went wrong stays on record.
  return [{ type: 'test_not_received' }, ...raiseBlocker(s, 'test_not_received', { setAside: true })];
}

function remedy({ content }: Turn, { name, ods }: Premises): string {
  return content.fill(content.blocker('test_not_received').remedy, { pharmacy: name, ods });
}

/** Finds the alert of a command, if the person may give that command about its premises. */
async function withCase(
  turn: Turn,
  { type, alertId }: CaseCommand,
  act: (found: Case) => Promise<Outcome>,
): Promise<Outcome> {
  const { work, roles, person } = turn;
  const alert = await work.get('alert', alertId);
  const premises = alert && (await work.get('premises', alert.ods));
  // The same words for a case that is not there and one that is not theirs: a refusal tells nothing.
  if (!alert || !premises || !mayGive('show_alert', roles, { premises })) return refuse(turn);
  const isOwn = type === 'test_result' && (await looksAfter(work, person, alert.ods));
  if (isOwn || !mayGive(type, roles, { premises })) {
    return { card: await draw(turn, { alert, premises }, 'alert_own') };
  }
  return act({ alert, premises });
}

/** The same for commands that change the alert: a closed one, or one changed since the card was drawn, is only shown. */
function withOpenCase(
  turn: Turn,
  command: Exclude<CaseCommand, { type: 'show_alert' | 'reopen_alert' }>,
  act: (found: Case) => Promise<Outcome>,
): Promise<Outcome> {
  return withCase(turn, command, async (found) => {
    if (!isOpen(found.alert)) return { card: await draw(turn, found, 'alert_closed') };
    const { revision } = command;
    if (revision !== undefined && revision !== found.alert.revision) {
      return command.type === 'take_alert'
        ? alreadyTaken(turn, found)
        : { card: await draw(turn, found, 'stale') };
    }
    return act(found);
  });
}

async function alreadyTaken(turn: Turn, found: Case): Promise<Outcome> {
  const { takenBy } = found.alert;
  if (!takenBy || takenBy === turn.person.id) return { card: await draw(turn, found, 'stale') };
  const lead = (await turn.work.get('person', takenBy))?.name ?? labels.colleague;
  return { card: await draw(turn, found, 'alert_taken_other', { lead }) };
}

type Note =
  | 'alert_passed'
  | 'alert_snoozed'
  | 'alert_snooze_past'
  | 'alert_snooze_when'
  | 'alert_reopened'
  | 'alert_taken'
  | 'alert_noted'
  | 'alert_solved'
  | 'alert_received'
  | 'alert_not_received'
  | 'alert_taken_other'
  | 'alert_closed'
  | 'alert_own'
  | 'stale';

async function draw(turn: Turn, { alert, premises }: Case, said?: Note, slots: Record<string, string> = {}) {
  const people = await peopleOf(turn, alert, premises);
  if (isPublic(turn)) return channelAlertView(alert, premises, people, turn.content, turn.address);
  const asker = (alert.raisedBy && people.names.get(alert.raisedBy)?.name) || premises.name;
  const line = said && turn.content.say(said, { asker, pharmacy: premises.name, ...slots });
  return alertView(alert, premises, people, turn.content, line ? [line] : []);
}

async function tellAsker(turn: Turn, alert: Alert, premises: Premises, said: string[]): Promise<void> {
  if (alert.raisedBy) await tellPharmacy(turn, premises, said, [alert.raisedBy]);
}
