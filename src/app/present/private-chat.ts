import type { Button } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import type { Address } from '../../domain/people/person.ts';

/** A link that opens the private chat with the bot: Teams takes the bot's own id in the place of a person's. */
export function openPrivately({ botId }: Address): Button {
  const url = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURI(botId)}`;
  return { label: labels.open_private, url };
}
