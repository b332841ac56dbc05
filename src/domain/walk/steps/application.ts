import { readAddress } from '../../nhsmail-address.ts';
import type { Policy } from '../../policy.ts';
import type { Premises } from '../../premises/record.ts';
import { addDays, type PlainDate } from '../../time.ts';
import { type Answer, optionOf } from '../answer.ts';
import type { Refusal } from '../refusal.ts';
import { type AnswerContext, accountOf, type Situation, type Step, withWalk } from '../step.ts';
import { unproven } from './mailbox.ts';

/** Whether the pharmacy has no mailbox yet and has to get one through the portal. */
function isApplying({ premises: { walk } }: Situation): boolean {
  return walk.canOpen === 'no' && !walk.arrived;
}

/** Whether it may apply itself: it is independent, or head office said so. */
function mayApply(situation: Situation): boolean {
  const { walk } = situation.premises;
  return (
    isApplying(situation) && (walk.ownership === 'independent' || walk.headOffice?.outcome === 'we_apply')
  );
}

/** Whether head office has to be asked, or has not answered: until an application was made, by whomever. */
function asksHeadOffice(situation: Situation): boolean {
  const { walk } = situation.premises;
  const isOpen = !walk.applied && walk.headOffice?.outcome !== 'we_apply';
  return isApplying(situation) && walk.ownership === 'head_office' && isOpen;
}

function withHeadOffice(premises: Premises, change: NonNullable<Premises['walk']['headOffice']>): Premises {
  return withWalk(premises, { headOffice: { ...premises.walk.headOffice, ...change } });
}

function withoutHeadOffice(
  premises: Premises,
  field: keyof NonNullable<Premises['walk']['headOffice']>,
): Premises {
  const { [field]: _, ...rest } = premises.walk.headOffice ?? {};
  return withWalk(premises, { headOffice: rest });
}

function refusePersonal(_: Situation, answer: Answer): Refusal | undefined {
  if (answer.kind !== 'address') return answer.kind === 'option' ? undefined : 'not_an_address';
  const reading = readAddress(answer.address);
  if (reading.kind === 'not_an_address' || reading.kind === 'outside_nhs_net') return reading.kind;
  return reading.kind === 'personal' ? undefined : 'looks_shared';
}

function applyOwnAccount(premises: Premises, answer: Answer, { personId, n }: AnswerContext): Premises {
  if (answer.kind !== 'address') {
    return withWalk(premises, { withoutAccount: [...premises.walk.withoutAccount, personId] });
  }
  const address = answer.address.trim().toLowerCase();
  const [label = address] = address.split('@');
  const account = { id: `a${n}`, label, address, personId, setUp: false, linked: false };
  return { ...premises, accounts: [...premises.accounts, account] };
}

const ownAccount: Step = {
  id: 'own_account',
  stage: 'account',
  isOpen: (situation) =>
    isApplying(situation) &&
    !situation.premises.walk.applied &&
    !situation.premises.walk.withoutAccount.includes(situation.personId) &&
    accountOf(situation.premises, situation.personId) === undefined,
  expects: () => ({ options: ['not_yet'], input: 'personal_address' }),
  refuse: refusePersonal,
  apply: applyOwnAccount,
  clear: (premises, _, personId) => ({
    ...withWalk(premises, { withoutAccount: premises.walk.withoutAccount.filter((id) => id !== personId) }),
    accounts: premises.accounts.filter((account) => account.personId !== personId),
  }),
};

const ownership: Step = {
  id: 'ownership',
  stage: 'account',
  isOpen: (situation) => isApplying(situation) && situation.premises.walk.ownership === undefined,
  expects: () => ({ options: ['independent', 'head_office'] }),
  apply: (premises, answer) => withWalk(premises, { ownership: optionOf(answer) }),
  clear: (premises) => withWalk(premises, { ownership: undefined, headOffice: undefined }),
};

