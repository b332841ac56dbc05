import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, test } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { type Demo, startDemo } from './demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
}, 180_000);
afterAll(() => demo.close());

test('an alert is raised, taken, passed on and solved, in the windows of three people', {
  timeout: 240_000,
}, async () => {
  const lead = await demo.open(people.lead);
  const second = await demo.open(people.secondLead);
  const contractor = await demo.open(people.contractor);
  await contractor.say('FAD37');
  await contractor.waitForText('Is it');
  await contractor.press('Yes');
  await contractor.waitForText('Can you open');
  await contractor.say('the code never came');
  await contractor.waitForText('That fixed it');
  await contractor.press('I need my cell lead');
  await contractor.waitForText('I have told Priya Shah');

  await lead.waitForText('Bracken Hill Pharmacy is stuck');
  await demo.takePicture(lead, 'alert-raised');
  await lead.press('I take it');
  await lead.waitForText('taken: Priya Shah');
  await contractor.waitForText('Priya Shah has taken your case');
  await demo.takePicture(lead, 'alert-taken');

  await lead.fill('Pass on to', 'Grace Mbeki');
  await lead.press('Pass on');
  await lead.waitForText('passed on to Grace Mbeki');
  await demo.takePicture(lead, 'alert-passed-on');
  await second.waitForText('Bracken Hill Pharmacy is stuck');
  await second.press('I take it');
  await second.waitForText('taken: Grace Mbeki');
  await lead.waitForText('taken: Grace Mbeki');
  await contractor.waitForText('Grace Mbeki has taken your case');
  // Her own card is sent once more after the press, and what is typed before that is gone.
  await setTimeout(3_000);

  await second.fill('A note, or what helped', 'The Service Desk sent a new code.');
  await second.press('Solved');
  await second.waitForText('solved: Grace Mbeki');
  await demo.takePicture(second, 'alert-solved');
  await lead.waitForText('solved: Grace Mbeki');
  await contractor.waitForText('What helped: The Service Desk sent a new code.');
  await demo.takePicture(contractor, 'alert-contractor');
});
