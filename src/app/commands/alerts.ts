import { labels } from '../../content/words/labels.ts';
import { close, isOpen, note, passOn, snooze, take, tell } from '../../domain/alert/life.ts';
import { eligible } from '../../domain/alert/recipients.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { CommandOf } from '../../domain/commands.ts';
import type { PremisesEvent } from '../../domain/premises/events.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { addDays, addMonths, londonDate } from '../../domain/time.ts';
import { morningOf, nextWorkingMorning } from '../../domain/working-time.ts';
import { candidatesFor } from '../alerts/candidates.ts';
import { openAgain } from '../alerts/open-again.ts';
import { saveAlert } from '../alerts/save.ts';
import { tellBeside } from '../alerts/tell-beside.ts';
import { changePremises } from '../premises.ts';
import { alertSubject } from '../present/alert.ts';
import { inWords, momentInWords } from '../present/dates.ts';
import { isPublic } from '../turn/place.ts';
import type { Handlers, Turn } from '../turn/turn.ts';
import { alreadyTaken, type Case, draw, withCase, withOpenCase } from './case.ts';
import { lockElsewhere } from './locks-elsewhere.ts';
import { beginningWith, showList, withUnmet } from './questions.ts';
import { sayTold, tellAsker, tellPharmacy } from './tell-pharmacy.ts';

type BlockerSubject = Extract<Alert['subject'], { kind: 'blocker' }>;

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
> = {
  async my_alerts(turn, { type: _, unmet, which, ...limits }) {
    const outcome = withUnmet(turn, await showList(turn, { of: 'alerts', ...limits }), unmet);
    return which ? beginningWith(turn, outcome, ['list_which_alert']) : outcome;
  },

  show_alert: (turn, command) =>
    withCase(turn, command, async (found) => ({ reply: await draw(turn, found) })),

  take_alert: (turn, command) =>
    withOpenCase(turn, command, async ({ alert, premises }) => {
      if (alert.takenBy) return alreadyTaken(turn, { alert, premises });
      // Whoever takes it in a channel needs the card with the rest, in their private chat.
      const taken = tell(take(alert, turn.person.id), isPublic(turn) ? [turn.person.id] : []);
      await saveAlert(turn, taken);
      const told = await tellTaken(turn, { alert: taken, premises });
      return { card: await draw(turn, { alert: taken, premises }, 'alert_taken', { told }) };
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
      await lockElsewhere(turn, premises, changed.premises, 'lead');
      const slots = { lead: turn.person.name, subject: alertSubject(alert, turn.content) };
      const told = await tellPharmacy(turn, changed.premises, [
        turn.content.say('alert_solved_contractor', slots),
        ...(command.helped ? [turn.content.say('alert_solved_helped', { helped: command.helped })] : []),
      ]);
      const then = { told: sayTold(turn, changed.premises, told) };
      return { card: await draw(turn, { alert: solved, premises: changed.premises }, 'alert_solved', then) };
    }),

  pass_alert: (turn, command) =>
    withOpenCase(turn, command, async ({ alert, premises }) => {
      const { leads, admins } = await candidatesFor(turn, premises);
      if (!eligible([...leads, ...admins]).includes(command.to))
        return { card: await draw(turn, { alert, premises }, 'alert_pass_not') };
      const passed = passOn(alert, command.to, turn.now, turn.settings.isHoliday);
      await saveAlert(turn, passed);
      const others = [command.to].filter((id) => id !== turn.person.id);
      const slots = { lead: turn.person.name };
      await tellBeside(turn, 'alert_passed_on', { alert: passed, premises }, others, slots);
      const to = (await turn.work.get('person', command.to))?.name ?? labels.colleague;
      return { card: await draw(turn, { alert: passed, premises }, 'alert_passed', { to }) };
    }),

  snooze_alert: (turn, command) =>
    withOpenCase(turn, command, async ({ alert, premises }) => {
      const wanted = command.on ?? command.until;
      if (!wanted) return { card: await draw(turn, { alert, premises }, 'alert_snooze_when') };
      const until = snoozeEnd(turn, wanted);
      if (until <= turn.now) return { card: await draw(turn, { alert, premises }, 'alert_snooze_past') };
      const last = addMonths(londonDate(turn.now), turn.content.policy.snoozeMonths);
      if (londonDate(until) > last) {
        const slots = { last: inWords(last) };
        return { card: await draw(turn, { alert, premises }, 'alert_snooze_far', slots) };
      }
      const asleep = snooze(alert, turn.person.id, until);
      await saveAlert(turn, asleep);
      if (alert.takenBy !== turn.person.id) await tellTaken(turn, { alert: asleep, premises });
      return {
        card: await draw(turn, { alert: asleep, premises }, 'alert_snoozed', { until: momentInWords(until) }),
      };
    }),

  reopen_alert: (turn, command) =>
    withCase(turn, command, async ({ alert, premises }) => {
      if (isOpen(alert) || alert.subject.kind !== 'blocker')
        return { card: await draw(turn, { alert, premises }) };
      if (premises.listed === 'closed')
        return { card: await draw(turn, { alert, premises }, 'alert_reopen_closed') };
      const newer = await caseOf(turn, premises, alert.subject.code);
      if (newer) return { card: await draw(turn, newer, 'alert_newer') };
      const reopened = await openAgain(turn, premises, alert, turn.person.id);
      // It is the asker's case still, and no word of the pharmacy: its lead has acted.
      const inTheirName = { ...turn, by: alert.raisedBy ?? 'bot', actedBy: turn.person.id };
      const changed = await changePremises(inTheirName, premises, blockerAgain(turn, alert.subject));
      await lockElsewhere(inTheirName, premises, changed.premises);
      const slots = { lead: turn.person.name, subject: alertSubject(alert, turn.content) };
      const said = [turn.content.say('alert_reopened_contractor', slots)];
      const told = await tellAsker(turn, reopened, changed.premises, said);
      const then = { told: sayTold(turn, changed.premises, told) };
      return {
        card: await draw(turn, { alert: reopened, premises: changed.premises }, 'alert_reopened', then),
      };
    }),
};

/** The case of a blocker of this kind that is in the way now. Being stuck twice on one thing is one case. */
async function caseOf(
  turn: Turn,
  premises: Premises,
  code: BlockerSubject['code'],
): Promise<Case | undefined> {
  const blocker = premises.blockers.find((open) => open.code === code);
  if (!blocker) return undefined;
  const told = { type: 'lead_told', blockerId: blocker.id } as const;
  const now = blocker.leadTold
    ? premises
    : (await changePremises({ ...turn, actedBy: turn.person.id }, premises, [told])).premises;
  const alert = await turn.work.get('alert', blocker.id);
  return alert && { alert, premises: now };
}

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

/** Tells whoever asked who has taken their case. @returns what to say to that lead of it */
async function tellTaken(turn: Turn, { alert, premises }: Case): Promise<string> {
  const slots = { lead: turn.person.name, subject: alertSubject(alert, turn.content) };
  const said = [turn.content.say('alert_taken_contractor', slots)];
  return sayTold(turn, premises, await tellAsker(turn, alert, premises, said));
}
