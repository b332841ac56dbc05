import type { View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';
import type { Answer } from '../../domain/walk/answer.ts';
import { inWords } from './dates.ts';

/** What the card of a question becomes once it is answered: a record of both, without buttons. */
export function answeredView(content: Content, asked: string, answer: string): View {
  return { summary: asked, said: [asked], more: content.say('already_answered', { answer }) };
}

/** An answer as a person reads it. @param nameOption the name of an option of its question */
export function answerInWords(
  answer: Answer,
  content: Content,
  nameOption: (option: string) => string,
): string {
  switch (answer.kind) {
    case 'option':
      return nameOption(answer.option);
    case 'date':
      return inWords(answer.date);
    case 'address':
      return answer.address;
    case 'names':
      return answer.names.map(({ label }) => label).join(', ');
    case 'text':
      return answer.text;
    case 'blocker':
      return content.blocker(answer.code).title;
  }
}
