import type { Policy } from '../policy.ts';
import type { Premises } from '../premises/record.ts';
import { type Instant, londonDate } from '../time.ts';
import type { QuestionId } from './question-ids.ts';
import { stages } from './stages.ts';
import type { Situation, Step } from './step.ts';
import { applicationSteps } from './steps/application.ts';
import { mailboxSteps } from './steps/mailbox.ts';
import { linkedAccounts, peopleSteps } from './steps/people.ts';
import { testSteps } from './steps/test-message.ts';

/** The walk: its questions in the order in which they are asked. */
export const steps: readonly Step[] = [
  mailboxSteps.stillStuck,
  mailboxSteps.canOpen,
  mailboxSteps.whatIsWrong,
  mailboxSteps.lookFirst,
  applicationSteps.ownAccount,
  applicationSteps.ownership,
  applicationSteps.headOfficeAsked,
  applicationSteps.headOfficeAskedOn,
  applicationSteps.headOfficeAskAgain,
  applicationSteps.headOfficeAnswer,
  applicationSteps.getReady,
  applicationSteps.apply,
  applicationSteps.appliedOn,
  applicationSteps.ticket,
  applicationSteps.portalAnswer,
  mailboxSteps.sharedAddress,
  peopleSteps.whoOpens,
  peopleSteps.whichIsYours,
  peopleSteps.accountSetUp,
  peopleSteps.accountLinked,
  peopleSteps.secondPerson,
  testSteps.sendTest,
  testSteps.testAwaited,
  testSteps.lastLogIn,
  testSteps.passwordChanged,
  testSteps.done,
];

/** Puts together what the walk looks at. */
export function situation(premises: Premises, personId: string, policy: Policy, now: Instant): Situation {
  return { premises, personId, policy, now, today: londonDate(now) };
}

/**
 * The next question of the walk: a pure function of saved records. There is always one, because a premises that has
 * no open question is confirmed, and then `done` is.
 */
export function next(s: Situation): Step {
  const open = steps.find((step) => step.isOpen(s));
  if (!open)
    throw new Error(`The walk of ${s.premises.ods} has no open question: a step is missing its way on.`);
  return open;
}

/** Finds a question by its id. */
export function stepOf(id: QuestionId): Step {
  const step = steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`The walk has no question "${id}".`);
  return step;
}

/** How far the walk has come: "step 3 of 7". */
export function progress(step: Step): { readonly at: number; readonly of: number } {
  return { at: stages.indexOf(step.stage) + 1, of: stages.length };
}

/** Whether the pharmacy may sign up: a confirmed mailbox, and enough accounts linked to it. */
export function isReady(premises: Premises, policy: Policy): boolean {
  return premises.walk.confirmed !== undefined && linkedAccounts(premises) >= policy.minimumLinkedAccounts;
}
