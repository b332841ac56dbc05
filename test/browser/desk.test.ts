import { afterAll, beforeAll, test } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { type Demo, startDemo } from './demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
}, 180_000);
afterAll(() => demo.close());

test('an admin asks for a list, turns its pages, asks on, and reads what happened', {
  timeout: 240_000,
}, async () => {
  const contractor = await demo.open(people.contractor);
  await contractor.say('FAB12');
  await contractor.press('Yes');
  for (const text of ['no', 'we looked, there is none', 'not yet', 'independent', 'ready', 'we applied']) {
    await contractor.say(text);
  }
  await contractor.say('yesterday');
  await contractor.waitForText('ticket reference');

  const lists = await demo.open(people.admin);
  await lists.say('which premises in North lack shared mailboxes');
  await lists.waitForText('Only North.');
  await demo.takePicture(lists, 'list');
  await lists.say('which premises lack shared mailboxes');
  await lists.waitForText('1 to 15 of 40');
  await lists.press('More');
  await lists.waitForText('16 to 30 of 40');
  await lists.fill('Cell', 'South');
  await lists.press('Only this cell');
  await lists.waitForText('Only South.');

  const lead = await demo.open(people.lead);
  await lead.say('history of FAB12');
  await lead.waitForText('History of Foxglove Pharmacy');
  await demo.takePicture(lead, 'history');
  await lead.press('Who leads it?');
  await lead.waitForText('Priya Shah');
});
