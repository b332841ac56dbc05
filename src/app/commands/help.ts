import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import { cellKey } from '../../domain/people/person.ts';
import type { Outcome, Turn } from '../turn/turn.ts';
import { askNext } from '../turn/walk-on.ts';
import { deskView, detour, walks } from './detour.ts';

/** What one can ask and do, by the roles that the person has. */
export async function help(turn: Turn): Promise<Outcome> {
  const { roles, content, address } = turn;
  const isDesk = roles.admin || roles.leadOf.length > 0;
  if (!isDesk || address.conversationType !== 'personal') return detour(turn, content.say('help_contractor'));
  const desk = deskHelp(turn);
  if (!walks(turn)) return { reply: desk };
  return { also: [desk], ...(await detour(turn, content.say('help_contractor'))) };
}

function deskHelp(turn: Turn): View {
  const { roles, content } = turn;
  const lead = content.say('help_desk');
  return {
    ...deskView(turn, []),
    summary: lead,
    title: lead,
    facts: [
      { label: labels.help_lists, value: content.say('help_lists') },
      { label: labels.help_follow_up, value: content.say('help_follow_up') },
      { label: labels.help_one, value: content.say('help_one') },
      { label: labels.help_progress, value: content.say('help_progress') },
      { label: labels.help_cases, value: content.say('help_cases') },
      ...(roles.admin
        ? [
            { label: labels.help_change, value: content.say('help_change') },
            { label: labels.help_data, value: content.say('help_data') },
          ]
        : []),
    ],
  };
}

/** Greets a person by their roles; the first time with three things to try. */
export async function welcome(turn: Turn, { isFirst = false } = {}): Promise<Outcome> {
  const { content, person } = turn;
  const name = person.name.split(' ')[0] ?? person.name;
  const role = greetedAs(turn);
  const cells = (await ownCells(turn)).join(', ');
  const lines = [
    content.say(`welcome_${role}`, { name, cells }),
    ...(isFirst ? [content.say(`try_${role}`)] : []),
  ];
  return walks(turn) ? askNext(turn, lines) : { reply: deskView(turn, lines) };
}

/** As what a person is greeted: whoever has several roles is greeted once. */
function greetedAs({ roles: { admin, leadOf } }: Turn): 'admin_lead' | 'admin' | 'lead' | 'contractor' {
  if (admin) return leadOf.length > 0 ? 'admin_lead' : 'admin';
  return leadOf.length > 0 ? 'lead' : 'contractor';
}

/** The names of the cells that the person leads. */
async function ownCells({ work, roles }: Turn): Promise<string[]> {
  const cells = await work.getMany('cell', roles.leadOf);
  return roles.leadOf.map((key) => cells.get(cellKey(key))?.name ?? key);
}