const headOfficeAsked: Step = {
  id: 'head_office_asked',
  stage: 'account',
  isOpen: (situation) => asksHeadOffice(situation) && situation.premises.walk.headOffice?.asked === undefined,
  expects: () => ({ options: ['not_yet'], input: 'text' }),
  holds: ['not_yet'],
  apply: (premises, answer) =>
    answer.kind === 'text' ? withHeadOffice(premises, { asked: answer.text }) : premises,
  clear: (premises) => withoutHeadOffice(premises, 'asked'),
};

const headOfficeAskedOn: Step = {
  id: 'head_office_asked_on',
  stage: 'account',
  isOpen: (situation) =>
    asksHeadOffice(situation) && situation.premises.walk.headOffice?.askedOn === undefined,
  expects: () => ({ options: [], input: 'past_date' }),
  apply: (premises, answer) =>
    answer.kind === 'date' ? withHeadOffice(premises, { askedOn: answer.date }) : premises,
  clear: (premises) => withoutHeadOffice(premises, 'askedOn'),
};

/** The day on which the bot suggests to ask head office again. */
export function suggestedAskAgain({ policy, today }: Situation): PlainDate {
  return addDays(today, policy.headOfficeFollowUpDays);
}

const headOfficeAskAgain: Step = {
  id: 'head_office_ask_again',
  stage: 'account',
  isOpen: (situation) =>
    asksHeadOffice(situation) && situation.premises.walk.headOffice?.askAgainOn === undefined,
  expects: () => ({ options: [], input: 'future_date' }),
  apply: (premises, answer) =>
    answer.kind === 'date' ? withHeadOffice(premises, { askAgainOn: answer.date }) : premises,
  clear: (premises) => withoutHeadOffice(premises, 'askAgainOn'),
};

const headOfficeAnswer: Step = {
  id: 'head_office_answer',
  stage: 'account',
  isOpen: asksHeadOffice,
  expects: () => ({ options: ['head_office_applied', 'we_apply', 'not_yet'], input: 'future_date' }),
  holds: ['not_yet'],
  askAgainOn: (situation, answer) =>
    optionOf(answer) === 'not_yet' && askHeadOfficeOn(situation) <= situation.today
      ? suggestedAskAgain(situation)
      : undefined,
  apply(premises, answer, { askAgainOn }) {
    const day = answer.kind === 'date' ? answer.date : askAgainOn;
    if (day) return withHeadOffice(premises, { askAgainOn: day });
    if (optionOf(answer) === 'not_yet') return premises;
    if (optionOf(answer) === 'we_apply') return withHeadOffice(premises, { outcome: 'we_apply' });
    return withWalk(withHeadOffice(premises, { outcome: 'head_office_applied' }), { applied: true });
  },
  clear: (premises) => withWalk(withoutHeadOffice(premises, 'outcome'), { applied: undefined }),
  isWaiting: (situation) => askHeadOfficeOn(situation) > situation.today,
};

/** The day on which the bot asks whether head office has answered. */
export function askHeadOfficeOn({ premises, today }: Situation): PlainDate {
  return premises.walk.headOffice?.askAgainOn ?? today;
}

const getReady: Step = {
  id: 'get_ready',
  stage: 'apply',
  isOpen: (situation) =>
    mayApply(situation) && !situation.premises.walk.gotReady && !situation.premises.walk.applied,
  expects: () => ({ options: ['ready', 'not_yet'] }),
  holds: ['not_yet'],
  apply: (premises, answer) =>
    optionOf(answer) === 'ready' ? withWalk(premises, { gotReady: true }) : premises,
  clear: (premises) => withWalk(premises, { gotReady: undefined }),
};

const apply: Step = {
  id: 'apply',
  stage: 'apply',
  isOpen: (situation) => mayApply(situation) && !situation.premises.walk.applied,
  expects: () => ({ options: ['applied', 'not_yet'] }),
  holds: ['not_yet'],
  apply: (premises, answer) =>
    optionOf(answer) === 'applied' ? withWalk(premises, { applied: true }) : premises,
  clear: (premises) => withWalk(premises, { applied: undefined }),
};

