import { afterAll, beforeAll, test } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { type Demo, startDemo } from './demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
}, 180_000);
afterAll(() => demo.close());

test('an admin nudges everybody of a list, and sees how it went', { timeout: 240_000 }, async () => {
  const amara = await demo.open(people.contractor);
  for (const text of ['FAD37', 'yes', 'no', 'none']) await amara.say(text);
  const daniel = await demo.open(people.secondContractor);
  for (const text of ['FAD37', 'yes']) await daniel.say(text);
  await demo.takeAway(people.secondContractor);
  const admin = await demo.open(people.admin);
  await admin.say('nudge those in North without a mailbox');
  await admin.waitForText('Nudge 2 people?');
  await admin.fill('A sentence of your own (optional)', 'Ring me if anything is unclear.');
  await admin.press('Show it with my sentence');
  await admin.waitForText('Your sentence is in the message now.');
  await demo.takePicture(admin, 'nudge-preview');
  await admin.press('Send');
  await amara.waitForText('Tom Ellery writes: “Ring me if anything is unclear.”');
  await admin.waitForText('1 arrived. 0 on the way. 0 perhaps arrived. 1 not arrived.', { timeout: 30_000 });
  await demo.takePicture(admin, 'nudge-report');
  await admin.press('Send again to the failed');
  await admin.waitForText('1 other still cannot be reached');
  await amara.press('Go on');
  await amara.waitForText('What is the address of your own NHSmail account?');
});
