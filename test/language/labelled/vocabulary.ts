/** What a row expects: a command, or `ask`, which says that the bot must not act. */
export interface Expected extends Readonly<Record<string, unknown>> {
  readonly type: string;
}

type Slots = Readonly<Record<string, unknown>>;

/**
 * The sets were frozen before every command had its name. These are the names that stand in the rows, and the commands
 * that they have become; what is not here stands in the rows under the name of its command.
 */
const frozen: Readonly<Record<string, (slots: Slots) => Expected>> = {
  // Of the speaker.
  report_log_in: ({ date }) => ({ type: 'report', what: 'logged_in', on: date }),
  report_password_changed: ({ date }) => ({ type: 'report', what: 'password_changed', on: date }),
  on_leave: (slots) => ({ type: 'leave', ...slots }),
  opt_out: () => ({ type: 'reminders', on: false }),
  opt_in: () => ({ type: 'reminders', on: true }),
  left_pharmacy: (slots) => ({ type: 'leave_pharmacy', ...slots }),
  erase_person: ({ person }) => (person === 'me' ? { type: 'forget_me' } : { type: 'erase_person', person }),
  // Lists, and what is done with them.
  my_premises: list('mine'),
  lacking: list('lacking'),
  having: list('having'),
  ready: list('ready'),
  blocked: list('blocked'),
  not_blocked: list('not_blocked'),
  locked_out: list('locked_out'),
  not_heard: list('not_heard'),
  at_risk: list('at_risk'),
  due: list('due'),
  not_started: list('not_started'),
  nobody_on_teams: list('not_here'),
  leads_not_opened: list('leads_not_here'),
  stalled: list('stalled'),
  waiting: list('waiting'),
  counts: list('counts'),
  funnel: list('funnel'),
  trend: list('trend'),
  this_week: list('this_week'),
  follow_up: (slots) => ({ type: 'narrow', ...slots }),
  export: () => ({ type: 'export_csv' }),
  nudge: ({ list: of, cell, ...others }) => {
    const inCell = cell === undefined ? {} : { cell };
    return { type: 'nudge', ...(of === undefined ? inCell : { list: { of, ...inCell } }), ...others };
  },
  // What admins do.
  assign_lead: ({ person, cell }) => ({ type: 'make_lead', who: person, cell }),
  appoint_admin: ({ person }) => ({ type: 'add_admin', who: person }),
  move_premises: (slots) => ({ type: 'move_pharmacy', ...slots }),
  mark_premises: (slots) => ({ type: 'mark_pharmacy', ...slots }),
  // Both lists come by the same way, so the one that was named (`list`) makes no difference.
  import_list: () => ({ type: 'how_to_import' }),
};

function list(of: string): (limits: Slots) => Expected {
  return (limits) => ({ type: 'show_list', list: { of, ...limits } });
}

/** What a row expects, under the name that the command has. */
export function asCommand(expected: Expected): Expected {
  const { type, ...slots } = expected;
  return frozen[type]?.(slots) ?? expected;
}
