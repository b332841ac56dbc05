import type { Nudge } from '../../domain/nudge/record.ts';
import { aboutList, audit } from '../audit.ts';
import { titleOf } from '../questions/premises-listing.ts';
import { nudgeMessageId, sendTo, showNudgeReportTo } from '../sending/outbox.ts';
import type { Turn } from '../turn/turn.ts';
import { nextLook } from './live-report.ts';
import { markNudged } from './marks.ts';
import { messageTo } from './prepare.ts';
import { saveNudge } from './save.ts';

/** Puts a nudge's messages into the outbox, and its report after them; the sender's own words are then forgotten. */
export async function sendNudge(turn: Turn, nudge: Nudge): Promise<void> {
  const { id, recipients } = nudge;
  for (const recipient of recipients) {
    const { person, about } = recipient;
    const message = await messageTo(turn, nudge, recipient);
    sendTo(turn, person, message, {
      purpose: 'nudge',
      id: nudgeMessageId(id, person),
      about: about.map(({ ods }) => ods),
    });
    markNudged(turn, id, person);
  }
  const { words: _, ...rest } = nudge;
  await saveSent(turn, rest);
  const pharmacies = new Set(recipients.flatMap(({ about }) => about.map(({ ods }) => ods))).size;
  audit(turn, {
    what: 'nudged',
    ...aboutList(nudge.list, 0),
    counts: { people: recipients.length, pharmacies },
  });
}

/** Sends a nudge once more to some of its recipients. Their own words are those of the first time. */
export async function sendNudgeAgain(turn: Turn, nudge: Nudge, people: readonly string[]): Promise<void> {
  const { work, now } = turn;
  for (const person of people) {
    const id = nudgeMessageId(nudge.id, person);
    const message = await work.get('outbox', id);
    if (!message) continue;
    const { failure: _, doubts: __, ...rest } = message;
    const revision = message.revision + 1;
    work.put('outbox', id, { ...rest, state: 'pending', dueAt: now, attempts: 0, revision });
    markNudged(turn, nudge.id, person);
  }
  const { resend: _, ...rest } = nudge;
  await saveSent(turn, rest);
  audit(turn, { what: 'nudged_again', ...aboutList(nudge.list, 0), counts: { people: people.length } });
}

async function saveSent(turn: Turn, nudge: Nudge): Promise<void> {
  const { now, content, person } = turn;
  const { reported: _, ...rest } = nudge;
  const revision = nudge.revision + 1;
  saveNudge(turn, { ...rest, revision, sentAt: now, reportDueAt: nextLook(now, now) });
  await showNudgeReportTo(turn, nudge.id, person.id, titleOf(content, nudge.list));
}
