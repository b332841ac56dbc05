import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { attach, type FileHost, openFileHost } from '../support/files.ts';
import type { TeamsPerson } from '../support/teams.ts';

const evil = '[Click me](https://evil.example)';
/** What a card's text holds of it, so that it is shown as it stands. */
const shown = String.raw`[Click me\]\(https://evil.example)`;

describe('text from outside is shown as it stands', () => {
  let bot: TestBot;
  let files: FileHost;
  let tom: TeamsPerson;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    files = await openFileHost();
    tom = bot.person(people.admin);
    amara = bot.person(people.contractor);
    priya = bot.person({ ...people.lead, name: `Priya ${evil}` });
    for (const person of [tom, priya]) await person.opens();
  });
  afterEach(async () => {
    // Whatever was said to whomever, in all of it no link was drawn.
    for (const person of [tom, amara, priya])
      for (const { json } of person.cards()) expect(drawnIn(json).join('\n')).not.toContain(evil);
    await bot.close();
    await files.close();
  });

  it('the names and the file name of a list', async () => {
    const list = `ODS code,Name,Postcode\nFA001,${evil},ZZ1 1AA\nFA002,**Bold** _x_,ZZ1 1AA\n`;
    await attach(tom, files.put(list), `${evil}.csv`);
    expect(tom.last().text).toContain(shown);
    expect(tom.last().text).toContain(String.raw`\*\*Bold\*\* \_x\_`);
    // What is bold by us stays so, and the twin in plain text has neither.
    expect(tom.last().text).toContain('**2** new.');
    expect(tom.last().json.fallbackText).toContain('2 new.');
    expect(tom.last().json.fallbackText).toContain(evil);
    await tom.presses('Apply');
    expect((await tom.says('status of FA001')).text).toContain(shown);
    expect((await tom.says('which premises lack shared mailboxes')).text).toContain(shown);
    expect((await amara.says('FA001')).text).toContain(`Is it ${shown}`);
  });

  it('what people type, and what they are called', async () => {
    for (const text of ['FAD37', 'yes', "I'm stuck"]) await amara.says(text);
    await amara.presses('Send', { code: 'other', text: `see ${evil}` });
    expect(priya.last().text).toContain(`see ${shown}`);
    expect(amara.last().text).toContain(`Priya ${shown}`);
    await priya.presses('I take it');
    await priya.presses('Add a note', { text: `note ${evil}` });
    expect(JSON.stringify(priya.returned?.json)).toContain(JSON.stringify(`note ${shown}`).slice(1, -1));
    await tom.says(`nudge everyone who is blocked: please ${evil}`);
    expect(tom.last().text).toContain(shown);
  });
});

type Node = Readonly<Record<string, unknown>>;

/** Every text of a card that is drawn as Markdown. */
function drawnIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(drawnIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, text, facts, ...rest } = node as Node;
  const own = type === 'TextBlock' ? [String(text)] : [];
  const values = Array.isArray(facts)
    ? facts.flatMap(({ title, value }: Node) => [String(title), String(value)])
    : [];
  return [...own, ...values, ...Object.values(rest).flatMap(drawnIn)];
}
