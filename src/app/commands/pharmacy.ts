import { labels } from '../../content/words/labels.ts';
import { readOdsCode } from '../../domain/ods-code.ts';
import { maySee } from '../../domain/people/authority.ts';
import { isOfDesk, walksFor } from '../../domain/people/person.ts';
import { postcodeKey, readPostcode } from '../../domain/postcode.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { pharmacyOf } from '../draft.ts';
import { looksAfter } from '../people.ts';
import { changePremises } from '../premises.ts';
import { button } from '../present/buttons.ts';
import { choosePharmacyView, whichPharmacyView } from '../present/pharmacy.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
import { pendingFor } from '../turn/turn.ts';
import { askIfItIs, askNext, askWhichPharmacy, closedLine } from '../turn/walk-on.ts';
import { beginClaim } from './claims.ts';
import { status } from './status.ts';

/** How many pharmacies are offered as buttons before the bot asks for something more exact. */
const mostOffered = 5;

/** Finding the pharmacy that a person works for. */
export const pharmacyHandlers: Handlers<
  'say_pharmacy' | 'head_office_code' | 'choose_pharmacy' | 'other_pharmacy'
> = {
  async say_pharmacy(turn, { text }) {
    const seen = await lookAt(turn, text);
    if (seen) return seen;
    const code = readOdsCode(text);
    if (code) {
      const premises = await turn.work.get('premises', code);
      if (premises) return propose(turn, premises);
    }
    const found = await lookUp(turn, text);
    const [only] = found;
    if (only && found.length === 1) return propose(turn, only);
    if (found.length > mostOffered)
      return ask(turn, turn.content.say('too_many_pharmacies', { count: found.length }));
    if (found.length > 0) return offer(turn, found);
    return ask(
      turn,
      code ? turn.content.say('unknown_ods', { ods: code }) : turn.content.say('unknown_pharmacy'),
    );
  },

  head_office_code: async (turn, { text }) =>
    ask(turn, turn.content.say('head_office_code', { code: text.trim().toUpperCase() })),

  async choose_pharmacy(turn, { ods }) {
    const premises = await turn.work.get('premises', ods);
    if (!premises) return ask(turn, turn.content.say('unknown_ods', { ods }));
    // Whom the roster does not name says yes once more: it is a request to a person then.
    const isNamed = await looksAfter(turn.work, turn.person, ods);
    return isNamed ? join(turn, premises) : propose(turn, premises);
  },

  other_pharmacy: (turn) => askWhichPharmacy(turn),
};

/**
 * For a lead or an admin who walks no pharmacy, naming one asks how it stands; they may still say that they work there.
 * @returns undefined for everybody else, and where the bot has asked where they work
 */
async function lookAt(turn: Turn, text: string): Promise<Outcome | undefined> {
  const { person, roles, work, content, conversation } = turn;
  const isWalking = person.premises.length + person.claims.length > 0;
  if (!isOfDesk(roles) || isWalking || conversation.pending?.kind === 'which_pharmacy') return undefined;
  const byCode = await work.get('premises', readOdsCode(text) ?? '');
  const found = (byCode ? [byCode] : await lookUp(turn, text)).filter((premises) => maySee(roles, premises));
  const [only] = found;
  if (!only || found.length > mostOffered || (await looksAfter(work, person, only.ods))) return undefined;
  if (found.length === 1)
    return withWorkThere(await status(turn, { type: 'status', ods: only.ods }), only.ods);
  const lead = content.say('choose_pharmacy');
  const answers = found.map(({ ods, name, postcode }) =>
    button(`${name}, ${postcode} (${ods})`, { type: 'status', ods }),
  );
  return { reply: { summary: lead, said: [], lead, answers } };
}

function withWorkThere({ reply }: Outcome, ods: string): Outcome {
  if (!reply) return {};
  const workThere = button(labels.work_there, { type: 'choose_pharmacy', ods });
  return { reply: { ...reply, actions: [...(reply.actions ?? []), workThere] } };
}

async function lookUp(turn: Turn, text: string): Promise<Premises[]> {
  const postcode = readPostcode(text);
  const found = postcode
    ? await turn.work.find('premises', { where: { postcodeKey: postcodeKey(postcode) } })
    : await turn.names.find(turn.work, text, mostOffered + 1);
  return found.filter(({ listed }) => listed === 'open');
}

function ask(turn: Turn, said: string): Outcome {
  turn.remember({ pending: { kind: 'which_pharmacy', until: turn.now + pendingFor }, asked: undefined });
  return { reply: whichPharmacyView(turn.content, [said]) };
}

function offer(turn: Turn, found: readonly Premises[]): Outcome {
  turn.remember({ pending: { kind: 'which_pharmacy', until: turn.now + pendingFor }, asked: undefined });
  const more = turn.content.say('choose_pharmacy_more', { count: found.length });
  return { reply: choosePharmacyView(turn.content, turn.content.say('choose_pharmacy'), found, [more]) };
}

/** Asks whether the pharmacy found is the right one, unless the person looks after it here already. */
async function propose(turn: Turn, premises: Premises): Promise<Outcome> {
  if (walksFor(turn.person, premises.ods)) return askNext(turn, [], await pharmacyOf(turn, premises.ods));
  if (premises.listed === 'closed') return ask(turn, await closedLine(turn, premises));
  return askIfItIs(turn, premises);
}

/** Makes the pharmacy one of the person's, or, where the roster does not name them for it, asks the lead first. */
export async function join(turn: Turn, premises: Premises): Promise<Outcome> {
  const { work, person, content } = turn;
  if (walksFor(person, premises.ods)) return askNext(turn, [], await pharmacyOf(turn, premises.ods));
  if (premises.listed === 'closed') return ask(turn, await closedLine(turn, premises));
  if (!(await looksAfter(work, person, premises.ods))) return beginClaim(turn, premises);
  const others = premises.people.length;
  const joined = await changePremises(turn, premises, [{ type: 'joined', personId: person.id }]);
  work.put('person', person.id, { ...person, premises: [...person.premises, premises.ods] });
  const said = [
    content.say('joined', { pharmacy: premises.name }),
    ...(others > 0 ? [content.say('joined_others', { count: others })] : []),
  ];
  return askNext(turn, said, joined.premises);
}
