import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import { mailboxStatuses } from '../../content/words/names.ts';
import { isAtRisk } from '../../domain/clocks/health.ts';
import { londonDate } from '../../domain/time.ts';
import { progress } from '../../domain/walk/next.ts';
import type { Situation, Step } from '../../domain/walk/step.ts';
import { askHeadOfficeOn, portalFollowUpOn } from '../../domain/walk/steps/application.ts';
import { linkedAccounts } from '../../domain/walk/steps/people.ts';
import { inWords, momentInWords } from './dates.ts';
import { type QuestionContext, questionSlots } from './question.ts';

/** How a pharmacy stands: its mailbox, its people, what is in the way, and what comes next. */
export function statusView(
  s: Situation,
  step: Step,
  context: QuestionContext,
): View & Required<Pick<View, 'title' | 'facts'>> {
  const { premises } = s;
  const { content } = context;
  const title = content.say('status_title', { pharmacy: premises.name, ods: premises.ods });
  const { at, of } = progress(step);
  const isClosed = premises.listed === 'closed';
  return {
    summary: title,
    title,
    ...(isClosed ? {} : { progress: { at, of, text: content.fill(labels.step, { at, of }) } }),
    said: [],
    facts: [
      { label: labels.postcode, value: premises.postcode },
      { label: labels.cell, value: premises.cell ?? labels.no_cell },
      { label: labels.lead, value: context.lead },
      { label: labels.status_column, value: mailboxLine(s) },
      { label: labels.people, value: peopleLine(s) },
      ...(isAtRisk(premises, s.policy) ? [{ label: labels.at_risk, value: labels.at_risk_why }] : []),
      ...(isClosed ? [{ label: labels.state, value: labels.closed_pharmacy }] : []),
      ...(premises.notProviding ? [{ label: labels.service, value: labels.not_providing }] : []),
      ...blockerFacts(s, context),
      ...(isClosed ? [] : [nextStep(s, step, context), ...waitingFacts(s, step)]),
      ...(premises.lastHeardAt
        ? [{ label: labels.last_heard, value: momentInWords(premises.lastHeardAt) }]
        : []),
    ],
  };
}

function mailboxLine({ premises }: Situation): string {
  const status = mailboxStatuses[premises.mailbox.status];
  return premises.walk.address ? `${status}: ${premises.walk.address}` : status;
}

function peopleLine({ premises, policy }: Situation): string {
  const names = premises.accounts.filter(({ linked }) => linked).map(({ label }) => label);
  const count = `${linkedAccounts(premises)}/${policy.minimumLinkedAccounts}`;
  return names.length > 0 ? `${count}: ${names.join(', ')}` : count;
}

function blockerFacts(
  { premises }: Situation,
  { content }: QuestionContext,
): { label: string; value: string }[] {
  return premises.blockers.map(({ code, raisedAt }) => ({
    label: labels.what,
    value: `${content.blocker(code).title} (${labels.since.toLowerCase()} ${inWords(londonDate(raisedAt))})`,
  }));
}

function nextStep(s: Situation, step: Step, context: QuestionContext): { label: string; value: string } {
  const { content } = context;
  const value = content.fill(content.questions[step.id].name, questionSlots(s, step, context));
  return { label: labels.next_step, value };
}

function waitingFacts(s: Situation, step: Step): { label: string; value: string }[] {
  if (!step.isWaiting?.(s)) return [];
  if (step.id === 'portal_answer')
    return [{ label: labels.waiting_until, value: inWords(portalFollowUpOn(s)) }];
  if (step.id !== 'head_office_answer') return [];
  return [{ label: labels.waiting_until, value: inWords(askHeadOfficeOn(s)) }];
}
