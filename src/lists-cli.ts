import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { audit, operator } from './app/audit.ts';
import { applyChanges, changesOf, countsApplied, saysNothingNew, unreadOf } from './app/lists/changes.ts';
import { readList } from './app/lists/read-list.ts';
import { appliedLines, changesLines, wrongAreas } from './app/present/list-changes.ts';
import { noListWords, unreadWords } from './app/present/list-words.ts';
import { beginWork } from './app/work.ts';
import { withoutMarks } from './cards/marks.ts';
import { systemChance } from './chance.ts';
import { ConfigError, readConfig } from './config.ts';
import { loadContent } from './content/pack.ts';
import { londonDate } from './domain/time.ts';
import { englishBankHolidays } from './domain/working-time.ts';
import { StoreError } from './ports/store.ts';
import { openStore } from './store/open.ts';

const usage = `Use: npm run pharmacies -- preview FILE [--close | --remove-missing]
     npm run pharmacies -- import FILE [--close | --remove-missing]

FILE is a pharmacy list or a roster as CSV. "preview" changes nothing. "import" writes all good lines.
--close also marks the pharmacies as closed that the list says are closed, or that a published list has no more.
--remove-missing also takes out the people and the leads whom the roster does not name.`;

/** What the operator did wrong, or what is wrong with the file. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Shows what a list would change, or imports it, from the command line. */
async function main(args: readonly string[]): Promise<void> {
  const [verb, file, ...flags] = args;
  const isImport = verb === 'import';
  const isKnown = flags.every((flag) => ['--close', '--remove-missing'].includes(flag));
  if ((!isImport && verb !== 'preview') || !file || !isKnown) throw new UsageError(usage);
  const options = {
    closes: flags.includes('--close'),
    removesMissing: flags.includes('--remove-missing'),
  };
  const bytes = await readFile(file);
  const config = readConfig(process.env);
  const content = loadContent({ policy: config.POLICY, slots: { lpc: config.LPC_NAME } });
  const list = await readList(bytes, { today: londonDate(Date.now()), lpcName: config.LPC_NAME });
  if ('no' in list) throw new UsageError(`${basename(file)}: ${noListWords(content, list)}`);
  const store = await openStore(config.STORE_URL, Date.now);
  try {
    const work = beginWork(store);
    const changes = await changesOf(work, list);
    print([
      ...changesLines(content, changes, config.LPC_NAME, options),
      ...unreadOf(changes).map((line) => unreadWords(content, line)),
    ]);
    if (!isImport) return print([content.say('list_cli_preview')]);
    if (saysNothingNew(changes)) return print([content.say('list_nothing_new')]);
    if (list.kind === 'pharmacies' && list.areas && list.areas.length > 1)
      throw new UsageError(wrongAreas(content, list.areas, config.LPC_NAME));
    const settings = {
      adminIds: config.ADMIN_IDS,
      allowedTenants: config.ALLOWED_TENANTS,
      isHoliday: englishBankHolidays(),
    };
    const chance = systemChance(Date.now);
    const applying = { work, now: Date.now(), chance, by: 'import', content, settings };
    await applyChanges(applying, changes, options);
    audit(
      { ...applying, person: operator },
      { what: 'list_applied', of: changes.kind, counts: countsApplied(changes, options) },
    );
    if (!(await work.commit())) throw new UsageError(content.say('not_saved'));
    print(appliedLines(content, changes, options));
  } finally {
    await store.close();
  }
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${withoutMarks(lines.join('\n'))}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isPlain = error instanceof UsageError || error instanceof ConfigError || error instanceof StoreError;
  const isSystem = error instanceof Error && 'code' in error;
  process.stderr.write(`${isPlain || isSystem ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
});
