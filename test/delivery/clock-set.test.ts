import { expect, it } from 'vitest';
import { sendTo } from '../../src/app/sending/outbox.ts';
import { teamsRates } from '../../src/app/sending/rates.ts';
import { createSender } from '../../src/app/sending/sender.ts';
import { beginWork } from '../../src/app/work.ts';
import { DeliveryError } from '../../src/ports/messenger.ts';
import { beginning, day } from '../support/bot.ts';
import { createVirtualTime } from './virtual-time.ts';
import { addNudges, addPeople, createWorld, personNumber } from './world.ts';

const hour = 60 * 60 * 1000;

it.each([
  ['back an hour', -hour],
  ['back a day', -day],
  ['forward an hour', hour],
  ['forward a day', day],
])('messages go on when the clock of the machine is set %s', async (_, shift) => {
  const time = createVirtualTime(beginning);
  let set = 0;
  let isThrottled = true;
  const sent: string[] = [];
  const world = createWorld(time, {
    async send({ conversationId }, { summary }) {
      if (conversationId === 'chat-0' && isThrottled)
        throw new DeliveryError('throttled', 'Too many requests');
      sent.push(summary);
      return summary;
    },
    update: () => Promise.reject(new Error('Nothing is updated here.')),
  });
  const ports = { ...world, clock: () => time.now() + set };
  const sender = createSender(ports, teamsRates);
  await addPeople(ports.store, 40);
  await addNudges(ports, 40, 40);
  await time.run(async () => {
    await sender.drain();
    expect(sent).toHaveLength(39);
    set = shift;
    isThrottled = false;
    await time.sleep(5_000);
    for (const n of [0, 1]) {
      const work = beginWork(ports.store);
      const act = { work, now: ports.clock(), chance: ports.chance };
      sendTo(act, personNumber(n), { summary: `Notice ${n}`, said: ['Solved'] });
      await work.commit();
    }
    await sender.drain();
    expect(sent).toEqual(expect.arrayContaining(['Notice 0', 'Notice 1']));
    // What the channel wanted later waits no longer than it ever has to.
    await time.sleep(hour);
    await sender.drain();
    expect(sent).toContain('Nudge 0');
  });
});
