import type { View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';

/** What the card of a question becomes once it is answered: a record of both, without buttons. */
export function answeredView(content: Content, asked: string, answer: string): View {
  return { summary: asked, said: [asked], more: content.say('already_answered', { answer }) };
}
