/** A made-up person of the demo. The ids are the same in every window, so the bot knows each person wherever they appear. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** The id that roles rest on. */
  readonly aadObjectId: string;
  /** The id that Teams gives the person, `from.id` of what they write. */
  readonly teamsId: string;
}

/** One window of the demo: who looks at it, where, and what to try in it. */
export interface DemoWindow {
  readonly person: Person;
  readonly port: number;
  readonly role: string;
  /** The first things to type, in order. */
  readonly firstWords: readonly [string, ...string[]];
}

/** The tenant of the demo's Local Pharmaceutical Committee. */
export const demoTenantId = 'de300000-0000-4000-8000-000000000001';

/** The committee's name, as in the demo's pharmacy list. */
export const demoLpcName = 'Bracken Vale LPC';

/** Where the demo's pharmacies send their test message. */
export const demoTestAddress = 'mailbox.test@lpc.example';

/** The pharmacy of the demo that the contractor is to set up first. */
const demoOdsCode = 'FAD37';

/** Everybody in the demo's tenant. People and addresses are invented; the domains are reserved for examples. */
export const people = {
  contractor: person('Amara Okafor', 'amara.okafor@brackenhill.example', 'a1'),
  secondContractor: person('Daniel Ivers', 'daniel.ivers@brackenhill.example', 'a2'),
  lead: person('Priya Shah', 'priya.shah@lpc.example', 'b1'),
  secondLead: person('Grace Mbeki', 'grace.mbeki@lpc.example', 'b2'),
  thirdLead: person('Kofi Lund', 'kofi.lund@lpc.example', 'b3'),
  admin: person('Tom Ellery', 'tom.ellery@lpc.example', 'c1'),
} as const;

/** The windows that `npm start` opens. */
export const demoWindows: readonly DemoWindow[] = [
  {
    person: people.contractor,
    port: 56150,
    role: 'contractor (works at a pharmacy)',
    firstWords: ['hello', demoOdsCode],
  },
  { person: people.lead, port: 56151, role: 'cell lead', firstWords: ['my alerts'] },
  {
    person: people.admin,
    port: 56152,
    role: 'admin (LPC officer)',
    firstWords: ['which premises lack shared mailboxes'],
  },
];

function person(name: string, email: string, code: string): Person {
  const aadObjectId = `de300000-0000-4000-8000-0000000000${code}`;
  return { name, email, aadObjectId, teamsId: `29:${aadObjectId}` };
}
