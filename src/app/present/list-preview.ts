import type { Button, View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import type { RosterChanges } from '../../domain/lists/compare-roster.ts';
import { type Changes, countsOf, saysNothingNew, unreadOf } from '../lists/changes.ts';
import { button } from './buttons.ts';
import { unreadWords } from './list-words.ts';

/** How many names, and how many unread lines, fit on a card that is read on a phone. */
const namesOnACard = 5;
const linesOnACard = 10;

/** What a list would change, before anything is changed. */
export function previewView(
  content: Content,
  changes: Changes,
  { id, file }: { readonly id: string; readonly file: string },
  said: readonly string[] = [],
): View {
  const title = content.say(changes.kind === 'roster' ? 'roster_title' : 'list_title', { file });
  const isNew = !saysNothingNew(changes);
  return {
    summary: title,
    title,
    said: [...said, ...previewLines(content, changes), ...unreadLines(content, changes)],
    lead: content.say(isNew ? 'list_nothing_yet' : 'list_nothing_new'),
    answers: [
      ...(isNew ? applyButtons(changes, id) : []),
      button(labels.cancel, { type: 'cancel_import', importId: id }),
    ],
    ...(unreadOf(changes).length > linesOnACard
      ? { actions: [button(labels.all_lines, { type: 'export_csv', list: { of: 'unread', importId: id } })] }
      : {}),
  };
}

function applyButtons(changes: Changes, importId: string): Button[] {
  if (changes.kind === 'roster') return rosterButtons(changes, importId);
  const apply = button(
    labels.apply_list,
    { type: 'apply_import', importId, closesMissing: true },
    { style: 'positive' },
  );
  if (changes.changes.missing.length === 0) return [apply];
  return [apply, button(labels.apply_closing_none, { type: 'apply_import', importId, closesMissing: false })];
}

/** Those whom a roster does not name are taken out by a button of their own: it may be but a part. */
function rosterButtons(changes: Changes, importId: string): Button[] {
  const { missing = 0, same: _, ...news } = countsOf(changes);
  const isNew = Object.values(news).some((count) => count > 0);
  const apply = button(labels.apply_list, { type: 'apply_import', importId }, { style: 'positive' });
  const remove = button(labels.apply_removing, { type: 'apply_import', importId, removesMissing: true });
  return [...(isNew ? [apply] : []), ...(missing > 0 ? [remove] : [])];
}

/** The numbers, and some names to know the list by. */
export function previewLines(content: Content, changes: Changes): string[] {
  const counts = countsOf(changes);
  if (changes.kind === 'roster')
    return [
      content.say('roster_numbers', counts),
      content.say('roster_people', counts),
      ...missingLines(content, changes.changes),
    ];
  const { added, changed, closed, missing } = changes.changes;
  const { otherAreas } = changes.list;
  return [
    content.say('list_numbers', { ...counts, closed: closed.length + missing.length }),
    ...named(content, 'list_new', added),
    ...named(
      content,
      'list_changed',
      changed.map(({ after }) => after),
    ),
    ...named(content, 'list_closed', [...closed, ...missing]),
    ...(missing.length > 0 ? [content.say('list_missing', { count: missing.length })] : []),
    ...(missing.length > changes.open / 2 ? [content.say('list_many_missing')] : []),
    ...(otherAreas > 0 ? [content.say('list_other_areas', { count: otherAreas })] : []),
  ];
}

function missingLines(content: Content, { missingPeople, missingLeads }: RosterChanges): string[] {
  if (missingPeople.length + missingLeads.length === 0) return [];
  const names = [
    ...missingPeople.map(({ email, ods }) => `${email} (${ods})`),
    ...missingLeads.map(({ email, cell }) => `${email} (${labels.lead.toLowerCase()}, ${cell})`),
  ];
  const counts = { people: missingPeople.length, leads: missingLeads.length };
  return [
    content.say('roster_missing', counts),
    content.say('roster_missing_names', { names: firstOf(content, names) }),
  ];
}

/** The first names of a list, and how many more there are. */
function firstOf(content: Content, names: readonly string[]): string {
  const first = names.slice(0, namesOnACard).join(', ');
  const rest = names.length - namesOnACard;
  return rest > 0 ? content.say('list_and_more', { first, count: rest }) : first;
}

function named(
  content: Content,
  id: 'list_new' | 'list_changed' | 'list_closed',
  pharmacies: readonly { readonly name: string; readonly ods: string }[],
): string[] {
  if (pharmacies.length === 0) return [];
  const names = pharmacies.map(({ name, ods }) => `${name} (${ods})`);
  return [content.say(id, { pharmacies: firstOf(content, names) })];
}

function unreadLines(content: Content, changes: Changes): string[] {
  const unread = unreadOf(changes);
  if (unread.length === 0) return [];
  const lines = unread.slice(0, linesOnACard).map((line) => `- ${unreadWords(content, line)}`);
  const rest = unread.length - linesOnACard;
  return [
    content.say('list_lines_unread', { count: unread.length }),
    lines.join('\n'),
    ...(rest > 0 ? [content.say('list_unread_more', { count: rest })] : []),
  ];
}
