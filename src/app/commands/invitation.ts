import { labels } from '../../content/words/labels.ts';
import { canBeReached, type Person } from '../../domain/people/person.ts';
import { button } from '../present/buttons.ts';
import { say } from '../turn/say.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
import { wordsOf } from './find-people.ts';

/** How to invite who is not here yet: a text ready to be pasted into an e-mail. */
export const invitationHandlers: Handlers<'invitation'> = {
  async invitation(turn, { ods, leads, who }) {
    const { content, work } = turn;
    if (leads) return invitation(turn, 'invitation_leads');
    if (who) return inviteSomebody(turn, who);
    const premises = ods ? await work.get('premises', ods) : undefined;
    if (!premises)
      return invitation(turn, 'invitation_text', { pharmacy: content.say('invitation_your_pharmacy') });
    if (premises.listed === 'closed')
      return say(content.say('pharmacy_closed', { pharmacy: premises.name, ods: premises.ods }));
    return invitation(turn, 'invitation_code', { pharmacy: premises.name, ods: premises.ods });
  },
};

type Text = 'invitation_text' | 'invitation_code' | 'invitation_leads';

/** The text itself; where it can hold no link yet, with what has to be done about that. */
function invitation({ content, settings }: Turn, text: Text, slots: Record<string, string> = {}): Outcome {
  const { appLink } = settings;
  const lead = content.say('invitation_lead');
  const link = appLink ?? content.say('invitation_no_link');
  const said = appLink ? [] : [content.say('invitation_set_link')];
  const quote = content.say(text, { ...slots, link }).split('\n');
  return { reply: { summary: lead, said, lead, quote } };
}

/** Whoever is named is a cell lead of the roster, here or not; else the bot has to be told whom the text is for. */
async function inviteSomebody(turn: Turn, who: string): Promise<Outcome> {
  const { content } = turn;
  const found = await leadsCalled(turn, who);
  const here = found.filter(({ person }) => canBeReached(person));
  if (found.length > here.length) return invitation(turn, 'invitation_leads');
  const [one] = here;
  if (one) return say(content.say('invitation_here', { person: one.person?.name ?? one.email }));
  const lead = content.say('invitation_whose', { who });
  const answers = [
    button(labels.invitation_pharmacy, { type: 'invitation' }),
    button(labels.invitation_lead, { type: 'invitation', leads: true }),
  ];
  return { reply: { summary: lead, said: [], lead, answers } };
}

interface Lead {
  readonly email: string;
  readonly person: Person | undefined;
}

/** The leads of the roster who may be meant: by their name, or by their e-mail address, which is all that is known of some. */
async function leadsCalled({ work }: Turn, who: string): Promise<readonly Lead[]> {
  const emails = (await work.find('cell')).flatMap(({ leads }) => leads.map(({ email }) => email));
  if (emails.length === 0) return [];
  const people = await work.find('person', { where: { email: emails } });
  const wanted = wordsOf(who.toLowerCase());
  return [...new Set(emails)]
    .map((email) => ({ email, person: people.find((person) => person.email === email) }))
    .filter(({ email, person }) => {
      const own = wordsOf(`${person?.name ?? ''} ${email}`.toLowerCase());
      return wanted.every((word) => own.some((part) => part.startsWith(word)));
    });
}