function hasApplied(situation: Situation): boolean {
  return isApplying(situation) && situation.premises.walk.applied === true;
}

const appliedOn: Step = {
  id: 'applied_on',
  stage: 'apply',
  isOpen: (situation) => hasApplied(situation) && situation.premises.walk.appliedOn === undefined,
  expects: () => ({ options: [], input: 'past_date' }),
  apply: (premises, answer) =>
    answer.kind === 'date' ? withWalk(premises, { appliedOn: answer.date }) : premises,
  clear: (premises) => withWalk(premises, { appliedOn: undefined, followUpOn: undefined }),
};

const ticket: Step = {
  id: 'ticket',
  stage: 'apply',
  isOpen: (situation) => hasApplied(situation) && situation.premises.walk.ticket === undefined,
  expects: () => ({ options: ['no_ticket'], input: 'text' }),
  apply: (premises, answer) => withWalk(premises, { ticket: answer.kind === 'text' ? answer.text : null }),
  clear: (premises) => withWalk(premises, { ticket: undefined }),
};

const portalAnswer: Step = {
  id: 'portal_answer',
  stage: 'apply',
  isOpen: hasApplied,
  expects: () => ({ options: ['arrived', 'not_yet'], input: 'future_date' }),
  holds: ['not_yet'],
  askAgainOn: (situation, answer) =>
    optionOf(answer) === 'not_yet' && portalFollowUpOn(situation) <= situation.today
      ? addDays(situation.today, situation.policy.portalFollowUpDays)
      : undefined,
  apply(premises, answer, { askAgainOn }) {
    const day = answer.kind === 'date' ? answer.date : askAgainOn;
    if (day) return withWalk(premises, { followUpOn: day });
    return optionOf(answer) === 'arrived' ? withWalk(premises, { arrived: true }) : premises;
  },
  clear: (premises) => withWalk(premises, { arrived: undefined, ...unproven }),
  isWaiting: (situation) => portalFollowUpOn(situation) > situation.today,
};

/** The day on which the bot asks whether the portal has answered: the one they named, or so many days after applying. */
export function portalFollowUpOn({ premises: { walk }, policy, today }: Situation): PlainDate {
  return walk.followUpOn ?? addDays(walk.appliedOn ?? today, policy.portalFollowUpDays);
}

/** A day on which the bot asks by itself whether somebody else has answered. */
export interface FollowUp {
  readonly who: 'portal' | 'head_office';
  readonly on: PlainDate;
  /** The day on which it was asked; absent when nobody said. */
  readonly since?: PlainDate;
}

/** The answer that the pharmacy waits for from somebody else, if it does. */
export function pendingFollowUp(premises: Premises, policy: Policy): FollowUp | undefined {
  const { walk } = premises;
  if (walk.canOpen !== 'no' || walk.arrived) return undefined;
  if (walk.applied && walk.appliedOn) {
    const on = walk.followUpOn ?? addDays(walk.appliedOn, policy.portalFollowUpDays);
    return { who: 'portal', on, since: walk.appliedOn };
  }
  const { askAgainOn, askedOn, outcome } = walk.headOffice ?? {};
  const asks = walk.ownership === 'head_office' && !walk.applied && outcome !== 'we_apply';
  return asks && askAgainOn
    ? { who: 'head_office', on: askAgainOn, ...(askedOn ? { since: askedOn } : {}) }
    : undefined;
}

/** Getting a mailbox that is not there yet. */
export const applicationSteps = {
  ownAccount,
  ownership,
  headOfficeAsked,
  headOfficeAskedOn,
  headOfficeAskAgain,
  headOfficeAnswer,
  getReady,
  apply,
  appliedOn,
  ticket,
  portalAnswer,
} as const;
