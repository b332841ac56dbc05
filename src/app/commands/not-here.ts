import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import type { Listing } from '../export/table.ts';
import { button } from '../present/buttons.ts';
import { momentInWords } from '../present/dates.ts';
import { type Handlers, type Outcome, pendingFor, type Turn } from '../turn/turn.ts';
import { chooseCell, premisesInScope, rowsOnACard } from './desk.ts';

/** Who is not here yet, and how to invite them. */
export const notHereHandlers: Handlers<'not_here' | 'leads_not_here' | 'invitation'> = {
  async not_here(turn, { cell }) {
    const chosen = chooseCell(turn, await premisesInScope(turn), cell);
    if ('refusal' in chosen) return chosen.refusal;
    const found = await pharmaciesNotHere(turn, cell);
    const title = turn.content.say('not_here_title', { count: found.rows.length });
    return listView(turn, title, found, { of: 'not_here', ...(cell ? { cell } : {}) });
  },

  async leads_not_here(turn) {
    const found = await leadsNotHere(turn);
    const title = turn.content.say('leads_not_here_title', { count: found.rows.length });
    return listView(turn, title, found, { of: 'leads_not_here' });
  },

  async invitation(turn, { ods }) {
    const premises = ods ? await turn.work.get('premises', ods) : undefined;
    const { content, settings } = turn;
    const link = settings.appLink ?? content.say('invitation_no_link');
    const lead = content.say('invitation_lead');
    const slots = {
      pharmacy: premises?.name ?? content.say('invitation_your_pharmacy'),
      link,
      ods: premises?.ods ?? '',
    };
    const text = content.say(premises ? 'invitation_code' : 'invitation_text', slots);
    return { reply: { summary: lead, said: [lead, ...text.split('\n')] } };
  },
};

/** The open pharmacies in the person's scope that nobody on Teams looks after. */
export async function pharmaciesNotHere(turn: Turn, cell: string | undefined): Promise<Listing> {
  const chosen = chooseCell(turn, await premisesInScope(turn), cell);
  const premises = 'refusal' in chosen ? [] : chosen.premises;
  return {
    columns: [labels.pharmacy, labels.ods, labels.cell, labels.named_in_roster],
    rows: premises
      .filter(({ people }) => people.length === 0)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.ods.localeCompare(b.ods))
      .map(({ name, ods, cell: of, rosterEmails }) => [
        name,
        ods,
        of ?? labels.no_cell,
        rosterEmails.join(' ') || labels.nobody,
      ]),
  };
}

/** The leads of the roster who cannot be reached here: they never opened the bot, or removed it. */
export async function leadsNotHere({ work }: Turn): Promise<Listing> {
  const leads = (await work.find('cell')).flatMap(({ name, leads: own }) =>
    own.map(({ email, phone }) => ({ cell: name, email, phone })),
  );
  const emails = [...new Set(leads.map(({ email }) => email))];
  const people = emails.length > 0 ? await work.find('person', { where: { email: emails } }) : [];
  const here = new Set(people.flatMap(({ email, address }) => (address && email ? email : [])));
  return {
    columns: [labels.cell, labels.lead, labels.phone],
    rows: leads
      .filter(({ email }) => !here.has(email))
      .toSorted((a, b) => a.cell.localeCompare(b.cell, 'en-GB'))
      .map(({ cell, email, phone }) => [cell, email, phone ?? '']),
  };
}

function listView(turn: Turn, title: string, { columns, rows }: Listing, list: ListRequest): Outcome {
  const { content, now } = turn;
  turn.remember({ shown: { list, until: now + pendingFor } });
  const time = content.say('as_of', { time: momentInWords(now) });
  const isCut = rows.length > rowsOnACard;
  const showing = isCut ? `${content.say('showing', { shown: rowsOnACard, total: rows.length })} ` : '';
  const view: View = {
    summary: title,
    title,
    said: [],
    ...(rows.length > 0 ? { more: content.say('not_here_more') } : {}),
    table: {
      columns: [...columns],
      rows: rows.slice(0, rowsOnACard).map((row) => [...row]),
    },
    footer: `${showing}${time}`,
    actions: [
      button(labels.invitation, { type: 'invitation' }),
      button(labels.export_csv, { type: 'export_csv', list }),
    ],
  };
  return { reply: view };
}
