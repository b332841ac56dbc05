import type { Alert } from '../../domain/alert/record.ts';
import { type Address, cellKey } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { alertCardId } from '../sending/outbox.ts';
import type { Work } from '../work.ts';

/** The ids of the channels that get the alerts of a premises: those bound to its cell. */
export async function channelsFor(work: Work, { cell }: Pick<Premises, 'cell'>): Promise<string[]> {
  if (!cell) return [];
  const bound = await work.find('channel', { where: { cell: cellKey(cell) } });
  return bound.map(({ address }) => address.conversationId);
}

/** Where the channels are that have, or are to have, the card of an alert. */
export async function channelsWith(
  work: Work,
  { id, channels = [] }: Alert,
): Promise<{ readonly conversation: Address }[]> {
  const cards = await work.getMany(
    'outbox',
    channels.map((channel) => alertCardId(id, channel)),
  );
  const bound = await work.getMany('channel', channels);
  return channels.flatMap((channel) => {
    // A card that was posted is kept in step, also when the channel is bound no more.
    const to = cards.get(alertCardId(id, channel))?.to;
    const conversation = to && 'conversation' in to ? to.conversation : bound.get(channel)?.address;
    return conversation ? [{ conversation }] : [];
  });
}

/** An alert whose premises is in another cell now, and where the channels are that have had its card so far. */
export interface Moved {
  readonly alert: Alert;
  readonly left: readonly { readonly conversation: Address }[];
}

/**
 * Puts an alert before the channels of the cell in which its premises is now, and before no others.
 * @returns undefined when it is before them already: a channel that is bound later gets new alerts only
 */
export async function followCell(
  work: Work,
  alert: Alert,
  premises: Pick<Premises, 'cell'>,
): Promise<Moved | undefined> {
  const { cell: before, channels: old = [], ...rest } = alert;
  const cell = premises.cell && cellKey(premises.cell);
  if (cell === before) return undefined;
  const channels = await channelsFor(work, premises);
  const gone = old.filter((channel) => !channels.includes(channel));
  return {
    alert: { ...rest, ...(cell ? { cell } : {}), ...(channels.length > 0 ? { channels } : {}) },
    left: await channelsWith(work, { ...alert, channels: gone }),
  };
}

/** Unbinds every channel of a team from which the bot was taken away. */
export async function forgetChannels(work: Work, { team }: Address): Promise<void> {
  if (!team) return;
  for (const { address } of await work.find('channel', { where: { 'address.team.id': team.id } }))
    work.remove('channel', address.conversationId);
}
