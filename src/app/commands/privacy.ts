import type { Button } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import { mayGive } from '../../domain/people/authority.ts';
import type { Person } from '../../domain/people/person.ts';
import { answeredView } from '../present/answered.ts';
import { button } from '../present/buttons.ts';
import { findAccounts, findFormerAccounts } from '../privacy/accounts.ts';
import { askErasure, consequences, type Erasable, whyNot } from '../privacy/ask.ts';
import type { Conversation } from '../records/conversation.ts';
import { say } from '../turn/say.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
import { askYesOrNo } from '../turn/yes-or-no.ts';
import { detour } from './detour.ts';
import { findPeople } from './find-people.ts';
import { showList } from './questions.ts';

/** What is held of people, and how it goes. */
export const privacyHandlers: Handlers<'my_data' | 'forget_me' | 'erase_person'> = {
  async my_data(turn, { person }) {
    if (!person) return showList(turn, { of: 'my_data' });
    const { content, roles } = turn;
    return detour(turn, content.say(roles.admin ? 'data_of_other_admin' : 'data_of_other', { person }));
  },

  forget_me: (turn) => ask(turn, ofPerson(turn.person), turn.content.say('forget_ask')),

  async erase_person(turn, { person: who, ods }) {
    const { work, content } = turn;
    const people = ods ? [] : await findPeople(work, who);
    const here = [
      ...people.map(ofPerson),
      ...(people.length === 0 && !ods ? await ofRoster(turn, who) : []),
      ...(await findAccounts(work, who, ods)),
    ];
    const found = here.length > 0 ? here : await findFormerAccounts(work, who, ods);
    const [only] = found;
    if (!only) return say(content.say('erase_unknown', { who }));
    if (found.length === 1) return ask(turn, only, content.say('erase_ask', { person: only.name }));
    const lead = content.say('who_several', { count: found.length });
    return { reply: { summary: lead, said: [], lead, answers: found.slice(0, mostChoices).map(choice) } };
  },
};

/** How many people are offered to choose from. */
const mostChoices = 6;

/** Somebody of whom there is no more than an e-mail address in the roster. */
async function ofRoster({ work }: Turn, who: string): Promise<Erasable[]> {
  const email = who.trim().toLowerCase();
  return (await work.get('contact', email)) ? [{ email, name: email }] : [];
}

function choice({ person, email, account, name }: Erasable): Button {
  const about = account ? { person: account.label, ods: account.ods } : { person: person ?? email ?? name };
  const known = account ? account.ods : email;
  return button([name, known].filter(Boolean).join(', '), { type: 'erase_person', ...about });
}

function ofPerson({ id, name, email }: Person): Erasable {
  return { person: id, name, ...(email ? { email } : {}) };
}

/** Says what follows, and asks whether to do it; or says what has to happen first. */
async function ask(turn: Turn, whom: Erasable, question: string): Promise<Outcome> {
  const refusal = await whyNot(turn, whom);
  if (refusal) return detour(turn, refusal);
  const { name: _, ...subject } = whom;
  const said = await consequences(turn, whom);
  return askYesOrNo(
    turn,
    { kind: 'erasure', ...subject, question },
    { lead: question, yes: labels.forget, said },
  );
}

/** A yes or a no to being forgotten, or to forgetting somebody. Authority and state are checked anew. */
export async function confirmErasure(
  turn: Turn,
  { person, email, account, question }: Extract<NonNullable<Conversation['pending']>, { kind: 'erasure' }>,
  yes: boolean,
): Promise<Outcome> {
  const { content, work, roles } = turn;
  turn.remember({ pending: undefined });
  const card = answeredView(content, question, yes ? labels.forget : labels.no);
  if (!yes) return { ...(await detour(turn, content.say('erase_kept'))), card };
  const isOwn = person === turn.person.id;
  if (!isOwn && !mayGive('erase_person', roles)) return detour(turn, content.say('not_allowed'));
  const found = person === undefined ? undefined : await work.get('person', person);
  const name = found?.name ?? account?.label ?? email ?? labels.somebody;
  const whom = { person, email, account, name };
  const refusal = await whyNot(turn, whom);
  if (refusal) return { ...(await detour(turn, refusal)), card };
  askErasure(turn, whom);
  const said = isOwn ? content.say('forget_done') : content.say('erase_done', { person: name });
  return { reply: { summary: said, said: [said] }, card };
}
