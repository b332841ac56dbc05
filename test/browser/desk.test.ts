import { afterAll, beforeAll, test } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { type Demo, startDemo } from './demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
}, 180_000);
afterAll(() => demo.close());

test('an admin asks for a list, turns its pages, and asks on', { timeout: 240_000 }, async () => {
  const contractor = await demo.open(people.contractor);
  await contractor.say('FAB12');
  await contractor.press('Yes');
  await contractor.say('I am locked out');
  await contractor.waitForText('locked');
  const admin = await demo.open(people.admin);
  await admin.say('which premises lack shared mailboxes');
  await admin.waitForText('1 to 15 of 40');
  await demo.takePicture(admin, 'list');
  await admin.press('More');
  await admin.waitForText('16 to 30 of 40');
  await admin.fill('Cell', 'South');
  await admin.press('Only this cell');
  await admin.waitForText('Only South.');
  await admin.press('Who is blocked?');
  await admin.waitForText('Blocked pharmacies');
  await admin.say('who is blocked');
  await admin.waitForText('Foxglove');
});
