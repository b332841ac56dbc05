import { close } from '../../domain/alert/life.ts';
import type { PremisesEvent } from '../../domain/premises/events.ts';
import { raiseBlocker } from '../../domain/premises/raise-blocker.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { isReady, situation } from '../../domain/walk/next.ts';
import { saveAlert } from '../alerts/save.ts';
import { changePremises } from '../premises.ts';
import type { Handlers, Turn } from '../turn/turn.ts';
import { draw, withOpenCase } from './case.ts';
import { sayTold, tellPharmacy, tellReady } from './tell-pharmacy.ts';

/** What a cell lead found in the LPC's inbox: whether the pharmacy's test message is there. */
export const testResultHandlers: Handlers<'test_result'> = {
  test_result: (turn, command) =>
    withOpenCase(turn, command, async ({ alert, premises }) => {
      if (alert.subject.kind !== 'test') return { card: await draw(turn, { alert, premises }) };
      const found = command.received ? 'received' : 'not_received';
      const closed = close(alert, 'solved', turn.person.id, turn.now, { found });
      await saveAlert(turn, closed);
      const { premises: after } = await changePremises(
        turn,
        premises,
        testEvents(turn, premises, command.received),
      );
      const slots = { lead: turn.person.name, pharmacy: premises.name };
      const said = turn.content.say(`test_${found}_contractor`, slots);
      const told = isReady(after, turn.content.policy)
        ? await tellReady(turn, after, [said])
        : await tellPharmacy(turn, after, [said, ...(command.received ? [] : [remedy(turn, after)])]);
      const then = { told: sayTold(turn, after, told) };
      return { card: await draw(turn, { alert: closed, premises: after }, `alert_${found}`, then) };
    }),
};

function testEvents(turn: Turn, premises: Premises, received: boolean): readonly PremisesEvent[] {
  if (received) return [{ type: 'test_received' }];
  const s = situation(premises, turn.person.id, turn.content.policy, turn.now);
  // Set aside: the walk itself asks for the message again, and what went wrong stays on record.
  return [{ type: 'test_not_received' }, ...raiseBlocker(s, 'test_not_received', { setAside: true })];
}

function remedy({ content }: Turn, { name, ods }: Premises): string {
  return content.fill(content.blocker('test_not_received').remedy, { pharmacy: name, ods });
}
