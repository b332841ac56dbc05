import type { Button, View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import { isOpen, note } from '../../domain/alert/life.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { CommandOf, CommandType } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { peopleOf } from '../alerts/people.ts';
import { saveAlert } from '../alerts/save.ts';
import { looksAfter } from '../people.ts';
import { alertView } from '../present/alert.ts';
import { channelAlertView } from '../present/alert-in-channel.ts';
import { isPublic } from '../turn/place.ts';
import { hasSeen } from '../turn/seen.ts';
import type { Outcome, Turn } from '../turn/turn.ts';
import { refuse } from './detour.ts';

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
export interface Case {
  readonly alert: Alert;
  readonly premises: Premises;
}

/** Finds the alert of a command, if the person may give that command about its premises. */
export async function withCase(
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
  hasSeen(turn, premises);
  return act({ alert, premises });
}

/** The same for commands that change the alert: a closed one, or one changed since the card was drawn, is only shown. */
export function withOpenCase(
  turn: Turn,
  command: Exclude<CaseCommand, { type: 'show_alert' | 'reopen_alert' }>,
  act: (found: Case) => Promise<Outcome>,
): Promise<Outcome> {
  return withCase(turn, command, async (found) => {
    if (!isOpen(found.alert)) return { card: await draw(turn, found, 'alert_closed') };
    const { revision } = command;
    if (revision !== undefined && revision !== found.alert.revision) {
      return stale(turn, command, found);
    }
    return act(found);
  });
}

/** What somebody typed on a card that has become old is kept; nothing else is done. */
async function stale(turn: Turn, command: CaseCommand, found: Case): Promise<Outcome> {
  if (command.type === 'take_alert') return alreadyTaken(turn, found);
  const words = wordsOf(command);
  if (!words) return { card: await draw(turn, found, 'stale') };
  const noted = note(found.alert, turn.person.id, turn.now, words);
  await saveAlert(turn, noted);
  return { card: await draw(turn, { ...found, alert: noted }, 'alert_stale_note') };
}

function wordsOf(command: CaseCommand): string | undefined {
  if (command.type === 'note_alert') return command.text;
  return command.type === 'solve_alert' ? command.helped : undefined;
}

/** The card of an alert that a lead wants to take and somebody else has: it names them. */
export async function alreadyTaken(turn: Turn, found: Case): Promise<Outcome> {
  const { takenBy } = found.alert;
  if (!takenBy || takenBy === turn.person.id) return { card: await draw(turn, found, 'stale') };
  const lead = (await turn.work.get('person', takenBy))?.name ?? labels.colleague;
  return { card: await draw(turn, found, 'alert_taken_other', { lead }) };
}

type Note =
  | 'alert_passed'
  | 'alert_pass_not'
  | 'alert_snoozed'
  | 'alert_snooze_far'
  | 'alert_snooze_past'
  | 'alert_snooze_when'
  | 'alert_reopened'
  | 'alert_reopen_closed'
  | 'alert_taken'
  | 'alert_noted'
  | 'alert_solved'
  | 'alert_received'
  | 'alert_not_received'
  | 'alert_taken_other'
  | 'alert_closed'
  | 'alert_own'
  | 'alert_newer'
  | 'alert_stale_note'
  | 'stale';

/** The card of an alert as it stands now, with a line on what the press did. */
export async function draw(
  turn: Turn,
  { alert, premises }: Case,
  said?: Note,
  slots: Record<string, string> = {},
) {
  const people = await peopleOf(turn, alert, premises);
  if (isPublic(turn)) return channelAlertView(alert, premises, people, turn.content, turn.address);
  const isOwn = isDecided(alert) && !(await mayDecide(turn, premises));
  const note = said ?? (isOwn && isOpen(alert) ? 'alert_own' : undefined);
  const line = note && turn.content.say(note, { pharmacy: premises.name, ...slots });
  const view = alertView(alert, premises, people, turn.content, line ? [line] : []);
  return isOwn ? withoutDecision(view) : view;
}

/** Whether an alert asks for a decision that nobody may make about their own pharmacy. */
function isDecided({ subject }: Alert): boolean {
  return subject.kind === 'test' || subject.kind === 'claim';
}

async function mayDecide({ work, person, roles }: Turn, premises: Premises): Promise<boolean> {
  return mayGive('test_result', roles, { premises }) && !(await looksAfter(work, person, premises.ods));
}

const decisions: ReadonlySet<unknown> = new Set<CommandType>(['test_result', 'decide_claim']);

/** The card for those who may look on, and not decide: without the buttons that do, and what is filled in for them. */
export function withoutDecision(view: View): View {
  const isKept = (shown: Button) => !('command' in shown && decisions.has(shown.command.type));
  const answers = view.answers?.filter(isKept) ?? [];
  const needsInputs = answers.some((shown) => 'command' in shown && shown.withInputs);
  const { inputs, ...rest } = view;
  return { ...rest, answers, ...(inputs && needsInputs ? { inputs } : {}) };
}
