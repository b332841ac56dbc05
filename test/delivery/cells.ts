import type { Ports } from '../../src/app/ports.ts';
import { changePremises } from '../../src/app/premises.ts';
import { toStored } from '../../src/app/records/kinds.ts';
import { actOfBot } from '../../src/app/sweep/act-of-bot.ts';
import { type Address, type Person, personId } from '../../src/domain/people/person.ts';
import { newPremises } from '../../src/domain/premises/evolve.ts';
import type { Premises } from '../../src/domain/premises/record.ts';
import { londonDate } from '../../src/domain/time.ts';
import type { Write } from '../../src/ports/store.ts';
import { tenantId } from './world.ts';

export const cellCount = 10;
export const leadsPerCell = 2;
/** The object ids of the admins, as the settings name them. */
export const adminIds = ['admin-0', 'admin-1'] as const;

/** A person of the area, under the object id by which they are known. */
function makePerson(aadObjectId: string, serviceUrl: string, now: number): Person {
  return {
    id: personId(tenantId, aadObjectId),
    tenantId,
    aadObjectId,
    name: aadObjectId,
    email: emailOf(aadObjectId),
    address: addressOf(aadObjectId, serviceUrl),
    premises: [],
    claims: [],
    lookedUpAt: now,
  };
}

/** Where a person is reached. */
export function addressOf(aadObjectId: string, serviceUrl: string): Address {
  return {
    channelId: 'msteams',
    serviceUrl,
    conversationId: chatOf(aadObjectId),
    conversationType: 'personal',
    tenantId,
    botId: '28:bot',
  };
}

/** The private chat of a person. */
export function chatOf(aadObjectId: string): string {
  return `chat-${aadObjectId}`;
}

function emailOf(aadObjectId: string): string {
  return `${aadObjectId}@area.example`;
}

/** The object id of a lead; the first lead of each cell is number 0. */
export function leadId(cell: number, number: number): string {
  return `lead-${cell}-${number}`;
}

function cellName(cell: number): string {
  return `cell ${cell}`;
}

/** The ODS code of a pharmacy. */
export function odsOf(n: number): string {
  return `FX${String(n).padStart(3, '0')}`;
}

/** Puts an area into the store: cells with two leads each, contractors, admins, and pharmacies, cell by cell in turn. */
export async function addArea(
  { store, clock }: Ports,
  serviceUrl: string,
  pharmacies: number,
  contractorCount = 50,
): Promise<void> {
  const cells = Array.from({ length: cellCount }, (_, cell) => cell);
  const leads = cells.flatMap((cell) => [0, 1].map((number) => ({ cell, id: leadId(cell, number), number })));
  const contractors = Array.from({ length: contractorCount }, (_, n) => `contractor-${n}`);
  const people = [...leads.map(({ id }) => id), ...contractors, ...adminIds];
  const writes: Write[] = [
    ...cells.map((cell) => {
      const own = leads.filter((lead) => lead.cell === cell);
      const named = own.map(({ id, number }) => ({ email: emailOf(id), order: number }));
      return create(`cell:${cellName(cell)}`, toStored('cell', { name: cellName(cell), leads: named }));
    }),
    ...leads.map(({ id, cell }) => {
      const email = emailOf(id);
      const contact = { email, contractorOf: [], leadOf: [cellName(cell)] };
      return create(`contact:${email}`, toStored('contact', contact));
    }),
    ...people.map((id) => {
      const person = makePerson(id, serviceUrl, clock());
      return create(`person:${person.id}`, toStored('person', person));
    }),
    ...Array.from({ length: pharmacies }, (_, n) =>
      create(`premises:${odsOf(n)}`, toStored('premises', makePremises(n, contractorCount))),
    ),
  ];
  await store.commit(writes);
}

function create(key: string, value: unknown): Write {
  return { key, expected: 0, value };
}

function makePremises(n: number, contractorCount: number): Premises {
  const ods = odsOf(n);
  const contractor = personId(tenantId, `contractor-${n % contractorCount}`);
  return {
    ...newPremises(ods),
    name: `Pharmacy ${n}`,
    postcode: 'AB1 2CD',
    postcodeKey: 'AB12CD',
    cell: cellName(n % cellCount),
    people: [contractor],
  };
}

/** A pharmacy's contractor asks for the cell lead. @returns the id of the alert, and of those who are told first */
export async function askForLead(
  ports: Ports,
  n: number,
  isSevere: boolean,
): Promise<[alertId: string, told: readonly string[]]> {
  const ods = odsOf(n);
  for (;;) {
    const bot = actOfBot(ports);
    const { work, now } = bot;
    const premises = await work.get('premises', ods);
    if (!premises) throw new Error(`There is no pharmacy ${ods}.`);
    const act = { ...bot, by: premises.people[0] ?? 'bot' };
    const blockerId = `${ods}-${premises.events + 1}`;
    const code = isSevere ? 'locked_out' : 'no_passcode';
    const { raised } = await changePremises(act, premises, [
      { type: 'blocker_raised', blockerId, code, followUpOn: londonDate(now), setAside: false },
      { type: 'lead_told', blockerId },
    ]);
    if (await work.commit()) return [blockerId, raised.flatMap(({ recipients }) => recipients)];
  }
}
