import { labels } from '../../content/words/labels.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Act } from '../act.ts';
import { leadLine, toldLine } from '../people.ts';
import { sendTo } from '../sending/outbox.ts';

/** Tells everybody of a pharmacy that too few people can open its mailbox, and whether its lead knows. */
export async function tellRisk(act: Act, premises: Premises, raised: readonly Alert[]): Promise<void> {
  const { content, work } = act;
  const slots = { pharmacy: premises.name, needed: content.policy.minimumLinkedAccounts };
  const told = await toldLine(
    work,
    premises,
    raised.filter(({ subject }) => subject.kind === 'risk'),
  );
  const began = content.say('risk_began', slots);
  for (const [id, person] of await work.getMany('person', premises.people)) {
    const lead = told ?? (await leadLine(work, premises, person)) ?? labels.the_lpc;
    const known = content.say(told ? 'lead_told' : 'lead_told_unreached', { lead });
    const said = [began, content.say('risk_remedy'), known];
    sendTo(act, id, { summary: began, said }, { about: [premises.ods] });
  }
}
