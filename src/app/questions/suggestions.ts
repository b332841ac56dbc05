import type { Button } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import { meaningNames } from '../../content/words/meanings.ts';
import { questionNames } from '../../content/words/names.ts';
import type { ListRequest, PremisesListName, ReportName } from '../../domain/lists/request.ts';
import { mayGive } from '../../domain/people/authority.ts';
import type { Roles } from '../../domain/people/person.ts';
import { button } from '../present/buttons.ts';

type Suggested = PremisesListName | ReportName | 'leads' | 'alerts';

/** What people ask next, after each list. */
const next: Readonly<Partial<Record<ListRequest['of'], readonly [Suggested, Suggested, Suggested]>>> = {
  mine: ['lacking', 'blocked', 'due'],
  lacking: ['blocked', 'waiting', 'not_started'],
  having: ['at_risk', 'ready', 'due'],
  ready: ['at_risk', 'due', 'lacking'],
  at_risk: ['locked_out', 'not_heard', 'due'],
  blocked: ['stalled', 'locked_out', 'waiting'],
  not_blocked: ['blocked', 'stalled', 'ready'],
  locked_out: ['at_risk', 'not_heard', 'blocked'],
  not_heard: ['locked_out', 'due', 'at_risk'],
  due: ['not_heard', 'locked_out', 'at_risk'],
  without_cell: ['leads', 'mine', 'not_here'],
  not_started: ['not_here', 'stalled', 'lacking'],
  not_here: ['not_started', 'leads', 'lacking'],
  stalled: ['blocked', 'waiting', 'not_started'],
  waiting: ['stalled', 'blocked', 'lacking'],
  alerts: ['blocked', 'stalled', 'lacking'],
  leads: ['lacking', 'blocked', 'not_here'],
  leads_not_here: ['leads', 'not_here', 'blocked'],
  audit: ['this_week', 'counts', 'alerts'],
  unread: ['mine', 'not_here', 'leads'],
  counts: ['trend', 'funnel', 'this_week'],
  funnel: ['counts', 'stalled', 'blocked'],
  trend: ['counts', 'this_week', 'funnel'],
  this_week: ['blocked', 'counts', 'trend'],
  nudge: ['not_started', 'stalled', 'blocked'],
};

/**
 * Three questions that fit after a list, about the same cell or the same pharmacy.
 * @param about the cell of a list that does not name it itself
 */
export function suggestions(list: ListRequest, roles: Roles, about?: string): Button[] {
  if (list.of === 'history') return mayGive('did_it_arrive', roles) ? aboutOne(list.ods) : aboutOwn;
  if (list.of === 'audit' && list.ods) return [history(list.ods), ...aboutOne(list.ods).slice(1)];
  if (list.of === 'my_data') return aboutData('retention', 'forget_me');
  return questions(next[list.of] ?? [], cellOf(list) ?? about);
}

/** What leads and admins ask after one pharmacy: how others of its cell stand. */
export function ofItsCell(cell: string | undefined): Button[] {
  return questions(['lacking', 'blocked', 'stalled'], cell);
}

/** What people ask about what is held of them. */
export function aboutData(...types: readonly ('my_data' | 'retention' | 'forget_me')[]): Button[] {
  return types.map((type) => button(meaningNames[type] ?? '', { type }));
}

/** The same list of each of some cells. */
export function ofCells(list: ListRequest, cells: readonly string[]): Button[] {
  return cells.slice(0, mostCells).map((cell) => {
    const limit = 'cells' in list ? { cells: [cell] } : { cell };
    return button(cell, { type: 'show_list', list: { ...list, ...limit } });
  });
}

/** How many cells are offered on buttons. */
const mostCells = 6;

function questions(names: readonly Suggested[], cell: string | undefined): Button[] {
  return names.map((of) => {
    const limit = of === 'leads' ? { cells: [cell] } : { cell };
    return button(questionNames[of], { type: 'show_list', list: { of, ...(cell ? limit : {}) } });
  });
}

/** The cell that a list is limited to. */
function cellOf(list: ListRequest): string | undefined {
  if (list.of === 'leads') return list.cells?.length === 1 ? list.cells[0] : undefined;
  return 'cell' in list ? list.cell : undefined;
}

function history(ods: string): Button {
  return button(labels.history, { type: 'history', ods });
}

/** What a pharmacy's own people ask about it. */
const aboutOwn: Button[] = (['status', 'may_we_sign_up', 'who_is_my_lead'] as const).map((type) =>
  button(meaningNames[type] ?? '', { type }),
);

function aboutOne(ods: string): Button[] {
  return [
    button(labels.status, { type: 'status', ods }),
    button(labels.messages, { type: 'did_it_arrive', ods }),
    button(labels.its_leads, { type: 'who_leads', ods }),
  ];
}
