import type { Ports } from '../../src/app/ports.ts';
import { takeTurn } from '../../src/app/turn/take-turn.ts';
import { labels } from '../../src/content/words/labels.ts';
import { readCard } from '../support/cards.ts';
import type { Random } from '../support/random.ts';
import { addressOf } from './cells.ts';
import type { FaultyConnector } from './faulty-connector.ts';
import { tenantId } from './world.ts';

const buttons: readonly string[] = [labels.take, labels.take, labels.solve, labels.add_note];

/**
 * A lead or an admin presses a button on one of the cards that they see.
 * @param n tells this press from all others
 * @returns whether there was something to press
 */
export async function pressSomething(
  ports: Ports,
  connector: FaultyConnector,
  random: Random,
  n: number,
): Promise<boolean> {
  const cards = [...connector.shown.values()].filter(({ conversationId }) =>
    /^chat-(?:lead|admin)-/.test(conversationId),
  );
  const shown = cards[random.below(cards.length)];
  if (!shown) return false;
  const title = buttons[random.below(buttons.length)];
  const card = readCard(shown.activity.attachments?.[0]?.content ?? {});
  const button = card.buttons.find((candidate) => candidate.title === title);
  if (!button?.data) return false;
  const aadObjectId = shown.conversationId.replace('chat-', '');
  await takeTurn(ports, {
    activityId: `press-${n}`,
    address: addressOf(aadObjectId, connector.url),
    person: { tenantId, aadObjectId, name: aadObjectId },
    event: { kind: 'press', data: { ...button.data, text: `Note ${n}` } },
  });
  return true;
}
