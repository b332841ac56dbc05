import type { CommandOf } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import { type Channel, cellKey } from '../../domain/people/person.ts';
import { audit } from '../audit.ts';
import { say } from '../turn/say.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
import { withCell } from './named-cells.ts';
import { ask } from './roles.ts';

/** Binding a channel of a team to a cell, whose alerts it then gets; each asks first. */
export const channelHandlers: Handlers<'bind_channel' | 'unbind_channel'> = {
  bind_channel: (turn, command) =>
    inChannel(turn, (_, bound) =>
      withCell(turn, command.cell, async ({ name: cell }) => {
        if (bound?.cell === cellKey(cell)) return say(turn.content.say('channel_already', { cell }));
        return ask(turn, { type: 'bind_channel', cell }, turn.content.say('channel_ask', { cell }));
      }),
    ),

  unbind_channel: (turn) =>
    inChannel(turn, async (_, bound) => {
      if (!bound) return say(turn.content.say('channel_none'));
      const cell = await nameOf(turn, bound.cell);
      if (!mayGive('unbind_channel', turn.roles, { cell })) return say(turn.content.say('not_allowed'));
      return ask(turn, { type: 'unbind_channel', cell }, turn.content.say('channel_unbind_ask', { cell }));
    }),
};

/** Binds the channel, once somebody who may has said that they are sure. */
export function bindChannel(turn: Turn, { cell }: CommandOf<'bind_channel'>): Promise<Outcome> {
  return inChannel(turn, async (channel) => {
    const { work, content } = turn;
    // Whoever spoke is no part of where the channel is.
    const { userId: _, ...address } = turn.address;
    work.put('channel', channel, { cell: cellKey(cell), address: { ...address, conversationId: channel } });
    audit(turn, { what: 'channel_bound', of: cell });
    return say(content.say('channel_done', { cell }));
  });
}

/** Unbinds the channel, once somebody who may has said that they are sure. */
export function unbindChannel(turn: Turn): Promise<Outcome> {
  return inChannel(turn, async (channel, bound) => {
    const { work, roles, content } = turn;
    if (!bound) return say(content.say('channel_none'));
    const cell = await nameOf(turn, bound.cell);
    if (!mayGive('unbind_channel', roles, { cell })) return say(content.say('not_allowed'));
    work.remove('channel', channel);
    audit(turn, { what: 'channel_unbound', of: cell });
    return say(content.say('channel_unbound', { cell }));
  });
}

/** Does something with the channel where the person speaks, by its id and what it is bound to. */
async function inChannel(
  turn: Turn,
  act: (channel: string, bound: Channel | undefined) => Promise<Outcome>,
): Promise<Outcome> {
  const { address, work, content } = turn;
  if (address.conversationType !== 'channel') return say(content.say('channel_elsewhere'));
  const channel = address.team?.channel ?? address.conversationId;
  return act(channel, await work.get('channel', channel));
}

async function nameOf({ work }: Turn, cell: string): Promise<string> {
  return (await work.get('cell', cell))?.name ?? cell;
}
