import { afterAll, beforeAll, expect, test } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { type FileHost, openFileHost } from '../support/files.ts';
import { type Demo, startDemo } from './demo.ts';

let demo: Demo;
let files: FileHost;

beforeAll(async () => {
  demo = await startDemo();
  files = await openFileHost();
}, 180_000);

afterAll(async () => {
  await demo.close();
  await files.close();
});

test('everybody is greeted by their role, a list is imported, and a claim approved', {
  timeout: 240_000,
}, async () => {
  const admin = await demo.open(people.admin, 'Try three things');
  await demo.takePicture(admin, 'welcome-admin');
  const list = [
    'ODS code,Name,Address,Postcode',
    'FAB12,Foxglove Chemist,3 Foxglove Parade,ZZ1 2BD',
    'FNEW1,New Street Pharmacy,1 New Street,ZZ9 9ZZ',
    'F123,Too Short,1 High Street,ZZ1 1AA',
    'FNEW2,No Place Pharmacy,2 High Street,',
  ];
  const attached = await demo.attach(people.admin, files.put(list.join('\r\n')));
  expect(attached.status).toBe(200);
  await admin.waitForText('Nothing is changed yet');
  await demo.takePicture(admin, 'import-preview');
  await admin.press('Apply');
  await admin.waitForText('Done. The pharmacy list is up to date.');

  const lead = await demo.open(people.lead, 'Try three things');
  await demo.takePicture(lead, 'welcome-lead');
  const contractor = await demo.open(people.secondContractor, 'Try three things');
  await demo.takePicture(contractor, 'welcome-contractor');
  // The roster names Daniel for another pharmacy only.
  await contractor.say('FZ211');
  await contractor.waitForText('Is it');
  await contractor.press('Yes');
  await contractor.waitForText('I have asked Priya Shah');
  await lead.waitForText('Does Daniel Ivers work for');
  await demo.takePicture(lead, 'claim-approval');
  await lead.press('Yes, they work there');
  await contractor.waitForText('Priya Shah has said yes');
});
