import type { Content } from '../../content/pack.ts';
import { questionSlots } from '../../content/questions.ts';
import { questionIds } from '../../domain/walk/question-ids.ts';
import { questionOf } from '../questions.ts';

/** What the bot can wait for when somebody types. */
export interface ListedQuestion {
  readonly question: string;
  readonly means: string;
  readonly asks: string;
  /** What may be typed besides the options. */
  readonly input?: string | undefined;
  /** The buttons: the option and its label. */
  readonly options: Readonly<Record<string, string>>;
}

/** What the bot waits for outside the walk, as it stands in a line. */
export const pendingIds = ['confirm', 'pharmacy'] as const;

/** What stands in the place of what the bot knows of a pharmacy. */
const blanks = Object.fromEntries(questionSlots.map((slot) => [slot, `[${slot}]`]));

/** Everything that the bot can wait for, with what it asks. */
export function listQuestions(content: Content): readonly ListedQuestion[] {
  const ofWalk = questionIds.map((id): ListedQuestion => {
    const { name, ask, options = {} } = content.questions[id];
    const labels = Object.entries(options).map(([option, { label }]) => [option, label]);
    return {
      question: id,
      means: content.fill(name, blanks),
      asks: content.fill(ask, blanks),
      input: questionOf(id, content.questions).input,
      options: Object.fromEntries(labels),
    };
  });
  return [...ofWalk, ...pendingIds.map((id) => pending[id](content))];
}

const pending: Readonly<Record<(typeof pendingIds)[number], (content: Content) => ListedQuestion>> = {
  confirm: (content) => ({
    question: 'confirm',
    means: 'The bot waits for a yes or a no: whether it is that pharmacy, or whether it shall do something',
    asks: content.say('confirm_pharmacy', { ...blanks, postcode: '[postcode]' }),
    input: 'yes_or_no',
    options: {},
  }),
  pharmacy: (content) => ({
    question: 'pharmacy',
    means: 'The bot asks which pharmacy it is',
    asks: content.say('which_pharmacy'),
    input: 'code_postcode_or_name',
    options: {},
  }),
};
