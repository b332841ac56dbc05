import type { LineReason } from '../../domain/lists/list.ts';

/** What the bot says of pharmacy lists and rosters. ICU messages. */
export const listWords = {
  list_title: 'Pharmacy list: {file}',
  roster_title: 'Roster: {file}',
  list_nothing_yet: 'Nothing is changed yet. Look at the numbers, then apply or cancel.',
  list_nothing_new: 'This file says nothing new, so there is nothing to apply.',
  list_numbers:
    '**{added}** new. **{changed}** changed. **{closed}** closed. **{reopened}** open again. **{same}** the same.',
  list_missing:
    '{count, plural, one {# pharmacy is not in this list.} other {# pharmacies are not in this list.}}',
  list_apply_closes:
    '"Apply" marks those that are not in it, or closed in it, as closed. Their history is kept.',
  list_cli_closes: 'They are marked as closed. Their history is kept.',
  list_cli_leaves_open: 'They stay open. Add --close to mark them as closed.',
  list_doubtful:
    'I cannot read the code of every line. A pharmacy that seems closed may stand in one of those.',
  list_spared: 'Not closed, as their lines could not be read: {pharmacies}.',
  list_left_open: 'Left open: {pharmacies}.',
  list_of_more: '{count} of its pharmacies are new to me. Is this the list of a larger area?',
  list_wrong_areas:
    'No line is of "{lpc}". The list is of {areas}. Your name in the list is the setting LPC_NAME.',
  list_unused: 'Left out, as they belong in a roster, which is a file of its own: {columns}.',
  list_only_first: 'I took only this file. Please send the others one by one.',
  list_many_missing: 'That is more than half of yours. Is this the list of another area?',
  list_other_areas:
    '{count, plural, one {# line of another LPC is left out.} other {# lines of other LPCs are left out.}}',
  list_lines_unread: '{count, plural, one {# line could not be read:} other {# lines could not be read:}}',
  list_unread_line: 'Line {line}: {reason}',
  list_unread_more: '… and {count} more. "All lines" sends you every one.',
  roster_numbers:
    '{cells, plural, one {**#** pharmacy changes its cell.} other {**#** pharmacies change their cell.}} {leads, plural, one {**#** lead is new or changed.} other {**#** leads are new or changed.}}',
  roster_people:
    '{people, plural, one {**#** person is named for a pharmacy.} other {**#** people are named for a pharmacy.}} {same, plural, one {**#** row says nothing new.} other {**#** rows say nothing new.}}',
  roster_new_cells: 'New cells: {names}. Are they written as you want them?',
  roster_cells: 'Cells: {names}.',
  roster_leads: 'Leads: {names}.',
  roster_named: 'People: {names}.',
  roster_missing:
    'Not in this roster: {people, plural, one {**#** person of a pharmacy} other {**#** people of pharmacies}} and {leads, plural, one {**#** lead} other {**#** leads}}.',
  roster_apply_keeps: '"Apply" keeps them. Take them out only if it is your whole roster.',
  roster_cli_keeps: 'They are kept. Add --remove-missing to take them out.',
  roster_cli_removes: 'They are taken out.',
  roster_missing_names: 'Not in it: {names}.',
  roster_leaderless: 'Without them nobody leads: {cells}.',
  list_applied: 'Done. The pharmacy list is up to date.',
  list_no_cell_yet:
    '{count, plural, one {# pharmacy has no cell yet} other {# pharmacies have no cell yet}}: {codes}.',
  list_give_cell: 'Import a roster with their cells, or tell me "move {ods} to" and the name of a cell.',
  roster_applied: 'Done. The roster is up to date.',
  list_still: 'Do you still want to apply the list {file}?',
  list_which_way: 'This list would close pharmacies. Please press the button that you want.',
  list_cancelled: 'Cancelled. Nothing is changed.',
  list_gone: 'That file was applied or cancelled already, or it is too old. Please send it again.',
  list_moved_on: 'Something changed since you saw the numbers. Please look at them again.',
  list_new: 'New: {pharmacies}.',
  list_changed: 'Changed: {pharmacies}.',
  list_closed: 'Closed: {pharmacies}.',
  list_and_more: '{first} and {count} more',
  list_no_columns:
    'I cannot tell what this file is. A pharmacy list needs the columns ODS code, name and postcode. A roster needs ods_code, and cell or contractor_email. This file has: {columns}.',
  list_no_text: 'I cannot read this file. Please send a CSV file.',
  list_spreadsheet: 'This is a spreadsheet. Please save it as CSV first, then send that file.',
  list_empty: 'This file is empty.',
  list_too_long: 'This file has too many lines for a pharmacy list.',
  list_too_big: 'This file is too big for me. A list may have at most 20 megabytes.',
  list_no_download: 'I could not fetch this file. Please attach it again.',
  list_wanted_pharmacies: 'This is a roster, but a pharmacy list was wanted.',
  list_wanted_roster: 'This is a pharmacy list, but a roster was wanted.',
  list_how:
    'Attach a pharmacy list or a roster as a CSV file, here in our private chat. I show you what changes before I do anything.',
  list_cli_preview: 'Nothing is changed. Use "import" in the place of "preview" to do exactly this.',
  unread_title: 'Lines of {file} that could not be read',
} as const;

/** Why a line of a list was not taken; `value` is what stands there. */
export const lineReasons: Readonly<Record<LineReason, string>> = {
  empty: 'it is empty',
  long_line: 'it is too long to be a line of a list',
  open_quote: 'a quotation mark is opened and not closed',
  too_few_columns: 'it ends too early ({value} columns)',
  too_many_columns: 'it has too many columns ({value}); is a comma not in quotation marks?',
  damaged_letters: 'some letters are damaged',
  no_code: 'the ODS code is missing',
  bad_code: '"{value}" is not the ODS code of a pharmacy: F and four more',
  head_office_code: '"{value}" is the code of a head office, not of a pharmacy',
  no_name: 'the name is missing',
  long_name: 'the name is too long',
  no_postcode: 'the postcode is missing',
  bad_postcode: '"{value}" is not a postcode',
  contract_type: 'its contract is "{value}", so it is not a pharmacy',
  repeated: '{value} stands in line {first} already',
  closed_unknown: '{value} is closed, and I do not know it',
  not_listed: '{value} is not in the pharmacy list',
  bad_email: '"{value}" is not an e-mail address',
  lead_without_cell: 'the lead {value} has no cell',
  contractor_without_code: '{value} has no ODS code of a pharmacy',
  bad_order: '"{value}" is not a place in the order of leads (1, 2, …)',
  overruled: 'line {first} says something else of {value}, and the later line counts',
  says_nothing: 'it says nothing that I can use',
};
