import { labels } from '../../content/words/labels.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Act } from '../act.ts';
import { leadLine } from '../people.ts';
import { sendTo } from '../sending/outbox.ts';

/** Tells everybody of a pharmacy that too few people can open its mailbox, and whether its lead knows. */
export async function tellRisk(act: Act, premises: Premises, raised: readonly Alert[]): Promise<void> {
  const { content, work } = act;
  const slots = { pharmacy: premises.name, needed: content.policy.minimumLinkedAccounts };
  const isTold = raised.some(({ subject, recipients }) => subject.kind === 'risk' && recipients.length > 0);
  const lead = (await leadLine(work, premises)) ?? labels.the_lpc;
  const said = [
    content.say('risk_began', slots),
    content.say('risk_remedy'),
    content.say(isTold ? 'lead_told' : 'lead_told_unreached', { lead }),
  ];
  for (const person of premises.people) sendTo(act, person, { summary: said[0] ?? premises.name, said });
}
