import type { WordsId } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import type { CommandOf } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import { walksFor } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { pharmacyOf } from '../draft.ts';
import { button } from '../present/buttons.ts';
import { inWords } from '../present/dates.ts';
import { statusView } from '../present/status.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
import {
  askNext,
  askWhichPharmacy,
  odsInHand,
  openQuestion,
  questionContext,
  standingIn,
} from '../turn/walk-on.ts';
import { confirmHandler } from './confirm.ts';
import { deskView, detour, walks } from './detour.ts';
import { leadOrLpc, signUpLine } from './walk.ts';

/** What anybody may ask at any time. */
export const askHandlers: Handlers<
  | 'greet'
  | 'thanks'
  | 'help'
  | 'stop'
  | 'unsafe'
  | 'unreadable'
  | 'ask_fact'
  | 'confirm'
  | 'may_we_sign_up'
  | 'who_is_my_lead'
  | 'status'
> = {
  greet: (turn) => welcome(turn),
  thanks: (turn) => detour(turn, turn.content.say('thanks')),
  help: (turn) => detour(turn, ...helpLines(turn)),
  async stop(turn) {
    turn.remember({ asked: undefined, pending: undefined });
    const lead = turn.content.say('stopped');
    return {
      reply: { summary: lead, said: [lead], actions: [button(labels.go_on, { type: 'show_question' })] },
    };
  },
  unsafe: (turn) => detour(turn, turn.content.say('unsafe')),
  unreadable: (turn, { why }) => detour(turn, turn.content.say(why)),
  ask_fact: (turn, { fact }) => detour(turn, ...factLines(turn, fact)),
  confirm: confirmHandler,

  async may_we_sign_up(turn) {
    const { premises, claims } = turn.person;
    if (premises.length + claims.length === 0) return askWhichPharmacy(turn);
    const own = await turn.work.getMany('premises', premises);
    const claimed = await turn.work.getMany('premises', claims);
    return detour(
      turn,
      ...[...own.values()].map((entry) => signUpLine(turn, entry)),
      ...[...claimed.values()].map(({ name: pharmacy, ods }) =>
        turn.content.say('claim_waiting', { pharmacy, ods }),
      ),
    );
  },

  async who_is_my_lead(turn) {
    const ods = odsInHand(turn);
    const premises = ods ? await pharmacyOf(turn, ods) : undefined;
    if (!premises) return askWhichPharmacy(turn);
    const lead = await leadOrLpc(turn, premises);
    const id: WordsId = lead === labels.the_lpc ? 'your_lead_none' : 'your_lead';
    return askNext(turn, [turn.content.say(id, { pharmacy: premises.name, lead })], premises);
  },

  status,
};

async function status(turn: Turn, { ods }: CommandOf<'status'>): Promise<Outcome> {
  const { content, roles, person } = turn;
  const code = ods ?? odsInHand(turn);
  if (!code) {
    if (person.premises.length + person.claims.length > 0) return askWhichPharmacy(turn);
    return detour(turn, content.say('status_which'));
  }
  const premises = await pharmacyOf(turn, code);
  if (!premises || !mayGive('status', roles, { premises })) {
    // The same words whether the code is unknown or somebody else's: a refusal tells nothing.
    return detour(
      turn,
      roles.admin ? content.say('status_unknown', { ods: code }) : content.say('not_allowed'),
    );
  }
  const at = standingIn(turn, premises);
  const view = statusView(at.s, at.step, await questionContext(turn, premises));
  const history = mayGive('history', roles, { premises })
    ? [button(labels.history, { type: 'history', ods: premises.ods })]
    : [];
  if (!walksFor(person, premises.ods)) return { reply: { ...view, actions: history } };
  const question = await openQuestion(turn, at, []);
  const { title, facts } = view;
  return {
    reply: {
      ...question,
      title,
      facts,
      actions: [...(question.actions ?? []), ...history, ...correctButton(premises)],
    },
  };
}

function correctButton({ trail }: Premises) {
  return trail.length > 0 ? [button(labels.change_answer, { type: 'correct' })] : [];
}

function factLines({ content }: Turn, id: string): string[] {
  const fact = content.fact(id);
  if (!fact) return [content.say('not_understood')];
  const cite = (sourceId: string) => {
    const { label, checked } = content.source(sourceId);
    return content.say('fact_source', { source: label, checked: inWords(checked) });
  };
  const today = fact.today
    ? [`${content.say('fact_today', { answer: content.fill(fact.today.answer) })} ${cite(fact.today.source)}`]
    : [];
  return [`${content.fill(fact.answer)} ${cite(fact.source)}`, ...today];
}

/** What one can say, by the roles that the person has. */
function helpLines({ roles, content }: Turn): string[] {
  const lines: string[] = [];
  if (roles.admin) lines.push(content.say('help_admin'), content.say('help_admin_change'));
  if (roles.leadOf.length > 0) lines.push(content.say('help_lead'));
  if (roles.contractorOf.length > 0 || lines.length === 0) lines.push(content.say('help_contractor'));
  return lines;
}

/** Greets a person by their roles; the first time with three things to try for each. */
export async function welcome(turn: Turn, { isFirst = false } = {}): Promise<Outcome> {
  const { content, person, roles } = turn;
  const name = person.name.split(' ')[0] ?? person.name;
  const said: string[] = [];
  const toTry: string[] = [];
  if (roles.admin) {
    said.push(content.say('welcome_admin', { name }));
    toTry.push(content.say('try_admin'));
  }
  if (roles.leadOf.length > 0) {
    said.push(content.say('welcome_lead', { name, cells: roles.leadOf.map(titleCase).join(', ') }));
    toTry.push(content.say('try_lead'));
  }
  if (said.length === 0) said.push(content.say('welcome_contractor', { name }));
  if (walks(turn)) toTry.push(content.say('try_contractor'));
  const lines = [...said, ...(isFirst ? toTry : [])];
  return walks(turn) ? askNext(turn, lines) : { reply: deskView(turn, lines) };
}

function titleCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
