import { spawn } from 'node:child_process';
import { text as read } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { listMeanings } from '../../src/content/words/command-meanings.ts';
import { questionIds } from '../../src/domain/walk/question-ids.ts';
import { createInterpreter } from '../../src/language/interpreter.ts';
import { phraseBook } from '../../src/language/phrase-book.ts';
import { type Row, readHalf } from './labelled/row.ts';
import { content, readingOf } from './measure.ts';

type Printed = Readonly<Record<string, unknown>>;

/** Runs the door over lines; gives what it prints. */
async function door(lines: readonly unknown[], ...options: readonly string[]): Promise<readonly Printed[]> {
  const running = spawn(process.execPath, ['src/language/interpret-cli.ts', ...options]);
  running.stdin.end(
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
  const printed = await read(running.stdout);
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Printed);
}

const now = '2026-11-23T10:00:00Z';
const interpreter = createInterpreter(content);

/** What the interpreter of the bot makes of a text, in the same situation as the door's. */
function hear(text: string, row: Partial<Row> = {}) {
  return interpreter.interpret(
    text,
    readingOf({ role: 'contractor', question: null, pending: null, ...row } as Row),
  );
}

describe('the door for measuring', () => {
  it('prints for each line what the bot hears', async () => {
    const [list, answer, fact, unclear, secret, yes, several] = await door([
      { roles: ['admin'], question: null, text: 'who lacks a mailbox in north', now },
      { roles: ['contractor'], question: 'last_log_in', text: 'last friday', now: Date.parse(now) },
      { text: 'is nhsmail free' },
      { text: 'frobnicate the zanzibar', now },
      { text: 'my password is Tulip-7788!x', now },
      { question: 'confirm', text: 'yes', now },
      { text: 'i logged in on the 3rd or 4th of october', now },
    ]);
    expect(list).toEqual({
      commands: [{ type: 'show_list', list: { of: 'lacking', cell: 'North' } }],
      confidence: expect.closeTo(0.9, 0),
      asks: false,
      choices: [],
      unsafe: false,
    });
    expect(answer).toMatchObject({
      commands: [{ type: 'answer', answer: { kind: 'date', date: '2026-11-20' } }],
    });
    expect(fact).toMatchObject({ commands: [{ type: 'ask_fact', fact: 'who_pays' }] });
    expect(fact?.answer).toMatch(/^The NHS pays for NHSmail.*\nSource: .* checked on 2026-/s);
    expect(unclear).toMatchObject({ commands: [], asks: true, unsafe: false });
    expect(secret).toEqual({ commands: [], confidence: 1, asks: false, choices: [], unsafe: true });
    expect(yes).toMatchObject({ commands: [{ type: 'confirm', yes: true }] });
    expect(several).toMatchObject({
      asks: true,
      choices: [
        { type: 'report', what: 'logged_in', on: '2026-10-03' },
        { type: 'report', what: 'logged_in', on: '2026-10-04' },
      ],
    });
  });

  it('runs the code that the bot runs', async () => {
    const rows = readHalf('fifth-blind').filter((_, index) => index % 10 === 0);
    const lines = rows.map(({ role, question, pending, text }) => ({
      roles: [role],
      question: question ?? pending,
      text,
      now,
    }));
    const expected = rows.map((row) => {
      const { commands, choices, confidence } = hear(row.text, row);
      return { commands, choices, confidence: Number(confidence.toFixed(3)) };
    });
    // Of the speaker only the name is another.
    const printed = JSON.parse(
      JSON.stringify(await door(lines))
        .replaceAll('"label":"Speaker","personId":"speaker"', '"label":"Amara Okafor","personId":"amara"')
        .replaceAll('"personId":"speaker","label":"Speaker"', '"personId":"amara","label":"Amara Okafor"'),
    );
    expect(printed).toHaveLength(rows.length);
    expect(printed).toMatchObject(expected);
  });

  it('says what is wrong with a line, and goes on', async () => {
    const printed = await door([
      'who is blocked',
      '[]',
      '{"text":"hi"',
      { roles: ['boss'], text: 'hi' },
      { roles: 'lead', text: 'hi' },
      { question: 'can_opn', text: 'yes' },
      { text: 5 },
      { text: 'hi', now: 'later' },
      { text: 'hi', now },
    ]);
    expect(printed.map(({ error }) => error)).toEqual([
      'The line is not JSON.',
      expect.stringContaining('A line must be an object'),
      'The line is not JSON.',
      'There is no role "boss". Use contractor, lead, admin.',
      '"roles" must be a list, such as ["lead"].',
      'There is no question "can_opn". "--questions" lists those that there are.',
      '"text" must be the message, as a string.',
      '"now" is no time: "later". Use "2026-11-23T10:00:00Z", or milliseconds.',
      undefined,
    ]);
    expect(printed.at(-1)).toMatchObject({ commands: [{ type: 'greet' }] });
  });

  it('lists every question, with what it asks, its input and its options', async () => {
    const printed = await door([], '--questions');
    expect(printed.map(({ question }) => question)).toEqual([...questionIds, 'confirm', 'pharmacy']);
    expect(printed).toContainEqual({
      question: 'portal_answer',
      means: 'What the portal answered',
      asks: 'Do you have your mailbox now?',
      input: 'future_date',
      options: { arrived: 'Yes, it is here', not_yet: 'Not yet' },
    });
    expect(printed.filter(({ means, asks }) => /[{}]/.test(`${means}${asks}`))).toEqual([]);
  });
});

