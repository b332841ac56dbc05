import { describe, expect, it } from 'vitest';
import { createInterpreter } from '../../src/language/interpreter.ts';
import { nameOf } from '../../src/language/name-of.ts';
import { type Row, readHalf } from './labelled/row.ts';
import { content, counts, judgeAll, readingOf } from './measure.ts';

const interpreter = createInterpreter(content);

function hear(text: string, row: Partial<Row> = {}) {
  const reading = readingOf({ role: 'contractor', question: null, pending: null, ...row } as Row);
  return interpreter.interpret(text, reading);
}

function names(text: string, row: Partial<Row> = {}): readonly string[] {
  return hear(text, row).commands.map(nameOf);
}

/**
 * Sets written by hands that saw neither phrases nor rules, and frozen before the learner was. The first look is the
 * honest number: `labelled/README.md` has it.
 */
describe.each(['fifth-blind', 'sixth-blind', 'seventh-blind', 'eighth-blind'] as const)(
  'the %s set',
  (half) => {
    const rows = readHalf(half);
    const verdicts = counts(judgeAll(rows, interpreter));

    it('is understood no worse than it was', () => {
      process.stdout.write(`${half} set of ${rows.length}: ${JSON.stringify(verdicts)}\n`);
      expect(verdicts.right / rows.length).toBeGreaterThanOrEqual(0.9);
      expect((verdicts.asked + verdicts.asked_among) / rows.length).toBeLessThanOrEqual(0.06);
      expect(verdicts.wrong_action / rows.length).toBeLessThanOrEqual(0.02);
    });
  },
);

describe('the test half of the labelled set', () => {
  const rows = readHalf('test');
  const verdicts = counts(judgeAll(rows, interpreter));

  it('is understood', () => {
    process.stdout.write(`test half of ${rows.length}: ${JSON.stringify(verdicts)}\n`);
    expect(verdicts.right / rows.length).toBeGreaterThanOrEqual(0.95);
    expect((verdicts.asked + verdicts.asked_among) / rows.length).toBeLessThanOrEqual(0.06);
    expect(verdicts.wrong_action).toBe(0);
  });

  it('holds at least five wordings of each statement of the LPC’s page over both halves', () => {
    const all = [...rows, ...readHalf('building')].filter(({ meaning }) => meaning.startsWith('ask_fact:'));
    const judged = judgeAll(all, interpreter).filter(({ verdict }) => verdict === 'right');
    const statements = content.facts.filter(({ source }) => source === 'lpcPage').map(({ id }) => id);
    const few = statements.filter(
      (id) => judged.filter(({ row }) => row.meaning === `ask_fact:${id}`).length < 5 && id !== 'why_shared',
    );
    expect(few).toEqual([]);
  });
});

describe('what is heard, or offered to choose from', () => {
  it('names only options that the question has', () => {
    const rows = (['test', 'fifth-blind', 'sixth-blind', 'seventh-blind', 'eighth-blind'] as const)
      .flatMap((half) => readHalf(half))
      .filter(({ question }) => question !== null);
    const strange = rows.flatMap((row) => {
      const reading = readingOf(row);
      const { commands, choices } = interpreter.interpret(row.text, reading);
      return [...commands, ...choices].flatMap((command) => {
        const option =
          command.type === 'answer' && command.answer.kind === 'option' ? command.answer.option : undefined;
        return option && !reading.question?.options.includes(option) ? [[row.text, option]] : [];
      });
    });
    expect(strange).toEqual([]);
  });
});

describe('two things in one message', () => {
  it('are both heard', () => {
    expect(names('changed my password last tues, where am i up to?')).toEqual(['password_changed', 'status']);
    expect(names('im locked out, whats the service desk number')).toEqual(['stuck', 'ask_fact']);
  });

  it('are not made of one', () => {
    expect(names('me and Sam', { question: 'who_opens' })).toEqual(['answer']);
    expect(names('found one, cannot get in', { question: 'look_first' })).toEqual(['answer']);
  });
});

describe('short words at the desk', () => {
  it.each([
    ['show me the funnel', 'funnel'],
    ['show me the trend', 'trend'],
    ['how many are stalled', 'stalled'],
    ['how many have not started', 'not_started'],
    ['how many are at risk', 'at_risk'],
  ])('"%s" is %s', (text, type) => {
    expect(names(text, { role: 'admin' })).toEqual([type]);
  });
});

describe('names in small letters', () => {
  it.each([
    ['erase zebulon', { type: 'erase_person', person: 'Zebulon' }],
    ["delete priya shah's data", { type: 'erase_person', person: 'Priya Shah' }],
    ['invite kofi please', { type: 'invitation', who: 'Kofi' }],
    ['invite them', { type: 'invitation' }],
    ['delete my data', { type: 'forget_me' }],
  ])('"%s"', (text, command) => {
    expect(hear(text, { role: 'admin' }).commands).toEqual([command]);
  });

  it.each(['erase north', 'erase FAB12', 'delete the list'])('"%s" names nobody', (text) => {
    expect(names(text, { role: 'admin' })).not.toContain('erase_person');
  });
});

describe('days with the year first', () => {
  it.each([
    ['on leave until 2026-12-20', { type: 'leave', until: '2026-12-20' }],
    ['I logged in on 2026-11-20', { type: 'report', what: 'logged_in', on: '2026-11-20' }],
  ])('"%s"', (text, command) => {
    const reading = readingOf({ role: 'contractor', question: null, pending: null } as Row);
    expect(interpreter.interpret(text, reading).commands).toEqual([command]);
  });
});

describe('denial and contrast', () => {
  it.each([
    ['which have a mailbox', 'having'],
    ['which lack one', 'lacking'],
    ['who is blocked', 'blocked'],
    ['who is not blocked', 'not_blocked'],
  ])('"%s" is %s', (text, type) => {
    expect(names(text, { role: 'admin' })).toEqual([type]);
  });

  it.each(['do not delete my data', 'i dont want to start over', 'please dont tell my cell lead'])(
    '"%s" does nothing',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );
});

describe('cells that are called like places and people', () => {
  const reading = {
    ...readingOf({ role: 'admin', question: null, pending: null } as Row),
    cells: ['Hove West', 'Percy', 'St-Mary'],
  };

  it.each([
    ['who lacks a mailbox in Hove West', { type: 'show_list', list: { of: 'lacking', cell: 'Hove West' } }],
    ['make Priya Shah lead of hove west', { type: 'make_lead', who: 'Priya Shah', cell: 'Hove West' }],
    ['make Priya Shah lead of Percy', { type: 'make_lead', who: 'Priya Shah', cell: 'Percy' }],
    ['all the pharmacies in St-Mary', { type: 'show_list', list: { of: 'mine', cell: 'St-Mary' } }],
    ['Which pharmacies have no cell yet?', { type: 'show_list', list: { of: 'without_cell' } }],
    ['pharmacies that are not in a cell', { type: 'show_list', list: { of: 'without_cell' } }],
    ['pharmacies in St-Mary', { type: 'show_list', list: { of: 'mine', cell: 'St-Mary' } }],
    ['list all the pharmacies of Hove West', { type: 'show_list', list: { of: 'mine', cell: 'Hove West' } }],
    ['move FAB12 to St-Mary', { type: 'move_pharmacy', ods: ['FAB12'], cell: 'St-Mary' }],
  ])('"%s"', (text, command) => {
    expect(interpreter.interpret(text, reading).commands).toEqual([command]);
  });
});
