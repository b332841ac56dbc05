import type { Button, View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { type Changes, countsOf, saysNothingNew, unreadOf } from '../lists/changes.ts';
import { button } from './buttons.ts';
import { changesLines, closingOf, isOfMore } from './list-changes.ts';
import { unreadWords } from './list-words.ts';

/** How many unread lines fit on a card that is read on a phone. */
const linesOnACard = 10;

/** The file that a preview is of, and the LPC whose list it should be. */
export interface Previewed {
  readonly id: string;
  readonly file: string;
  readonly lpc: string;
}

/** What a list would change, before anything is changed. */
export function previewView(
  content: Content,
  changes: Changes,
  { id, file, lpc }: Previewed,
  said: readonly string[] = [],
): View {
  const title = content.say(changes.kind === 'roster' ? 'roster_title' : 'list_title', { file });
  const isNew = !saysNothingNew(changes);
  return {
    summary: title,
    title,
    said: [...said, ...changesLines(content, changes, lpc), ...unreadLines(content, changes)],
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

/** The ways to apply a list, the safest first when there is doubt; the first stands out. */
function applyButtons(changes: Changes, importId: string): Button[] {
  if (changes.kind === 'roster') return rosterButtons(changes, importId);
  const closes = closingOf(changes.changes).length > 0;
  const apply = { label: labels.apply_list, command: { closes: true } };
  const closingNone = { label: labels.apply_closing_none, command: { closes: false } };
  const onlyKnown = { label: labels.apply_known, command: { onlyKnown: true } };
  const ways = changes.changes.isDoubtful ? [closingNone, apply] : [apply, closingNone];
  return [...(isOfMore(changes) ? [onlyKnown] : []), ...(closes ? ways : [apply])].map(
    ({ label, command }, index) =>
      button(label, { type: 'apply_import', importId, ...command }, index === 0 ? { style: 'positive' } : {}),
  );
}

/** Those whom a roster does not name are taken out by a button of their own: it may be but a part. */
function rosterButtons(changes: Changes, importId: string): Button[] {
  const { missing = 0, same: _, ...news } = countsOf(changes);
  const isNew = Object.values(news).some((count) => count > 0);
  const apply = button(labels.apply_list, { type: 'apply_import', importId }, { style: 'positive' });
  const remove = button(labels.apply_removing, { type: 'apply_import', importId, removesMissing: true });
  return [...(isNew ? [apply] : []), ...(missing > 0 ? [remove] : [])];
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
