import { labels } from '../../content/words/labels.ts';
import { mayGive } from '../../domain/people/authority.ts';
import type { Person } from '../../domain/people/person.ts';
import { answeredView } from '../present/answered.ts';
import { yesNoView } from '../present/pharmacy.ts';
import { askErasure, consequences, type Erasable, whyNot } from '../privacy/ask.ts';
import type { Conversation } from '../records/conversation.ts';
import { type Handlers, type Outcome, pendingFor, type Turn } from '../turn/turn.ts';
import { detour } from './detour.ts';
import { findPeople, withPerson } from './find-people.ts';
import { showList } from './questions.ts';

/** What is held of people, and how it goes. */
export const privacyHandlers: Handlers<'my_data' | 'forget_me' | 'erase_person'> = {
  my_data: (turn) => showList(turn, { of: 'my_data' }),

  forget_me: (turn) => ask(turn, ofPerson(turn.person), turn.content.say('forget_ask')),

  async erase_person(turn, { person: who }) {
    const question = (person: string) => turn.content.say('erase_ask', { person });
    const email = who.trim().toLowerCase();
    const isOfRoster =
      (await findPeople(turn.work, who)).length === 0 &&
      (await turn.work.get('contact', email)) !== undefined;
    if (isOfRoster) return ask(turn, { email, name: email }, question(email));
    const about = (id: string) => ({ type: 'erase_person', person: id }) as const;
    return withPerson(turn, who, about, (person) => ask(turn, ofPerson(person), question(person.name)));
  },
};

function ofPerson({ id, name, email }: Person): Erasable {
  return { person: id, name, ...(email ? { email } : {}) };
}

/** Says what follows, and asks whether to do it; or says what has to happen first. */
async function ask(turn: Turn, whom: Erasable, question: string): Promise<Outcome> {
  const refusal = await whyNot(turn, whom);
  if (refusal) return detour(turn, refusal);
  const { name: _, ...subject } = whom;
  turn.remember({ pending: { kind: 'erasure', ...subject, question, until: turn.now + pendingFor } });
  return {
    reply: yesNoView(question, { yes: labels.forget, no: labels.no }, await consequences(turn, whom)),
  };
}

/** A yes or a no to being forgotten, or to forgetting somebody. Authority and state are checked anew. */
export async function confirmErasure(
  turn: Turn,
  { person, email, question }: Extract<NonNullable<Conversation['pending']>, { kind: 'erasure' }>,
  yes: boolean,
): Promise<Outcome> {
  const { content, work, roles } = turn;
  turn.remember({ pending: undefined });
  const card = answeredView(content, question, yes ? labels.forget : labels.no);
  if (!yes) return { ...(await detour(turn, content.say('erase_kept'))), card };
  const isOwn = person === turn.person.id;
  if (!isOwn && !mayGive('erase_person', roles)) return detour(turn, content.say('not_allowed'));
  const found = person === undefined ? undefined : await work.get('person', person);
  const name = found?.name ?? email ?? labels.somebody;
  const whom = { ...(person ? { person } : {}), ...(email ? { email } : {}), name };
  const refusal = await whyNot(turn, whom);
  if (refusal) return { ...(await detour(turn, refusal)), card };
  askErasure(turn, whom);
  const said = isOwn ? content.say('forget_done') : content.say('erase_done', { person: name });
  return { reply: { summary: said, said: [said] }, card };
}
