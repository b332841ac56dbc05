import type { Policy } from '../policy.ts';
import type { PremisesEvent, RecordedEvent } from '../premises/events.ts';
import { raiseBlocker } from '../premises/raise-blocker.ts';
import type { Premises } from '../premises/record.ts';
import type { Instant } from '../time.ts';
import type { Answer } from './answer.ts';
import { decideAnswer, recordEvents } from './decide.ts';
import { next, situation } from './next.ts';
import type { Step } from './step.ts';

/** A draft with the answers that were given on it, oldest first. */
export interface DraftOfWalk {
  readonly premises: Premises;
  readonly history: readonly RecordedEvent[];
}

/** Something of a draft, and when it was said there. */
export interface MergedEvent {
  readonly event: PremisesEvent;
  readonly saidAt?: Instant;
}

/**
 * What of a draft becomes the pharmacy's own, once its author is known to work there: the walk's open questions are
 * answered with the draft's answers, for as long as the draft has one. What colleagues have said already stands.
 */
export function mergeDraft(
  premises: Premises,
  draft: DraftOfWalk,
  personId: string,
  policy: Policy,
  now: Instant,
): readonly MergedEvent[] {
  const merged: MergedEvent[] = [];
  const used = new Set<Answer>();
  let after = premises;
  const record = (events: readonly PremisesEvent[], saidAt?: Instant) => {
    merged.push(...events.map((event) => (saidAt === undefined ? { event } : { event, saidAt })));
    after = recordEvents(after, events, personId, now).premises;
  };
  for (;;) {
    const s = situation(after, personId, policy, now);
    const step = next(s);
    const { test } = draft.premises.walk;
    if (step.id === 'send_test' && !after.walk.test && test && test.expiresAt > now)
      record([{ type: 'test_word_given', word: test.word, expiresAt: test.expiresAt }]);
    const said = answerOf(draft, step, step.subject?.(s)?.label);
    if (!said || used.has(said.answer)) break;
    used.add(said.answer);
    const decision = decideAnswer(situation(after, personId, policy, now), step, said.answer);
    if ('refused' in decision) break;
    record(decision.events, said.at);
  }
  for (const { code, setAside, raisedAt } of draft.premises.blockers) {
    if (after.blockers.some((blocker) => blocker.code === code)) continue;
    record(raiseBlocker(situation(after, personId, policy, now), code, { setAside }), raisedAt);
    record(toldOf(draft, after, code));
  }
  return merged;
}

/** The answer that a draft has to a question, if it was not taken back, and when it was given. */
function answerOf(
  { premises, history }: DraftOfWalk,
  { id }: Step,
  label?: string,
): { readonly answer: Answer; readonly at: Instant } | undefined {
  const accountId = label && premises.accounts.find((account) => account.label === label)?.id;
  const isKept = premises.trail.some(
    (entry) => entry.question === id && (!label || entry.accountId === accountId),
  );
  const found = history.findLast(
    ({ event }) =>
      event.type === 'answered' && event.question === id && (!label || event.accountId === accountId),
  );
  return isKept && found?.event.type === 'answered'
    ? { answer: found.event.answer, at: found.at }
    : undefined;
}

/** The lead is told of what they would have been told of, had the author been known. */
function toldOf(draft: DraftOfWalk, after: Premises, code: string): readonly PremisesEvent[] {
  const wasTold = draft.premises.blockers.some((blocker) => blocker.code === code && blocker.leadTold);
  const blocker = after.blockers.find((raised) => raised.code === code);
  return wasTold && blocker && !blocker.leadTold ? [{ type: 'lead_told', blockerId: blocker.id }] : [];
}
