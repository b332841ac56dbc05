import { demoTenantId, type Person } from '../../src/playground/people.ts';

/** An activity of a person in their private chat, as Teams posts it, with an id of its own. */
export function createActivity(person: Person, serviceUrl: string, change: object): Record<string, unknown> {
  return {
    id: crypto.randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: person.teamsId, name: person.name, aadObjectId: person.aadObjectId },
    recipient: { id: '28:bot', name: 'Mailbox Guide' },
    conversation: {
      id: `chat-${person.aadObjectId}`,
      tenantId: demoTenantId,
      conversationType: 'personal',
      isGroup: false,
    },
    channelData: { tenant: { id: demoTenantId } },
    ...change,
  };
}
