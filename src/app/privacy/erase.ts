import { setImmediate as letOthersIn } from 'node:timers/promises';
import { isOpen } from '../../domain/alert/life.ts';
import type { Act } from '../act.ts';
import { tellNext } from '../alerts/tell-next.ts';
import { removeLead } from '../lists/contacts.ts';
import { saveNudge } from '../nudges/save.ts';
import type { Ports } from '../ports.ts';
import { type KindName, kinds, type RecordOf } from '../records/kinds.ts';
import type { Erasure } from '../records/waiting.ts';
import { beginWork } from '../work.ts';
import { eraseFromAlert } from './alerts.ts';
import { type Marks, mapTexts, marksOf, type Subject } from './marks.ts';
import { eraseFromOutbox } from './outbox.ts';
import { eraseFromPremises } from './premises.ts';

/** How many records are looked through before other turns go on. */
const batch = 500;

/** How often it is looked again. What others have the same name as is found each time, and is theirs. */
const mostLooks = 3;

/** Kinds in which nothing of a person can stand. */
const impersonal: ReadonlySet<KindName> = new Set([
  'lease',
  'retention',
  'digest',
  'meta',
  'secret',
  'processed',
  'erasure',
]);

/** The records of each kind that name a person, by their ids. */
type Found = ReadonlyMap<KindName, readonly string[]>;

/**
 * Erases a person: of everything that is stored, what names them is removed or rewritten, in one commit. Others who
 * write meanwhile make it begin anew; what they may have written of the person in that moment is found by looking again.
 */
export async function erase(ports: Ports, id: string): Promise<void> {
  for (;;) {
    const act = actOf(ports);
    const asked = await act.work.get('erasure', id);
    if (asked?.state !== 'asked') return;
    const marks = await marksOf(act.work, subjectOf(asked), ports.chance.newId());
    await eraseFound(act, await findAll(ports, marks), marks);
    auditErasure(act, asked, marks.anonymous);
    act.work.put('erasure', id, { id, at: asked.at, state: 'to_scrub' });
    if (!(await act.work.commit())) continue;
    await eraseLeftovers(ports, marks);
    return;
  }
}

/** What was written of the person by turns that began before they were gone. Whoever has come back is somebody new. */
async function eraseLeftovers(ports: Ports, marks: Marks): Promise<void> {
  for (let tries = 0; tries < mostLooks; tries += 1) {
    const act = actOf(ports);
    const { person } = marks.subject;
    if (person !== undefined && (await act.work.get('person', person))) return;
    const found = await findAll(ports, marks);
    if (found.size === 0) return;
    await eraseFound(act, found, marks);
    await act.work.commit();
  }
}

function actOf({ store, clock, content, settings, chance }: Ports): Act {
  return { work: beginWork(store), now: clock(), by: 'bot', content, settings, chance };
}

function subjectOf({ person, email, account }: Erasure): Subject {
  return person === undefined ? { email, account } : { person };
}

/** Looks through everything. */
async function findAll({ store }: Ports, marks: Marks): Promise<Found> {
  const found = new Map<KindName, string[]>();
  for (const kind of Object.keys(kinds) as KindName[]) {
    if (impersonal.has(kind)) continue;
    let afterKey: string | undefined;
    for (;;) {
      const page = await store.query({ kind, limit: batch, ...(afterKey ? { afterKey } : {}) });
      const named = page.filter(({ key, value }) => marks.isIn(`${key} ${JSON.stringify(value)}`));
      const ids = named.map(({ key }) => key.slice(kind.length + 1));
      if (ids.length > 0) found.set(kind, [...(found.get(kind) ?? []), ...ids]);
      afterKey = page.at(-1)?.key;
      if (page.length < batch) break;
      await letOthersIn();
    }
  }
  return found;
}

/** First what they are, so that what is decided after is decided without them; messages last, for others may be told. */
async function eraseFound(act: Act, found: Found, marks: Marks): Promise<void> {
  const of = (kind: KindName) => found.get(kind) ?? [];
  await eraseRoles(act, marks);
  for (const kind of found.keys()) {
    if (!ordered.has(kind)) for (const id of of(kind)) await eraseFromRecord(act, kind, id, marks);
  }
  for (const id of of('alert')) await eraseFromAlert(act, id, marks);
  const codes = [...of('premises'), ...of('event').map((id) => id.split(':')[0] ?? '')];
  for (const ods of new Set(codes)) await eraseFromPremises(act, ods, marks);
  for (const id of of('outbox')) await eraseFromOutbox(act, id, marks);
  for (const id of of('alert')) await tellOthers(act, id);
}

const ordered: ReadonlySet<KindName> = new Set([
  'person',
  'contact',
  'cell',
  'admins',
  'alert',
  'premises',
  'event',
  'outbox',
]);

/** The person, what the roster says of them, and what they lead. */
async function eraseRoles({ work }: Act, { subject: { person, email } }: Marks): Promise<void> {
  if (person !== undefined) {
    if (await work.get('person', person)) work.remove('person', person);
    const list = await work.get('admins', 'list');
    const without = (ids: readonly string[]) => ids.filter((id) => id !== person);
    if (list)
      work.put('admins', 'list', { appointed: without(list.appointed), removed: without(list.removed) });
  }
  if (!email) return;
  for (const { name, leads } of await work.find('cell'))
    if (leads.some((lead) => lead.email === email)) await removeLead(work, name, email);
  if (await work.get('contact', email)) work.remove('contact', email);
}

/** Any other record: it goes where it is theirs, or a file with them in it; else it stays, without them. */
async function eraseFromRecord(act: Act, kind: KindName, id: string, marks: Marks): Promise<void> {
  const { work } = act;
  const record = await work.get(kind, id);
  if (!record) return;
  if (kind === 'conversation') return eraseFromConversation(act, id, marks);
  if (marks.isIn(id) || kind === 'export' || kind === 'import') return work.remove(kind, id);
  const without = mapTexts(record, marks.replaceIn) as RecordOf<typeof kind>;
  if (kind === 'nudge') return eraseFromNudge(act, without as RecordOf<'nudge'>, marks);
  work.put(kind, id, without);
}

/** A nudge stays without the person; one of theirs that was not sent goes, with the words that they typed for it. */
function eraseFromNudge(act: Act, nudge: RecordOf<'nudge'>, { anonymous }: Marks): void {
  if (nudge.by === anonymous && nudge.sentAt === undefined) act.work.remove('nudge', nudge.id);
  else saveNudge(act, nudge);
}

/** Of somebody else's chat what was about the person is forgotten. */
async function eraseFromConversation({ work }: Act, id: string, marks: Marks): Promise<void> {
  const record = await work.get('conversation', id);
  if (!record || marks.chats.has(id)) return work.remove('conversation', id);
  const kept = Object.entries(record).filter(([, part]) => !marks.isIn(JSON.stringify(part)));
  work.put('conversation', id, Object.fromEntries(kept) as typeof record);
}

/** An open alert that nobody else has goes to the next in line. */
async function tellOthers(act: Act, id: string): Promise<void> {
  const alert = await act.work.get('alert', id);
  if (alert && isOpen(alert)) await tellNext(act, id);
}

/** That somebody was erased is kept, and who wanted it; not who it was. */
function auditErasure({ work, chance, now }: Act, { person, by }: Erasure, anonymous: string): void {
  const id = chance.newId();
  work.create('audit', id, { id, at: now, by: by === person ? anonymous : (by ?? 'bot'), what: 'erased' });
}
