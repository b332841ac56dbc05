import { type Instant, londonDate, startOfLondonDay } from '../../domain/time.ts';
import type { Ports } from '../ports.ts';
import { closedAccounts, cutOff, leavers, oldAudit, oldWords, removeWords } from '../privacy/retention.ts';
import { actOfBot } from './act-of-bot.ts';

/** How many audit entries are removed in one commit. */
const batch = 500;

/**
 * Once a day lets go of what has been kept long enough: people without any role, words about cases that were closed
 * long ago, and old audit entries. What became of messages runs out by itself.
 */
export async function keepNoLonger(ports: Ports): Promise<void> {
  const now = ports.clock();
  const today = londonDate(now);
  for (;;) {
    const act = actOfBot(ports);
    const done = await act.work.get('retention', 'done');
    if (done && done.on >= today) return;
    const people = await leavers(act, now);
    for (const { id: person } of people) {
      const id = ports.chance.newId();
      act.work.create('erasure', id, { id, at: now, state: 'asked', person });
    }
    const lastDone = done ? startOfLondonDay(done.on) : 0;
    const accounts = await closedAccounts(act, now, lastDone);
    for (const account of accounts) {
      const id = ports.chance.newId();
      act.work.create('erasure', id, { id, at: now, state: 'asked', account });
    }
    const words = await oldWords(act, now, done?.wordsUpTo ?? 0);
    await removeWords(act, words);
    const texts = words.alerts.length + words.events.length;
    // The words themselves must not stay in the store's files either.
    if (texts > 0) {
      const id = ports.chance.newId();
      act.work.create('erasure', id, { id, at: now, state: 'to_scrub' });
    }
    const entries = (await oldAudit(act, now, Number.MAX_SAFE_INTEGER)).length;
    const wordsUpTo = cutOff(now, act.content.policy.retention.freeTextMonths);
    act.work.put('retention', 'done', { on: today, wordsUpTo });
    noteInAudit(ports, act.work, now, { people: people.length, accounts: accounts.length, texts, entries });
    if (await act.work.commit()) break;
  }
  await removeOldAudit(ports, now);
}

function noteInAudit(
  { chance }: Ports,
  work: ReturnType<typeof actOfBot>['work'],
  now: Instant,
  counts: Readonly<Record<string, number>>,
): void {
  if (Object.values(counts).every((count) => count === 0)) return;
  const id = chance.newId();
  work.create('audit', id, { id, at: now, by: 'bot', what: 'retention', counts: { ...counts } });
}

async function removeOldAudit(ports: Ports, now: Instant): Promise<void> {
  for (;;) {
    const act = actOfBot(ports);
    const ids = await oldAudit(act, now, batch);
    if (ids.length === 0) return;
    for (const id of ids) act.work.remove('audit', id);
    await act.work.commit();
  }
}
