import type { Instant } from '../time.ts';
import type { IsHoliday } from '../working-time.ts';
import { isOpen, raiseAgain, tell } from './life.ts';
import { type Candidate, eligible, instead, recipients, type Told } from './recipients.ts';
import type { Alert } from './record.ts';

/** An open alert as it is to be, and the people (ids) who are told that it is theirs to take. */
export interface InHands {
  readonly alert: Alert;
  readonly people: readonly string[];
}

/**
 * Keeps an open alert from being nobody's, whatever became of the people since: whoever has it, or was handed it, may
 * lead that cell no more, or have taken the bot away; it is then raised anew. What nobody has yet is known to all whom
 * it has reached by its level, those too who came later. Who leads the cell no more is told no more.
 * @returns undefined when nothing has to change
 */
export function keepInHands(
  alert: Alert,
  { leads, admins }: { readonly leads: readonly Candidate[]; readonly admins: readonly Candidate[] },
  now: Instant,
  isHoliday: IsHoliday,
): InHands | undefined {
  if (!isOpen(alert)) return undefined;
  const candidates = [...leads, ...admins];
  const concerned = alert.recipients.filter((id) => candidates.some(({ personId }) => personId === id));
  const left = { ...alert, recipients: concerned };
  const holder = alert.takenBy ?? alert.passedTo;
  const found = candidates.find(({ personId }) => personId === holder);
  if (holder !== undefined && !(found && canHold(alert, found))) {
    const told = recipients(alert.severity, leads, admins);
    return { alert: raiseAgain(left, told, now, isHoliday), people: told.people };
  }
  const { people, level } =
    holder === undefined ? missing(left, leads, admins) : { people: [], level: alert.level };
  if (people.length === 0 && concerned.length === alert.recipients.length) return undefined;
  return { alert: { ...tell(left, people), level }, people };
}

/** In a channel somebody can act who has never opened the private chat. */
function canHold({ channels = [] }: Alert, { isOwn, isReachable }: Candidate): boolean {
  return !isOwn && (isReachable || channels.length > 0);
}

/** Those who should know of an alert by its level, and have not been told. */
function missing(alert: Alert, leads: readonly Candidate[], admins: readonly Candidate[]): Told {
  const next = instead(alert, leads, admins);
  if (next || alert.level === 'lead') return next ?? { people: [], level: alert.level };
  const concerned = eligible(alert.level === 'cell' ? leads : [...leads, ...admins]);
  return { people: concerned.filter((person) => !alert.recipients.includes(person)), level: alert.level };
}
