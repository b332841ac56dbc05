import type { Outgoing, Purpose } from '../../src/app/records/outgoing.ts';
import { sendTo } from '../../src/app/sending/outbox.ts';
import { beginWork } from '../../src/app/work.ts';
import { type Person, personId } from '../../src/domain/people/person.ts';
import { type Person as DemoPerson, demoTenantId } from '../../src/playground/people.ts';
import type { Store } from '../../src/ports/store.ts';

/** The messages of the outbox, oldest first, of one purpose. */
export async function outboxOf(store: Store, purpose: Purpose): Promise<Outgoing[]> {
  const messages = await beginWork(store).find('outbox');
  return messages
    .filter((message) => message.purpose === purpose)
    .toSorted((a, b) => a.createdAt - b.createdAt);
}

/** The record of a person of the demo. @throws Error when there is none */
export async function recordOf(store: Store, { aadObjectId, name }: DemoPerson): Promise<Person> {
  const person = await beginWork(store).get('person', personId(demoTenantId, aadObjectId));
  if (!person) throw new Error(`${name} has not opened the bot.`);
  return person;
}

/** Puts a message to a person of the demo into the outbox. */
export async function putMessage(
  { store, now }: { readonly store: Store; readonly now: () => number },
  { aadObjectId }: DemoPerson,
  purpose: Purpose,
  words: string,
): Promise<void> {
  const work = beginWork(store);
  const chance = { newId: () => words, newWord: () => words };
  const to = personId(demoTenantId, aadObjectId);
  sendTo({ work, now: now(), chance }, to, { summary: words, said: [words] }, { purpose });
  if (!(await work.commit())) throw new Error('The message was not saved.');
}
