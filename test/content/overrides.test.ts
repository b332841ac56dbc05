import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOverrides } from '../../src/content/overrides.ts';
import { loadContent } from '../../src/content/pack.ts';
import { contentOf } from '../../src/content-file.ts';
import { people } from '../../src/playground/people.ts';
import { startTestBot } from '../support/bot.ts';

function load(overrides: unknown) {
  return loadContent({
    policy: 'lpc-page',
    slots: { lpc: 'Bracken Vale LPC' },
    overrides: readOverrides(JSON.stringify(overrides)),
  });
}

const newSource = { label: 'Bracken Vale LPC, “Our desk”', checked: '2026-11-01' };

describe('what an LPC puts in the place of the pack’s own', () => {
  it('is what is then said, everywhere', () => {
    const content = load({
      sources: { ourPage: newSource },
      contacts: { serviceDeskPhone: { value: '01632 960000', source: 'ourPage' } },
      words: { thanks: 'A pleasure.' },
      facts: {
        resilient: { answer: 'It is always on. Ring {serviceDeskPhone}.', source: 'ourPage' },
        thirty_days: { today: null },
      },
      blockers: {
        locked_out: { remedy: 'Ring {serviceDeskPhone} and name {ods}.', source: 'ourPage', days: 4 },
      },
      questions: {
        can_open: { ask: 'Does the mailbox of {pharmacy} open?', options: { no: { label: 'No' } } },
      },
      policies: { 'lpc-page': { logInLimitDays: { value: 28, source: 'ourPage' } } },
    });
    expect(content.say('thanks')).toBe('A pleasure.');
    expect(content.fill(content.fact('resilient')?.answer ?? '')).toContain('01632 960000');
    expect(content.fill(content.fact('service_desk')?.answer ?? '')).toContain('01632 960000');
    expect(content.fact('thirty_days')).not.toHaveProperty('today');
    expect(content.blocker('locked_out').remedy).toContain('Ring');
    expect(content.policy.blockers.locked_out.days).toBe(4);
    expect(content.questions.can_open.ask).toContain('Does the mailbox');
    expect(content.questions.can_open.options?.no?.label).toBe('No');
    expect(content.questions.can_open.options?.yes?.label).toBe('Yes, I can open it');
    expect(content.source('ourPage')).toEqual(newSource);
    expect(content.phones).toContain('01632 960000');
  });

  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['a part that there is not', { fact: {} }, /Unrecognized key: "fact"/],
    [
      'an unknown fact',
      { facts: { resiliant: { question: 'Is it on?' } } },
      /facts.resiliant: .*There are: .*resilient/,
    ],
    ['an unknown word', { words: { thankyou: 'x' } }, /words.thankyou/],
    ['an unknown contact', { contacts: { desk: { label: 'x' } } }, /contacts.desk/],
    ['an unknown blocker', { blockers: { locked: { title: 'x' } } }, /blockers.locked/],
    ['an unknown question', { questions: { can_we: { ask: 'x' } } }, /questions.can_we/],
    [
      'an answer without a source',
      { facts: { resilient: { answer: 'Yes.' } } },
      /facts.resilient: .*needs its "source"/,
    ],
    [
      'a source that there is not',
      { facts: { resilient: { answer: 'Yes.', source: 'hearsay' } } },
      /no source "hearsay"/,
    ],
    [
      'today’s rule without its source',
      { facts: { resilient: { today: { answer: 'Yes.' } } } },
      /facts.resilient.today.source/,
    ],
    [
      'a slot without a value',
      { words: { thanks: 'Bye {nobody}' } },
      /words.thanks: there is nothing to put for \{nobody\}/,
    ],
    ['a broken message', { words: { thanks: 'Bye {name' } }, /words.thanks: this is no sound message/],
    [
      'a link to no contact',
      { questions: { apply: { link: 'gateway' } } },
      /questions.apply.link: there is no contact "gateway"/,
    ],
    [
      'a wrong policy',
      { policies: { 'lpc-page': { logInLimitDays: { value: 0, source: 'lpcPage' } } } },
      /policies.lpc-page.logInLimitDays.value/,
    ],
    ['a policy of an unknown name', { policies: { strict: {} } }, /policies/],
    ['an empty text', { words: { thanks: '  ' } }, /words.thanks/],
  ];
  it.each(wrong)('is refused with %s', (_, overrides, message) => {
    expect(() => load(overrides)).toThrow(message);
  });

  it('names the file that is wrong, and every fault at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'content-'));
    const file = join(folder, 'content.json');
    const config = { POLICY: 'lpc-page', LPC_NAME: 'Bracken Vale LPC', CONTENT_FILE: file } as const;
    await expect(contentOf(config)).rejects.toThrow(`CONTENT_FILE=${file} cannot be used.`);
    await writeFile(file, '{ "words": ');
    await expect(contentOf(config)).rejects.toThrow(/the file is not JSON/);
    await writeFile(file, JSON.stringify({ words: { a: 'x' }, facts: { b: {} } }));
    await expect(contentOf(config)).rejects.toThrow(/words\.a(?:.|\n)*facts\.b/);
    await rm(folder, { recursive: true });
  });

  it('is what people read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'content-'));
    const file = join(folder, 'content.json');
    await writeFile(file, JSON.stringify({ words: { thanks: 'A pleasure.' } }));
    const config = { POLICY: 'lpc-page', LPC_NAME: 'Bracken Vale LPC', CONTENT_FILE: file } as const;
    const bot = await startTestBot({ overrides: { content: await contentOf(config) } });
    expect((await bot.person(people.contractor).says('thanks')).text).toContain('A pleasure.');
    await bot.close();
    await rm(folder, { recursive: true });
  });
});
