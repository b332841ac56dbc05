import type { CommandOf } from '../../domain/commands.ts';
import { londonDate } from '../../domain/time.ts';
import { audit } from '../audit.ts';
import { applyChanges, changesOf, countsApplied, countsOf } from '../lists/changes.ts';
import { readList } from '../lists/read-list.ts';
import { appliedLines, hasWays } from '../present/list-changes.ts';
import { previewView } from '../present/list-preview.ts';
import { noListWords } from '../present/list-words.ts';
import type { Import } from '../records/waiting.ts';
import { say, sayOnCard } from '../turn/say.ts';
import { type Handlers, type Outcome, pendingFor, type Turn } from '../turn/turn.ts';

/** How long a file waits for "apply", in milliseconds. */
const keptFor = 24 * 60 * 60 * 1000;

/** Importing pharmacy lists and rosters: always a preview first. */
export const listHandlers: Handlers<'how_to_import' | 'import_file' | 'apply_import' | 'cancel_import'> = {
  how_to_import: async (turn) => say(turn.content.say('list_how')),

  async import_file(turn, { name: file, more = 0 }) {
    const { work, content, settings, now } = turn;
    const downloaded = await turn.attachedFile();
    if (!downloaded) return say(content.say('list_how'));
    if ('failed' in downloaded) {
      return say(content.say(downloaded.failed === 'too_big' ? 'list_too_big' : 'list_no_download'));
    }
    const list = await readList(downloaded.bytes, { today: londonDate(now), lpcName: settings.lpcName });
    if ('no' in list) return say(noListWords(content, list));
    const id = turn.chance.newId();
    const changes = await changesOf(work, list);
    const record = { id, file, by: turn.person.id, at: now, list, counts: countsOf(changes) };
    work.create('import', id, record, { expires: now + keptFor });
    turn.remember({ pending: { kind: 'import', importId: id, until: now + pendingFor } });
    const said = more > 0 ? [content.say('list_only_first')] : [];
    return { reply: previewView(content, changes, { id, file, lpc: settings.lpcName }, said) };
  },

  apply_import: (turn, command) => withImport(turn, command, (found) => apply(turn, found, command)),

  cancel_import: (turn, command) =>
    withImport(turn, command, async ({ id }) => {
      turn.work.remove('import', id);
      turn.remember({ pending: undefined });
      return sayOnCard(turn.content.say('list_cancelled'));
    }),
};

/** "Yes" to a list that was shown. Where there are several ways to apply it, the person presses one. */
export async function applyInWords(turn: Turn, importId: string): Promise<Outcome> {
  return withImport(turn, { importId }, async (found) => {
    const changes = await changesOf(turn.work, found.list);
    if (!hasWays(changes)) return apply(turn, found, { type: 'apply_import', importId });
    const { content, settings } = turn;
    const of = { ...found, lpc: settings.lpcName };
    return { card: previewView(content, changes, of, [content.say('list_which_way')]) };
  });
}

async function apply(
  turn: Turn,
  found: Import,
  { closes = false, removesMissing = false, onlyKnown = false }: CommandOf<'apply_import'>,
): Promise<Outcome> {
  const { work, now, chance, person, content, settings } = turn;
  const changes = await changesOf(work, found.list);
  const counts = countsOf(changes);
  if (JSON.stringify(counts) !== JSON.stringify(found.counts)) {
    work.put('import', found.id, { ...found, counts }, { expires: now + keptFor });
    return {
      card: previewView(content, changes, { ...found, lpc: settings.lpcName }, [
        content.say('list_moved_on'),
      ]),
    };
  }
  const options = { closes, removesMissing, onlyKnown };
  await applyChanges({ work, now, chance, by: person.id, content, settings }, changes, options);
  work.remove('import', found.id);
  turn.remember({ pending: undefined });
  audit(turn, { what: 'list_applied', of: changes.kind, counts: countsApplied(changes, options) });
  return sayOnCard(...appliedLines(content, changes, options));
}

/** Finds the file of a card; it is gone once it was applied or cancelled. */
async function withImport(
  turn: Turn,
  { importId }: { readonly importId: string },
  act: (found: Import) => Promise<Outcome>,
): Promise<Outcome> {
  const found = await turn.work.get('import', importId);
  return found ? act(found) : sayOnCard(turn.content.say('list_gone'));
}
