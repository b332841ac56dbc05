import type { Person as DemoPerson } from '../../src/playground/people.ts';
import { type Card, type CardButton, readCard } from './cards.ts';
import type { Connector, Posted } from './connector.ts';

/** What a test needs of a running bot. */
export interface BotUnderTest {
  readonly url: string;
  /** Waits until everything that can be sent was sent. */
  settle(): Promise<void>;
}

/** A person in front of Teams, talking to the bot over HTTP as the channel does. */
export interface TeamsPerson {
  readonly conversationId: string;
  /** Installs the bot; gives what it said. */
  opens(): Promise<Card>;
  /** Types a message; gives the newest card after it. */
  says(text: string): Promise<Card>;
  /** Presses a button of the newest card that has it, with inputs filled in; gives the newest card after it. */
  presses(title: string | RegExp, inputs?: Readonly<Record<string, string>>): Promise<Card>;
  /** The card that the last press came back with. */
  readonly returned: Card | undefined;
  /** All cards in the chat, as they stand now, oldest first. */
  cards(): Card[];
  /** The newest card. @throws Error when there is none */
  last(): Card;
  /** Sends an activity as it is; gives the HTTP status and body. */
  posts(activity: Readonly<Record<string, unknown>>): Promise<{ status: number; body: unknown }>;
  /** An activity of this person, to be changed and posted by a test. */
  activity(change: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** Where a person speaks from. */
export interface Place {
  readonly tenantId: string;
  readonly conversationId?: string;
  readonly conversationType?: 'personal' | 'channel' | 'groupChat';
  readonly teamId?: string;
}

let lastActivity = 0;

/** Puts a person in front of the bot. */
export function createPerson(
  bot: () => BotUnderTest,
  connector: Connector,
  person: DemoPerson,
  place: Place,
): TeamsPerson {
  const conversationType = place.conversationType ?? 'personal';
  const conversationId = place.conversationId ?? `chat-${person.aadObjectId}`;
  connector.addMember({
    id: person.teamsId,
    name: person.name,
    email: person.email,
    aadObjectId: person.aadObjectId,
  });
  let returned: Card | undefined;

  function activity(change: Readonly<Record<string, unknown>>): Record<string, unknown> {
    lastActivity += 1;
    return {
      id: `a${lastActivity}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: person.teamsId, name: person.name, aadObjectId: person.aadObjectId },
      recipient: { id: '28:bot', name: 'Mailbox Guide' },
      conversation: {
        id: conversationId,
        tenantId: place.tenantId,
        conversationType,
        isGroup: conversationType !== 'personal',
      },
      channelData: {
        tenant: { id: place.tenantId },
        ...(place.teamId ? { team: { id: place.teamId } } : {}),
      },
      ...change,
    };
  }

  async function posts(sent: Readonly<Record<string, unknown>>): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${bot().url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
    const text = await response.text();
    await bot().settle();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  async function expectOk(sent: Record<string, unknown>): Promise<unknown> {
    const { status, body } = await posts(sent);
    if (status !== 200) throw new Error(`The bot answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  function cards(): Card[] {
    return connector.posted.filter((message) => message.conversationId === conversationId).map(toCard);
  }

  function last(): Card {
    const card = cards().at(-1);
    if (!card) throw new Error(`Nothing was said to ${person.name}.`);
    return card;
  }

  return {
    conversationId,
    cards,
    last,
    posts,
    activity,
    get returned() {
      return returned;
    },
    async opens() {
      await expectOk(activity({ type: 'installationUpdate', action: 'add' }));
      return last();
    },
    async says(text) {
      await expectOk(activity({ type: 'message', text }));
      return last();
    },
    async presses(title, inputs = {}) {
      const button = findButton(cards(), title);
      if (!button?.data)
        throw new Error(`${person.name} sees no button "${title}". The newest card:\n${last().text}`);
      const action = { type: 'Action.Execute', verb: 'press', data: { ...button.data, ...inputs } };
      const body = await expectOk(
        activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
      );
      const answer = body as { type: string; value: unknown };
      const isCard = answer.type === 'application/vnd.microsoft.card.adaptive';
      returned = isCard ? readCard(answer.value as Record<string, unknown>) : undefined;
      return last();
    },
  };
}

/** Each card is read, and checked, once. */
const cardsRead = new WeakMap<Posted['activity'], Card>();

function toCard({ activity }: Posted): Card {
  const known = cardsRead.get(activity) ?? cardOf(activity);
  cardsRead.set(activity, known);
  return known;
}

function cardOf(activity: Posted['activity']): Card {
  const [attached] = activity.attachments ?? [];
  // Teams' own cards, such as those for files, are no Adaptive Cards.
  const isCard = attached?.contentType === 'application/vnd.microsoft.card.adaptive';
  const content = isCard ? attached.content : undefined;
  if (content) return readCard(content);
  return { json: {}, text: activity.text ?? '', buttons: [], inputs: [] };
}

function findButton(cards: readonly Card[], title: string | RegExp): CardButton | undefined {
  const matches = (button: CardButton) =>
    typeof title === 'string' ? button.title === title : title.test(button.title);
  return cards.flatMap(({ buttons }) => buttons).findLast(matches);
}
