import type { Content } from '../content/pack.ts';
import type { Roles } from '../domain/people/person.ts';
import type { Reading } from '../ports/interpreter.ts';
import { caveats } from './acting.ts';
import { learnClassifier } from './model/classifier.ts';
import { featuresOf } from './model/features.ts';
import { createSpeller } from './model/spelling.ts';
import { tokensOf } from './model/tokens.ts';
import { isAnswerTo, isToldByOption } from './options.ts';
import { type Phrase, phraseBook } from './phrase-book.ts';

/** A label, and how likely it is that it is meant: 0 to 1. */
export interface Scored {
  readonly label: string;
  readonly score: number;
}

/** What the ranking of meanings depends on besides the words. */
export type Situation = Pick<Reading, 'roles' | 'cells'> &
  Partial<Pick<Reading, 'question' | 'pending' | 'isListed'>>;

/** Ranks what a text can mean in a situation, likeliest first. */
export interface Meanings {
  rank(text: string, situation: Situation): readonly Scored[];
}

/** Cells in the phrases that the bot learns from. */
const cellsOfPhrases = ['North', 'South', 'Central'];
const ofConfirm = ['confirm:yes', 'confirm:no'];

/** Commands that are about one premises, named by its code. */
const needsCode = /^(?:status_of|act_for|confirm_mailbox|mark_premises:\w+|move_premises|did_it_arrive)$/;
/** What nobody says with a code in it. */
const withoutCode = /^(?:status|fixed|stuck|help|thanks|greet|my_alerts|follow_up|show_question|counts)$/;
const needsCell = /^(?:assign_lead|move_premises)$/;

/** Learns the phrases of the content and of the files. @param book for tests, which leave out what they ask */
export function createMeanings(content: Content, book: readonly Phrase[] = phraseBook(content)): Meanings {
  const tokens = book.map(({ text }) => tokensOf(text, cellsOfPhrases));
  const speller = createSpeller(tokens.flat());
  const besides = besidesOf(book);
  const labelsOf = Map.groupBy(book.keys(), (index) => tokens[index]?.join(' ') ?? '');
  const classifier = learnClassifier(
    book.map((phrase, index) => ({
      label: phrase.label,
      features: featuresOf(phrase.text, tokens[index] ?? [], signsOf(phrase.text, phrase.by)),
      beside: besideOf(phrase, index, besides),
    })),
  );
  return {
    rank(said, situation) {
      const { cells, isListed, roles } = situation;
      const text = isListed ? withPlainCodes(said, isListed) : said;
      const words = speller.right(tokensOf(text, cells));
      const features = featuresOf(text, words, signsOf(text, isAtDesk(roles) ? 'desk' : 'contractor'));
      const weightOf = (label: string) =>
        canBeMeant(label, words, situation) ? likely(label, situation) : 0;
      const itself = theOne(
        (labelsOf.get(words.join(' ')) ?? []).map((index) => book[index]?.label ?? '').filter(weightOf),
      );
      return classifier
        .read(features, (label) =>
          itself && itself !== label ? weightOf(label) * besideItself : weightOf(label),
        )
        .map(({ label, likelihood }) => ({ label, score: likelihood }))
        .toSorted((a, b) => b.score - a.score);
    },
  };
}

/** What is known of a text besides its words: who says it, and whether it speaks of others or of what may be. */
function signsOf(text: string, by: string | undefined): readonly string[] {
  return [...(by ? [`by ${by}`] : []), ...caveats(text)];
}

/** What else a text can mean that is word for word a phrase of one meaning. */
const besideItself = 0.01;

function theOne<T>(all: readonly T[]): T | undefined {
  return new Set(all).size === 1 ? all[0] : undefined;
}

/** The options of each question that phrases know, and yes and no. */
function besidesOf(book: readonly Phrase[]): ReadonlyMap<string, readonly string[]> {
  const answers = Map.groupBy(
    book.filter(({ label }) => label.startsWith('answer:')),
    ({ question }) => question ?? '',
  );
  const options = [...answers].map(
    ([question, phrases]) => [question, [...new Set(phrases.map(({ label }) => label))]] as const,
  );
  return new Map([...options, ['confirm', ofConfirm], ['pharmacy', ['say_pharmacy']]]);
}

/**
 * What could be meant besides, when a phrase is said: the options of its question. Phrases without a question are told
 * while one or another is open, so that they are known from its options.
 */
function besideOf(
  { label, question }: Phrase,
  index: number,
  besides: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (label.startsWith('confirm:')) return ofConfirm;
  if (label === 'say_pharmacy') return [label];
  if (question !== undefined) return besides.get(question) ?? [];
  const all = [...besides.values()];
  return index % 3 === 0 ? (all[(index / 3) % all.length] ?? []) : [];
}

/** Whether a label can be meant at all. */
function canBeMeant(label: string, words: readonly string[], { question, pending }: Situation): boolean {
  if (label.startsWith('answer:')) return question !== undefined && isAnswerTo(label, question);
  if (label.startsWith('confirm:')) return pending === 'confirm';
  if (label === 'say_pharmacy') return pending === 'pharmacy' || words.includes('codeplace');
  if (question && isToldByOption(label, question)) return false;
  if (words.includes('codeplace') ? withoutCode.test(label) : needsCode.test(label)) return false;
  return words.includes('cellplace') || !needsCell.test(label);
}

/** What is hardly said by anybody but people of a pharmacy, or but leads and admins. */
const ofContractor =
  /^(?:blocker:.*|stuck|fixed|may_we_sign_up|other_pharmacy|start_over|need_lead|status|who_is_my_lead|left_pharmacy)$/;
const ofDesk =
  /^(?:lacking|having|ready|blocked|not_blocked|locked_out|not_heard|at_risk|due|not_started|nobody_on_teams|leads_not_opened|stalled|waiting|counts|funnel|trend|this_week|my_alerts|audit|act_.*|assign_lead|remove_.*|move_premises|mark_premises.*|appoint_admin|nudge|resend_failed|delivery_report|did_it_arrive|export|import_list.*|invitation|confirm_mailbox|digest|follow_up|their_lead|the_others|more_rows|who_leads|stop_acting|erase_person)$/;
const ofOthers = 0.5;
/** Few messages want nothing, though what is like no phrase comes nearest to that. */
const ofNothing = 0.35;

/** How likely somebody in such a role says such a thing, beside others. */
function likely(label: string, { roles }: Situation): number {
  if (label === 'nothing') return ofNothing;
  const isContractor = roles.contractorOf.length > 0 || !isAtDesk(roles);
  if (!isAtDesk(roles) && ofDesk.test(label)) return ofOthers;
  return !isContractor && ofContractor.test(label) ? ofOthers : 1;
}

/** Codes without a digit in the place of which one stands that has the shape of a code to every reader. */
function withPlainCodes(text: string, isListed: (code: string) => boolean): string {
  return text.replace(/\bf[a-z]{4}\b/gi, (word) => (isListed(word.toUpperCase()) ? 'F0000' : word));
}

function isAtDesk({ admin, leadOf }: Roles): boolean {
  return admin || leadOf.length > 0;
}
