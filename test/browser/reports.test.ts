import { afterAll, beforeAll, test } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { type Demo, startDemo } from './demo.ts';
import { fillPast } from './past.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({}, fillPast);
}, 180_000);
afterAll(() => demo.close());

test.each([
  ['counts by cell', 'How we are doing', 'coverage'],
  ['show me the funnel', 'How far they have come', 'funnel'],
  ['show me the trend', 'Week by week', 'trend'],
  ['what happened this week', 'What happened this week', undefined],
])('"%s" is answered with a card that the window draws', { timeout: 240_000 }, async (words, title, name) => {
  const admin = await demo.open(people.admin);
  await admin.say(words);
  await admin.waitForText(title);
  if (name) await demo.takePicture(admin, name);
});

test('a client that knows no charts shows bars, and the numbers in words', { timeout: 240_000 }, async () => {
  const admin = await demo.open(people.admin, 'Hello', { withoutCharts: true });
  await admin.say('counts by cell');
  await admin.waitForText(/North, \d+%: \d+ confirmed, \d+ say so, \d+ waiting, \d+ none, \d+ not heard/);
  await demo.takePicture(admin, 'coverage-bars');
});
