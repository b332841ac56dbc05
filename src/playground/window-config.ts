import { demoTenantId, type Person, people } from './people.ts';

const botId = '28:de300000-0000-4000-8000-0000000000ff';

/** The Agents Playground refuses any other number of people beside the one who looks at the window. */
const othersInWindow = 5;

/** The id of a person's own chat with the bot. Each window has its own, for the bot must tell the windows apart. */
export function personalChatId(person: Person): string {
  return `a:${person.aadObjectId}`;
}

/**
 * The text of the Agents Playground's `.m365agentsplayground.yml` for one person's window.
 * It is JSON, which YAML contains, so nothing has to be quoted by hand.
 */
export function windowConfig(person: Person): string {
  const others = Object.values(people).filter((other) => other.aadObjectId !== person.aadObjectId);
  const config = {
    version: '0.1.1',
    tenantId: demoTenantId,
    bot: { id: botId, name: 'Mailbox Guide' },
    currentUser: user(person),
    users: others.slice(0, othersInWindow).map(user),
    personalChat: { id: personalChatId(person) },
    groupChat: { id: `19:${person.aadObjectId}@thread.v2`, name: 'Cell leads' },
    team: {
      id: `19:${person.aadObjectId}@thread.tacv2`,
      name: 'Pharmacy mailboxes',
      aadGroupId: 'de300000-0000-4000-8000-0000000000fe',
      channels: [{ id: `19:${person.aadObjectId}-north@thread.tacv2`, name: 'North cell' }],
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function user(person: Person) {
  const [givenName = person.name, surname = ''] = person.name.split(' ');
  return {
    id: person.teamsId,
    name: person.name,
    userPrincipleName: person.email,
    aadObjectId: person.aadObjectId,
    givenName,
    surname,
    email: person.email,
  };
}
