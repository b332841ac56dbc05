import { labels } from '../../content/words/labels.ts';
import type { CommandOf } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import { alertsOf } from '../alerts/follow.ts';
import { momentInWords } from '../present/dates.ts';
import { deliveryWords } from '../present/delivery.ts';
import type { Outgoing } from '../records/outgoing.ts';
import { alertCardId } from '../sending/outbox.ts';
import { seenLast } from '../turn/seen.ts';
import type { Outcome, Turn } from '../turn/turn.ts';
import { detour } from './detour.ts';

/** The newest messages that one card shows. */
const mostShown = 15;

/** Tells what became of the messages to the people of a premises, and of the cards of its alerts. */
export async function didItArrive(turn: Turn, command: CommandOf<'did_it_arrive'>): Promise<Outcome> {
  const { work, content, roles } = turn;
  const ods = command.ods ?? seenLast(turn);
  if (!ods) return detour(turn, content.say('status_which'));
  const premises = await work.get('premises', ods);
  if (!premises || !mayGive('did_it_arrive', roles, { premises })) {
    return detour(turn, roles.admin ? content.say('status_unknown', { ods }) : content.say('not_allowed'));
  }
  const cards = (await alertsOf(work, ods)).flatMap(({ id, recipients, channels = [] }) =>
    [...recipients, ...channels].map((reader) => alertCardId(id, reader)),
  );
  const toPeople =
    premises.people.length > 0 ? await work.find('outbox', { where: { 'to.person': premises.people } }) : [];
  const messages = [
    ...(await work.getMany('outbox', cards)).values(),
    // They may work for other pharmacies too, of other cells.
    ...toPeople.filter(({ about = [] }) => about.includes(ods)),
  ].toSorted((a, b) => b.createdAt - a.createdAt);
  const people = await work.getMany(
    'person',
    messages.flatMap(({ to }) => ('person' in to ? [to.person] : [])),
  );
  const nameOf = ({ to }: Outgoing) =>
    'person' in to ? (people.get(to.person)?.name ?? labels.colleague) : labels.channel;
  const title = content.say('arrived_title', { pharmacy: premises.name, ods });
  return {
    reply: {
      summary: title,
      title,
      said: messages.length === 0 ? [content.say('arrived_none')] : [],
      table: {
        columns: [labels.message, labels.to, labels.at, labels.state],
        rows: messages
          .slice(0, mostShown)
          .map((message) => [
            (message.about?.length ?? 1) > 1 ? content.say('arrived_several') : message.summary,
            nameOf(message),
            momentInWords(message.deliveredAt ?? message.createdAt),
            deliveryWords(message),
          ]),
      },
    },
  };
}
