import { beginWork } from '../../src/app/work.ts';
import type { Alert } from '../../src/domain/alert/record.ts';
import { personId } from '../../src/domain/people/person.ts';
import { addDays, londonDate } from '../../src/domain/time.ts';
import { next, situation } from '../../src/domain/walk/next.ts';
import { answersTo } from '../domain/explore.ts';
import type { Random } from '../support/random.ts';
import { inWords } from './reminders.ts';
import { type Citizen, type Town, tenantId } from './town.ts';

/** How the people of a town spend their days. */
export interface Lives {
  /** A day of everybody who works at a pharmacy. */
  contractors(): Promise<void>;
  /** What the leads do about the alerts that they have. */
  leads(): Promise<void>;
  /** How often each thing was done. */
  readonly done: ReadonlyMap<string, number>;
  /** When the time of an alert began anew, because it was passed on or opened again. */
  readonly begunAnew: Map<string, number>;
  /** Since when each lead can be reached; one who cannot is not among them. */
  readonly here: ReadonlyMap<string, number>;
}

type Deed = (citizen: Citizen) => Promise<void>;

/** Makes the lives of a town's people. Everything is chance, from one seed. */
export function createLives(town: Town, random: Random): Lives {
  const done = new Map<string, number>();
  const begunAnew = new Map<string, number>();
  const solved: string[] = [];
  const here = new Map(town.leads.map(({ email }) => [email, town.now()]));
  const isOneIn = (count: number) => random.below(count) === 0;
  const count = (name: string) => done.set(name, (done.get(name) ?? 0) + 1);

  /** What a contractor may do on a day, and how many days lie between, on average. */
  const deeds: readonly [name: string, every: number, deed: Deed][] = [
    ['log-in', 20, say('logged in today', 'I logged in yesterday', 'logged in this morning')],
    ['password', 1_000, say('changed my password today')],
    ['lock-out', 3_000, say('I am locked out')],
    ['stuck', 3_000, say('the code never came')],
    ['fixed', 2_000, say('that fixed it')],
    ['leave', 300, goOnLeave],
    ['back from leave', 1_000, say("I'm back from leave")],
    ['opted out', 8_000, say('stop reminders')],
    ['opted in', 3_000, say('start reminders')],
    ['app removed', 4_000, (citizen) => town.does(citizen, { kind: 'uninstalled' })],
    ['left', 4_000, leave],
    ['answer', 16, goOn],
  ];

  function say(first: string, ...others: string[]): Deed {
    return (citizen) => town.says(citizen, random.pick([first, ...others]));
  }

  function goOnLeave(citizen: Citizen): Promise<void> {
    const last = addDays(londonDate(town.now()), 2 + random.below(60));
    return town.says(citizen, `I'm on leave until ${inWords(last)}`);
  }

  /** Somebody leaves all their pharmacies for good; somebody whom the roster does not name comes in their place. */
  async function leave(citizen: Citizen): Promise<void> {
    for (const ods of citizen.codes) {
      await town.says(citizen, `leave ${ods}`);
      await town.says(citizen, 'yes');
    }
    town.contractors.splice(town.contractors.indexOf(citizen), 1);
    const [ods] = citizen.codes;
    if (ods) town.newcomer(ods);
  }

  /** Answers the open question of the walk, one way or another; or begins it. */
  async function goOn(citizen: Citizen): Promise<void> {
    const id = personId(tenantId, citizen.aadObjectId);
    const ods = citizen.codes[random.below(citizen.codes.length)] ?? '';
    const work = beginWork(town.ports.store);
    const [premises, person] = [await work.get('premises', ods), await work.get('person', id)];
    if (!premises || person?.claims.includes(ods)) return;
    if (!premises.people.includes(id)) return town.presses(citizen, { type: 'choose_pharmacy', ods });
    const s = situation(premises, id, town.ports.content.policy, town.now());
    const [first, ...others] = answersTo(s, ods);
    if (!first) return;
    const asked = { question: next(s).id, ods, turn: premises.walk.turn };
    await town.presses(citizen, { type: 'answer', asked, answer: random.pick([first, ...others]) });
  }

  async function actOn(citizen: Citizen, { id, revision, subject, state }: Alert): Promise<void> {
    const about = { alertId: id, revision };
    if (subject.kind === 'test')
      return town.presses(citizen, { type: 'test_result', received: !isOneIn(10), ...about });
    if (subject.kind === 'claim')
      return town.presses(citizen, { type: 'decide_claim', approve: !isOneIn(5), ...about });
    if (isOneIn(10)) {
      const to = personId(tenantId, random.pick([town.admin, ...town.leads]).aadObjectId);
      await town.presses(citizen, { type: 'pass_alert', to, ...about });
      const passed = await beginWork(town.ports.store).get('alert', id);
      if (passed?.state === 'raised' && passed.passedTo === to && passed.revision > revision) {
        count('passed on');
        begunAnew.set(id, town.now());
      }
      return;
    }
    if (isOneIn(10)) return town.presses(citizen, { type: 'note_alert', text: 'Rang them.', ...about });
    if (state === 'raised') return town.presses(citizen, { type: 'take_alert', ...about });
    if (isOneIn(4)) {
      count('put aside');
      const until = random.pick(['tomorrow', 'three_days', addDays(londonDate(town.now()), 9)]);
      return town.presses(citizen, { type: 'snooze_alert', until, ...about });
    }
    solved.push(id);
    count('solved');
    return town.presses(citizen, { type: 'solve_alert', helped: 'The Service Desk did it.', ...about });
  }

  /** A lead takes the app away, or blocks it without a word; later most come back. @returns whether they are here */
  async function staysHere(citizen: Citizen): Promise<boolean> {
    if (!here.has(citizen.email)) {
      if (!isOneIn(15)) return false;
      count('lead back');
      here.set(citizen.email, town.now());
      await town.comesBack(citizen);
      return true;
    }
    if (!isOneIn(90)) return true;
    const isTold = isOneIn(2);
    count(isTold ? 'lead took the app away' : 'lead blocked the app');
    here.delete(citizen.email);
    await town.cutsOff(citizen, isTold);
    return false;
  }

  async function reopenOne(citizen: Citizen): Promise<void> {
    const id = solved[random.below(solved.length)];
    if (!id) return;
    await town.presses(citizen, { type: 'reopen_alert', alertId: id });
    const alert = await beginWork(town.ports.store).get('alert', id);
    if (alert?.state !== 'raised') return;
    count('opened again');
    begunAnew.set(id, town.now());
  }

  return {
    done,
    begunAnew,
    here,
    async contractors() {
      for (const citizen of [...town.contractors])
        for (const [name, every, deed] of deeds) {
          if (!isOneIn(every)) continue;
          count(name);
          await deed(citizen);
          if (name === 'left') break;
        }
    },
    async leads() {
      for (const citizen of town.leads) {
        if (!(await staysHere(citizen))) continue;
        const id = personId(tenantId, citizen.aadObjectId);
        const open = await beginWork(town.ports.store).find('alert', {
          where: { state: ['raised', 'taken'] },
        });
        for (const alert of open.filter(({ recipients }) => recipients.includes(id)))
          if (isOneIn(6)) await actOn(citizen, alert);
        if (isOneIn(10)) await reopenOne(citizen);
      }
    },
  };
}
