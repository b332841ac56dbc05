import { beforeEach, describe, expect, it } from 'vitest';
import { saveAlert } from '../../src/app/alerts/save.ts';
import type { Ports } from '../../src/app/ports.ts';
import { createSender, type Sender } from '../../src/app/sending/sender.ts';
import { actOfBot } from '../../src/app/sweep/act-of-bot.ts';
import { beginWork } from '../../src/app/work.ts';
import { note } from '../../src/domain/alert/life.ts';
import { personId } from '../../src/domain/people/person.ts';
import { DeliveryError } from '../../src/ports/messenger.ts';
import { beginning } from '../support/bot.ts';
import { addArea, addressOf, adminIds, askForLead, chatOf, leadId } from './cells.ts';
import { createVirtualTime } from './virtual-time.ts';
import { createWorld, tenantId } from './world.ts';

const lead = leadId(0, 0);

describe('the card of an alert', () => {
  /** What was done in which chat. */
  let done: string[];
  let isGone: boolean;
  let alertId: string;
  let ports: Ports;
  let sender: Sender;
  beforeEach(async () => {
    done = [];
    isGone = false;
    const time = createVirtualTime(beginning);
    ports = createWorld(
      time,
      {
        async send({ conversationId }) {
          done.push(`post in ${conversationId}`);
          return `m${done.length}`;
        },
        async update({ conversationId }, activityId) {
          done.push(`update ${activityId} in ${conversationId}`);
          if (isGone) throw new DeliveryError('gone', 'It is not there.');
        },
      },
      { adminIds },
    );
    await addArea(ports, 'http://127.0.0.1:1', 1);
    sender = createSender(ports, { perConversation: [], perApp: [] });
    [alertId] = await askForLead(ports, 0, false);
    await sender.drain();
    expect(done).toEqual([`post in ${chatOf(lead)}`]);
  });

  /** A note is added, so that every card has to be brought up to date. */
  async function change(): Promise<void> {
    const act = actOfBot(ports);
    const alert = await act.work.get('alert', alertId);
    if (!alert) throw new Error('There is no such alert.');
    await saveAlert(act, note(alert, 'bot', act.now, 'Rang the Service Desk.'));
    await act.work.commit();
    await sender.drain();
  }

  it('is brought up to date in place', async () => {
    await change();
    expect(done.slice(1)).toEqual([`update m1 in ${chatOf(lead)}`]);
  });

  it('is posted anew when it is not there any more, and then that one is updated', async () => {
    isGone = true;
    await change();
    expect(done.slice(1)).toEqual([`update m1 in ${chatOf(lead)}`, `post in ${chatOf(lead)}`]);
    isGone = false;
    await change();
    expect(done.slice(3)).toEqual([`update m3 in ${chatOf(lead)}`]);
  });

  it('is posted in the chat that the person has now', async () => {
    const work = beginWork(ports.store);
    const id = personId(tenantId, lead);
    const person = await work.get('person', id);
    if (!person) throw new Error('There is no such lead.');
    const address = { ...addressOf(lead, 'http://127.0.0.1:1'), conversationId: 'new-chat' };
    work.put('person', id, { ...person, address });
    await work.commit();
    await change();
    expect(done.slice(1)).toEqual(['post in new-chat']);
  });
});