/** What the labelled sets do not hold, and its role. */
const besides: readonly (readonly [string, Partial<Row>])[] = [
  ['stop the digest', { role: 'lead' }],
  ['did my message arrive at FAB12?', { role: 'lead' }],
  ['this channel is for North', { role: 'lead' }],
  ['this channel is for nobody', { role: 'lead' }],
  ['remove Amara Okafor from FAB12', { role: 'admin' }],
  ['resend failed messages, also to those who perhaps got it', { role: 'admin' }],
  ['nudge them again', { role: 'admin' }],
  ['nudge them in North', { role: 'admin' }],
  ['nudge those older than 30 days', { role: 'admin' }],
  ['nudge everyone who is waiting longer than 5 days', { role: 'admin' }],
  ['nudge everyone who must log in within 10 days', { role: 'admin' }],
  ['nudge everyone who has not applied', { role: 'admin' }],
  ['nudge everyone blocked by a locked account', { role: 'admin' }],
  ['nudge everyone', { role: 'admin' }],
  ['who is its lead?', { role: 'admin' }],
  ['what do you hold about Ann Fox', { role: 'admin' }],
  ['who is blocked because the owner left', { role: 'admin' }],
  ['who is blocked because of the weather', { role: 'admin' }],
  ['which leads in North have not opened the bot', { role: 'admin' }],
  ['open alerts in North', { role: 'admin' }],
  ['alerts older than 3 days', { role: 'admin' }],
  ['alerts raised in the last 3 days', { role: 'admin' }],
  ['invitation for the leads', { role: 'admin' }],
  ['invite Kofi', { role: 'admin' }],
  ['make Grace second lead of South', { role: 'admin' }],
  ['audit of FAB12', { role: 'admin' }],
  ['which mailboxes are at risk', { role: 'admin' }],
  ['which accounts have not been heard from', { role: 'admin' }],
  ['AB123', { pending: 'pharmacy' }],
  ['only the unconfirmed ones', { role: 'admin' }],
  ['who changed it', { role: 'admin' }],
  ['how far are we at each branch', { role: 'contractor' }],
  ['Jo logged in yesterday', { role: 'contractor' }],
  ['page 3', { role: 'admin' }],
  ['previous page', { role: 'admin' }],
  ['who is not ready', { role: 'admin' }],
  ['nudge everyone who is not waiting', { role: 'admin' }],
  ['only the blocked ones', { role: 'admin' }],
  ['how many is that', { role: 'admin' }],
];

describe('the list of commands', async () => {
  const listed = (await door([], '--commands')) as readonly {
    command: string;
    means: string;
    slots: Readonly<
      Record<string, { readonly values?: readonly string[] | Readonly<Record<string, string>> }>
    >;
  }[];
  const rows = (
    ['building', 'test', 'fifth-blind', 'sixth-blind', 'seventh-blind', 'eighth-blind'] as const
  ).flatMap((half) => readHalf(half));
  const heard = [
    ...rows.map((row) => hear(row.text, row)),
    ...besides.map(([text, row]) => hear(text, row)),
  ].flatMap(({ commands, choices }) => [...commands, ...choices]);

  it('holds exactly what words can give, each with its meaning', () => {
    expect(listed.map(({ command }) => command).toSorted()).toEqual(
      [...new Set(heard.map(({ type }) => type))].toSorted(),
    );
    expect(listed.filter(({ means }) => !/^[A-Z].* .*\.$|^Thanks\.$/.test(means))).toEqual([]);
    expect(new Set(listed.map(({ means }) => means)).size).toBe(listed.length);
  });

  it('names exactly the slots that words fill', () => {
    const filled = new Set(
      heard.flatMap((command) => pathsOf(command).map((path) => `${command.type} ${path}`)),
    );
    const named = listed.flatMap(({ command, slots }) =>
      Object.keys(slots).map((slot) => `${command} ${slot}`),
    );
    expect(named.toSorted()).toEqual([...filled].toSorted());
  });

  it('names every fact, every blocker that people have words for, and every list', () => {
    const labels = phraseBook(content).map(({ label }) => label);
    const valuesOf = (name: string, slot: string) =>
      Object.keys(listed.find(({ command }) => command === name)?.slots[slot]?.values ?? {});
    expect(valuesOf('ask_fact', 'fact')).toEqual(content.facts.map(({ id }) => id));
    expect(valuesOf('stuck', 'code').toSorted()).toEqual(
      [...new Set(labels.filter((label) => label.startsWith('blocker:')))]
        .map((label) => label.slice(8))
        .toSorted(),
    );
    expect(valuesOf('show_list', 'list.of')).toEqual(Object.keys(listMeanings));
  });
});

/** The slots of a command, one below the other joined by a dot. */
function pathsOf(value: object, above = ''): readonly string[] {
  return Object.entries(value).flatMap(([name, part]): readonly string[] => {
    if (above === '' && name === 'type') return [];
    const path = `${above}${name}`;
    const [first] = Array.isArray(part) ? part : [part];
    return typeof first === 'object' && first !== null ? pathsOf(first, `${path}.`) : [path];
  });
}
