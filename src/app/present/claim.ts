import type { View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { alertStates } from '../../content/words/names.ts';
import { isOpen } from '../../domain/alert/life.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { whoIs } from '../past/who.ts';
import { button } from './buttons.ts';
import { momentInWords } from './dates.ts';

/** The card that asks a lead whether somebody works for a pharmacy. */
export function claimView(
  alert: Alert,
  premises: Premises,
  names: ReadonlyMap<string, Person>,
  content: Content,
  said: readonly string[] = [],
): View {
  const claimant = alert.raisedBy ? names.get(alert.raisedBy) : undefined;
  const person = claimant?.name ?? labels.somebody;
  const slots = { person, pharmacy: premises.name, ods: premises.ods };
  const decider = alert.closedBy ? whoIs(alert.closedBy, names) : labels.this_bot;
  return {
    summary: content.say('claim_summary', slots),
    title: content.say('claim_title', slots),
    tone: isOpen(alert) ? 'attention' : 'plain',
    said: [...said],
    facts: [
      { label: labels.state, value: stateWords(alert, decider) },
      { label: labels.person, value: person },
      { label: labels.email, value: claimant?.email ?? content.say('claim_no_email') },
      { label: labels.pharmacy, value: `${premises.name} (${premises.ods})` },
      { label: labels.postcode, value: premises.postcode },
      { label: labels.since, value: momentInWords(alert.raisedAt) },
      ...alert.notes.map(({ text }) => ({ label: labels.in_their_words, value: text })),
    ],
    ...(isOpen(alert) ? { more: content.say('claim_more'), ...decision(alert) } : {}),
  };
}

function stateWords({ state, claim }: Alert, decider: string): string {
  if (claim) return `${claim === 'approved' ? labels.approved : labels.refused}: ${decider}`;
  return state === 'raised' || state === 'taken' ? labels.waits_for_you : alertStates[state];
}

function decision(alert: Alert): Pick<View, 'inputs' | 'answers'> {
  const command = { type: 'decide_claim' as const, alertId: alert.id, revision: alert.revision };
  return {
    inputs: [
      {
        id: 'text',
        kind: 'text',
        label: labels.reason,
        error: labels.reason_error,
        required: false,
        maxLength: 300,
      },
    ],
    answers: [
      button(labels.approve, { ...command, approve: true }, { style: 'positive' }),
      button(labels.refuse, { ...command, approve: false }, { style: 'destructive', withInputs: true }),
    ],
  };
}
