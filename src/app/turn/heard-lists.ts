import type { Heard, HeardType } from '../../domain/heard.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import type { Roles } from '../../domain/people/person.ts';

/** What the lists are called in words, where they have another name. */
const names: Partial<Record<HeardType, ListRequest['of']>> = {
  my_premises: 'mine',
  nobody_on_teams: 'not_here',
  leads_not_opened: 'leads_not_here',
  lacking: 'lacking',
  having: 'having',
  ready: 'ready',
  blocked: 'blocked',
  not_blocked: 'not_blocked',
  locked_out: 'locked_out',
  not_heard: 'not_heard',
  at_risk: 'at_risk',
  due: 'due',
  not_started: 'not_started',
  stalled: 'stalled',
  waiting: 'waiting',
  counts: 'counts',
  funnel: 'funnel',
  trend: 'trend',
  this_week: 'this_week',
};

/** The command for a list that was asked for in words. @returns undefined when no list was */
export function listCommand(heard: Heard, roles: Roles): unknown {
  const { type, ...limits } = heard;
  const isDesk = roles.admin || roles.leadOf.length > 0;
  // Whoever has no pharmacy of their own asks for the progress of all.
  const ownsNone = roles.contractorOf.length + roles.claims.length === 0;
  if (heard.type === 'status' && !heard.ods && isDesk && ownsNone)
    return { type: 'show_list', list: { of: 'counts' } };
  const of = names[type];
  if (!of) return undefined;
  // A contractor's pharmacies and their progress are not a list to manage, but their walk.
  if ((of === 'mine' || of === 'counts') && !isDesk) return { type: 'status' };
  return { type: 'show_list', list: { of, ...limits } };
}
