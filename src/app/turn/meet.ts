import { type Person, personId } from '../../domain/people/person.ts';
import type { Instant } from '../../domain/time.ts';
import type { Ports } from '../ports.ts';
import { beginWork } from '../work.ts';
import type { Incoming } from './incoming.ts';

/** How long a name and an e-mail address are taken as they were looked up. */
const freshFor = 24 * 60 * 60 * 1000;

/**
 * The person who speaks, with name and e-mail by the connector's look-up. When the connector cannot say now, the
 * person is who they were, and is looked up again with the next message.
 */
export async function meet(ports: Ports, incoming: Incoming, now: Instant): Promise<Person> {
  const { tenantId, aadObjectId, name } = incoming.person;
  const id = personId(tenantId, aadObjectId);
  const known = await beginWork(ports.store).get('person', id);
  if (known && now - known.lookedUpAt < freshFor) return known;
  const person: Person = known ?? {
    id,
    tenantId,
    aadObjectId,
    name,
    premises: [],
    claims: [],
    // Not yet: to be looked up again with the next message.
    lookedUpAt: now - freshFor,
  };
  try {
    const member = await ports.directory.lookUp(incoming.address);
    if (!member) return person;
    return {
      ...person,
      name: member.name,
      ...(member.email ? { email: member.email } : {}),
      lookedUpAt: now,
    };
  } catch (error) {
    ports.log.warn(
      {
        err: error,
        person: id,
        remedy: 'Roles by e-mail wait for the next message; check the bot’s access to Teams.',
      },
      'A person could not be looked up',
    );
    return person;
  }
}
