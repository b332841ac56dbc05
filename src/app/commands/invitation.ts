import type { Handlers } from '../turn/turn.ts';

/** How to invite who is not here yet: a text ready to be pasted into an e-mail. */
export const invitationHandlers: Handlers<'invitation'> = {
  async invitation(turn, { ods }) {
    const premises = ods ? await turn.work.get('premises', ods) : undefined;
    const { content, settings } = turn;
    const link = settings.appLink ?? content.say('invitation_no_link');
    const lead = content.say('invitation_lead');
    const slots = {
      pharmacy: premises?.name ?? content.say('invitation_your_pharmacy'),
      link,
      ods: premises?.ods ?? '',
    };
    const text = content.say(premises ? 'invitation_code' : 'invitation_text', slots);
    return { reply: { summary: lead, said: [lead, ...text.split('\n')] } };
  },
};
