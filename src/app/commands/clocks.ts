import { isOfDesk, type Person } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { addMonths, londonDate } from '../../domain/time.ts';
import { withDueAt } from '../premises.ts';
import { inWords } from '../present/dates.ts';
import type { Handlers, Turn } from '../turn/turn.ts';
import { detour } from './detour.ts';
import { report } from './report.ts';

/** What people tell of their accounts, and how they want to be reminded. */
export const clockHandlers: Handlers<'report' | 'leave' | 'back_from_leave' | 'reminders'> = {
  report,

  async leave(turn, { until }) {
    if (!until) return detour(turn, turn.content.say('leave_until_when'));
    const today = londonDate(turn.now);
    if (until < today) return detour(turn, turn.content.say('leave_past'));
    if (until > addMonths(today, longestLeave)) return detour(turn, turn.content.say('leave_too_long'));
    savePerson(turn, { ...turn.person, leaveUntil: until });
    await lookAgain(turn);
    return detour(
      turn,
      turn.content.say('leave_noted', { until: inWords(until) }),
      ...(await leadsLines(turn)),
    );
  },

  async back_from_leave(turn) {
    const { leaveUntil: _, ...back } = turn.person;
    savePerson(turn, back);
    await lookAgain(turn);
    return detour(turn, turn.content.say('leave_over'));
  },

  async reminders(turn, { on }) {
    savePerson(turn, { ...turn.person, remindersOff: !on });
    return detour(turn, turn.content.say(on ? 'reminders_on' : 'reminders_off'));
  },
};

/** What leave means for the cases of leads and admins: new ones go to others, and their own want passing on. */
async function leadsLines({ content, person, roles, work }: Turn): Promise<readonly string[]> {
  if (!isOfDesk(roles)) return [];
  const taken = await work.find('alert', { where: { state: 'taken' } });
  const count = taken.filter(({ takenBy }) => takenBy === person.id).length;
  return [content.say('leave_new_cases'), ...(count > 0 ? [content.say('leave_own_cases', { count })] : [])];
}

/** Months that leave may last: a longer one is a slip, and would keep every reminder back. */
const longestLeave = 12;

/** Leave keeps back when the sweep looks at a pharmacy: with another end of it, the sweep has to look anew. */
async function lookAgain(turn: Turn): Promise<void> {
  for (const premises of await ownPremises(turn))
    turn.work.put('premises', premises.ods, withDueAt(premises, turn.content.policy));
}

function savePerson(turn: Turn, person: Person): void {
  turn.work.put('person', person.id, person);
}

async function ownPremises({ work, person }: Turn): Promise<Premises[]> {
  return [...(await work.getMany('premises', person.premises)).values()];
}
