import { type ClockName, restartClock } from '../../clocks/restart.ts';
import { accountOf, type Situation, type Step, withWalk } from '../step.ts';

/** Whether a test message may still be sent, or is on its way. */
function hasLiveWord({ premises: { walk }, now }: Situation): boolean {
  return walk.test !== undefined && walk.test.expiresAt > now;
}

/** Whether the mailbox has an address, people, and is not confirmed yet. */
function isToBeTested({ premises: { walk } }: Situation): boolean {
  return walk.accountsNamed === true && walk.address !== undefined && walk.confirmed === undefined;
}

/** Whether a new one-time word has to be given before the pharmacy can send its test message. */
export function needsTestWord(situation: Situation): boolean {
  return isToBeTested(situation) && !isAwaited(situation) && !hasLiveWord(situation);
}

function isAwaited(situation: Situation): boolean {
  return isToBeTested(situation) && situation.premises.walk.test?.sentIn !== undefined;
}

const sendTest: Step = {
  id: 'send_test',
  stage: 'test',
  isOpen: (situation) => isToBeTested(situation) && !isAwaited(situation),
  expects: () => ({ options: ['sent', 'not_yet'] }),
  holds: ['not_yet'],
  apply(premises, answer, { n }) {
    const { test } = premises.walk;
    if (!test || answer.kind !== 'option' || answer.option !== 'sent') return premises;
    return withWalk(premises, { test: { ...test, sentIn: n } });
  },
  clear(premises) {
    const { test } = premises.walk;
    if (!test) return premises;
    return withWalk(premises, { test: { word: test.word, expiresAt: test.expiresAt } });
  },
};

const testAwaited: Step = {
  id: 'test_awaited',
  stage: 'test',
  isOpen: isAwaited,
  expects: () => ({ options: [] }),
  apply: (premises) => premises,
  isWaiting: () => true,
};

/** A question about the asker's own account, asked once the mailbox is confirmed. */
function clockStep(id: 'last_log_in' | 'password_changed', clock: ClockName): Step {
  const field = clock === 'logged_in' ? 'lastLogInOn' : 'passwordChangedOn';
  return {
    id,
    stage: 'ready',
    isOpen({ premises, personId }) {
      const own = accountOf(premises, personId);
      return premises.walk.confirmed !== undefined && own !== undefined && own[field] === undefined;
    },
    subject: ({ premises, personId }) => accountOf(premises, personId),
    expects: () => ({ options: [], input: 'past_date' }),
    apply: (premises, answer, { accountId }) =>
      answer.kind === 'date' ? restartClock(premises, accountId, clock, answer.date) : premises,
    clear: (premises, accountId) => restartClock(premises, accountId, clock, undefined),
  };
}

const done: Step = {
  id: 'done',
  stage: 'ready',
  isOpen: ({ premises }) => premises.walk.confirmed !== undefined,
  expects: () => ({ options: [] }),
  apply: (premises) => premises,
  isWaiting: () => true,
};

/** Proving the mailbox, and starting its clocks. */
export const testSteps = {
  sendTest,
  testAwaited,
  lastLogIn: clockStep('last_log_in', 'logged_in'),
  passwordChanged: clockStep('password_changed', 'password_changed'),
  done,
} as const;
