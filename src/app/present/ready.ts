import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { londonDate } from '../../domain/time.ts';
import { universalButtons } from './buttons.ts';
import { inWords } from './dates.ts';
import type { QuestionContext } from './question.ts';

/** The card that says that a pharmacy is through. */
export function readyView(
  premises: Premises,
  confirmer: string,
  { content }: QuestionContext,
  said: readonly string[] = [],
): View {
  const { walk, name, ods } = premises;
  const title = content.say('ready_title', { pharmacy: name });
  return {
    summary: title,
    title,
    tone: 'good',
    said: [...said],
    lead: content.say('ready'),
    more: content.fill(content.questions.done.ask, { pharmacy: name }),
    facts: [
      { label: labels.pharmacy, value: `${name} (${ods})` },
      { label: labels.mailbox, value: walk.address ?? '' },
      ...(walk.confirmed
        ? [
            { label: content.say('ready_confirmed'), value: inWords(londonDate(walk.confirmed.at)) },
            { label: content.say('ready_confirmed_by'), value: confirmer },
          ]
        : []),
    ],
    actions: universalButtons(),
  };
}
