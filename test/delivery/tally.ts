import { isDeepStrictEqual } from 'node:util';
import { peopleOf } from '../../src/app/alerts/people.ts';
import type { Ports } from '../../src/app/ports.ts';
import { alertView } from '../../src/app/present/alert.ts';
import type { Outgoing } from '../../src/app/records/outgoing.ts';
import { beginWork } from '../../src/app/work.ts';
import { toAdaptiveCard } from '../../src/cards/adaptive-card.ts';
import type { Alert } from '../../src/domain/alert/record.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { readCard } from '../support/cards.ts';
import { ambiguous, type FaultyConnector, type Seen, type Shown } from './faulty-connector.ts';

/** What became of all alerts, as the store and the connector tell. */
export interface Tally {
  readonly alerts: readonly Alert[];
  readonly people: ReadonlyMap<string, Person>;
  readonly outbox: readonly Outgoing[];
  /** Alerts of which somebody has a card, in a chat that is not blocked. */
  readonly delivered: readonly Alert[];
  /** Cards that are not as their alert is now. */
  readonly stale: readonly Outgoing[];
}

/** Looks at everything when nothing is under way any more. */
export async function tally(ports: Ports, connector: FaultyConnector): Promise<Tally> {
  const work = beginWork(ports.store);
  const alerts = await work.find('alert');
  const outbox = await work.find('outbox');
  const people = new Map((await work.find('person')).map((person) => [person.id, person]));
  const shownAs = ({ activityId }: Outgoing): Shown | undefined => connector.shown.get(activityId ?? '');
  const cardsOf = (alert: Alert) =>
    outbox.filter(({ content }) => content?.kind === 'alert' && content.alertId === alert.id);
  const stale: Outgoing[] = [];
  for (const alert of alerts) {
    const wanted = await drawNow(ports, alert);
    const cards = cardsOf(alert).filter(({ state }) => state === 'delivered');
    stale.push(...cards.filter((card) => !isDeepStrictEqual(essence(contentOf(shownAs(card))), wanted)));
  }
  return {
    alerts,
    people,
    outbox,
    delivered: alerts.filter((alert) => cardsOf(alert).some((card) => shownAs(card) !== undefined)),
    stale,
  };
}

function contentOf(shown: Shown | undefined): Readonly<Record<string, unknown>> {
  return shown?.activity.attachments?.[0]?.content ?? { type: 'AdaptiveCard', body: [] };
}

async function drawNow(ports: Ports, alert: Alert): Promise<unknown> {
  const work = beginWork(ports.store);
  const premises = await work.get('premises', alert.ods);
  if (!premises) throw new Error(`There is no pharmacy ${alert.ods}.`);
  const people = await peopleOf({ ...ports, work, now: ports.clock() }, alert, premises);
  return essence(toAdaptiveCard(alertView(alert, premises, people, ports.content)));
}

/** What a card says and lets do. To whom it can be passed on is left out: that is looked at again when it is pressed. */
function essence(json: Readonly<Record<string, unknown>>): unknown {
  return { text: json.fallbackText, buttons: readCard(json).buttons.map(({ data }) => data?.command) };
}

/** How often a person was shown an alert as a new message, told apart by the pharmacy's code, and why. */
export function postings(seen: readonly Seen[]): ReadonlyMap<string, readonly Seen[]> {
  const posts = seen.filter(
    ({ method, conversationId }) => method === 'POST' && /^chat-(?:lead|admin)-/.test(conversationId),
  );
  return Map.groupBy(posts, ({ conversationId, activity }) => {
    const [ods] = /\(FX\d{3}\)/.exec(JSON.stringify(activity)) ?? [];
    return `${conversationId} ${ods}`;
  });
}

/** Whether a new message came after one whose answer told that it was taken. */
export function isNeedless(posts: readonly Seen[]): boolean {
  return posts.some(({ isTaken, outcome }, n) => isTaken && !ambiguous.has(outcome) && n < posts.length - 1);
}
