import type { Blocker } from '../../blocker.ts';
import { readAddress } from '../../nhsmail-address.ts';
import type { PremisesEvent } from '../../premises/events.ts';
import { fixedByPharmacy } from '../../premises/locks.ts';
import { raiseBlocker } from '../../premises/raise-blocker.ts';
import type { CanOpen, Premises } from '../../premises/record.ts';
import { type Answer, optionOf } from '../answer.ts';
import type { Refusal } from '../refusal.ts';
import { type Situation, type Step, withWalk } from '../step.ts';

/** The blocker that the walk waits for: the oldest one that was not set aside. */
export function blockerInTheWay(premises: Premises): Blocker | undefined {
  return premises.blockers.find((blocker) => !blocker.setAside);
}

/** Whether the pharmacy can go on with other questions while its blocker is open. */
function canGoOn(premises: Premises): boolean {
  return premises.walk.canOpen !== 'cannot' || premises.walk.askAgain === true;
}

const stillStuck: Step = {
  id: 'still_stuck',
  stage: 'mailbox',
  isOpen: ({ premises }) => blockerInTheWay(premises) !== undefined,
  expects: ({ premises }) => ({
    options: [
      'fixed',
      ...(blockerInTheWay(premises)?.leadTold ? [] : ['need_lead']),
      ...(canGoOn(premises) ? ['go_on'] : []),
    ],
  }),
  events({ premises, personId }, answer): readonly PremisesEvent[] {
    const blocker = blockerInTheWay(premises);
    if (!blocker) return [];
    switch (optionOf(answer)) {
      case 'fixed':
        return [fixedByPharmacy(blocker, personId, premises)];
      case 'need_lead':
        return [{ type: 'lead_told', blockerId: blocker.id }];
      default:
        return [{ type: 'blocker_set_aside', blockerId: blocker.id }];
    }
  },
  apply: (premises) => premises,
};

/** What goes with an answer by which there is a mailbox: it has to be tested and confirmed again. */
export const unproven = { test: undefined, confirmed: undefined } as const;

const canOpen: Step = {
  id: 'can_open',
  stage: 'mailbox',
  isOpen: ({ premises: { walk } }) => walk.canOpen === undefined || walk.askAgain === true,
  expects: () => ({ options: ['yes', 'cannot', 'no'] }),
  apply: (premises, answer) =>
    withWalk(premises, { canOpen: optionOf(answer) as CanOpen, askAgain: undefined }),
  clear: (premises) => withWalk(premises, { canOpen: undefined, askAgain: undefined, ...unproven }),
};

const whatIsWrong: Step = {
  id: 'what_is_wrong',
  stage: 'mailbox',
  isOpen: ({ premises }) => premises.walk.canOpen === 'cannot',
  expects: () => ({ options: [], input: 'blocker' }),
  events: (situation, answer) =>
    answer.kind === 'blocker' ? raiseBlocker(situation, answer.code, { setAside: false }) : [],
  apply: (premises) => premises,
};

const foundWhenLooking: Readonly<Record<string, Partial<Premises['walk']>>> = {
  none: { lookedFirst: true },
  found_can_open: { canOpen: 'yes' },
  found_cannot_open: { canOpen: 'cannot' },
};

const lookFirst: Step = {
  id: 'look_first',
  stage: 'mailbox',
  isOpen: ({ premises }) =>
    premises.walk.canOpen === 'no' && !premises.walk.lookedFirst && !premises.walk.arrived,
  expects: () => ({ options: ['none', 'found_can_open', 'found_cannot_open'] }),
  apply: (premises, answer) => withWalk(premises, foundWhenLooking[optionOf(answer) ?? ''] ?? {}),
  clear: (premises) =>
    withWalk(premises, { lookedFirst: undefined, canOpen: 'no', askAgain: undefined, ...unproven }),
};

/** Why an address cannot be this pharmacy's shared mailbox. */
function refuseShared({ premises }: Situation, answer: Answer): Refusal | undefined {
  if (answer.kind !== 'address') return 'not_an_address';
  const reading = readAddress(answer.address);
  switch (reading.kind) {
    case 'not_an_address':
    case 'outside_nhs_net':
      return reading.kind;
    case 'shared':
      return reading.ods === premises.ods ? undefined : 'other_pharmacy';
    case 'personal':
      return answer.sure ? undefined : 'looks_personal';
    case 'legacy':
      return undefined;
  }
}

const sharedAddress: Step = {
  id: 'shared_address',
  stage: 'mailbox',
  isOpen: ({ premises: { walk } }) =>
    (walk.canOpen === 'yes' || walk.arrived === true) && walk.address === undefined,
  expects: () => ({ options: [], input: 'shared_address' }),
  refuse: refuseShared,
  apply(premises, answer) {
    if (answer.kind !== 'address') return premises;
    const reading = readAddress(answer.address);
    if (reading.kind === 'not_an_address') return premises;
    return withWalk(premises, {
      address: reading.address,
      addressForm: reading.kind === 'shared' ? reading.form : 'legacy',
      ...unproven,
    });
  },
  clear: (premises) => withWalk(premises, { address: undefined, addressForm: undefined, ...unproven }),
};

/** Finding out whether there is a mailbox, and its address. */
export const mailboxSteps = { stillStuck, canOpen, whatIsWrong, lookFirst, sharedAddress } as const;
