import type { Content } from '../content/pack.ts';
import type { Roles } from '../domain/people/person.ts';
import { blockerCues } from './cues/blockers.ts';
import type { Cue } from './cues/cue.ts';
import { deskCues } from './cues/desk.ts';
import { factCues } from './cues/facts.ts';
import { steeringCues } from './cues/steering.ts';
import { type Classifier, type Likely, learnClassifier } from './model/classifier.ts';
import { featuresOf, worthLearning } from './model/features.ts';
import { phraseBook } from './model/phrase-book.ts';
import { learnPhrases, type Phrase, type PhraseModel, type Scored } from './model/phrases.ts';
import { isQuestion, tokensOf } from './model/tokens.ts';

/** Ranks what a text can mean, by two witnesses: phrases that it is like, and signs that it bears. */
export interface Meanings {
  rank(text: string, speaker: Speaker): readonly Scored[];
}

interface Speaker {
  readonly roles: Roles;
  readonly cells: readonly string[];
  /** Whether a word is a code of the pharmacy list, though it holds no digit. */
  isListed?(code: string): boolean;
}

const cues: readonly Cue[] = [...steeringCues, ...factCues, ...blockerCues, ...deskCues];
/** Words that the signs are made of: known to be words, so that they are not taken for slips of others. */
const wordsOfCues = cues.flatMap(
  ({ says }) => says.source.replace(/\\[a-z]/gi, ' ').match(/[a-z]{3,}/g) ?? [],
);

/** How much each witness counts. */
const ofPhrases = 0.5;
const ofClassifier = 0.5;
const ofCues = 0.3;
/** Cells in the phrases that the bot learns from. */
const cellsOfPhrases = ['North', 'South', 'Central'];

/** Commands that are about one premises, named by its code. */
const needsCode =
  /^(?:status_of|history|act_for|confirm_mailbox|mark_premises:\w+|move_premises|act_on_alert:reopen)$/;
/** What nobody says with a code in it. */
const withoutCode =
  /^(?:status|fixed|stuck|help|thanks|greet|my_alerts|follow_up|show_question|audit|counts)$/;
/** Leaving a pharmacy is told by a word for it; to work somewhere is no leaving. */
const leaves = /\b(?:left|leav\w*|longer|not|off|remove|dont|any ?more|anymore|moved|quit|out)\b/;
/** Who was away is back. */
const wasAway = /\b(?:was|were|have been|has been|had been) (?:off|away|on|out|ill|sick|abroad)\b/;
const erases = /\b(?:erased?|deleted?|forget|forgotten|removed?|wiped?)\b/;
/** Words without which nobody tells that they logged in. */
const logsIn =
  /\b(?:log\w*|sign\w*|used?|open\w*|\w*mails?|account|inbox|access\w*|been (?:in|on)|in today)\b/;
/** A password that was not changed, or of something else, stands in nobody's way. */
const otherPassword =
  /\b(?:did not|have not|has not|never)\b.*\b(?:changed?|reset|updated?)\b|\b(?:windows|pmr|wifi|computer|till|smartcard)\b/;
const needsCell = /^(?:assign_lead|move_premises)$/;
const ofDesk: ReadonlySet<string> = new Set(deskCues.map(({ label }) => label));
const ofContractor =
  /^(?:blocker:.*|stuck|fixed|may_we_sign_up|other_pharmacy|start_over|need_lead|status|who_is_my_lead)$/;

/** Learns the phrases of the content and of the code. @param book for tests, which leave out what they ask */
export function createMeanings(content: Content, book: readonly Phrase[] = phraseBook(content)): Meanings {
  const witnesses: Witnesses = {
    phrases: learnPhrases(book, cellsOfPhrases, wordsOfCues),
    classifier: learnBook(book),
  };
  return { rank: (text, speaker) => rank(text, speaker, witnesses) };
}

interface Witnesses {
  readonly phrases: PhraseModel;
  readonly classifier: Classifier;
}

function learnBook(book: readonly Phrase[]): Classifier {
  const features = book.map(({ text }) => featuresOf(text, tokensOf(text, cellsOfPhrases)));
  const worth = worthLearning(features);
  return learnClassifier(
    book.map(({ label }, index) => ({
      label,
      features: (features[index] ?? []).filter((name) => worth.has(name)),
    })),
  );
}

function rank(
  said: string,
  { roles, cells, isListed }: Speaker,
  { phrases, classifier }: Witnesses,
): readonly Scored[] {
  const text = isListed ? withPlainCodes(said, isListed) : said;
  const { scored, tokens } = phrases.read(text, cells);
  const joined = tokens.join(' ');
  const asks = isQuestion(text, tokens);
  const totals = new Map(scored.map(({ label, score }) => [label, score * ofPhrases]));
  const likelihoods = classifier.read(featuresOf(text, tokens));
  for (const { label, likelihood } of likelihoods)
    totals.set(label, (totals.get(label) ?? 0) + likelihood * ofClassifier);
  const signed = signs(joined, asks);
  for (const [label, weight] of signed) totals.set(label, (totals.get(label) ?? 0) + weight * ofCues);
  const likeliest = likelihoods.reduce(likelier, undefined)?.label;
  const votesFor = (label: string) =>
    Number(scored[0]?.label === label) + Number(likeliest === label) + Number(signed.has(label));
  const hasCode = tokens.includes('codeplace');
  const hasCell = tokens.includes('cellplace');
  return [...totals]
    .filter(([label]) => (hasCode ? !withoutCode.test(label) : !needsCode.test(label)))
    .filter(([label]) => asks || !hasCode || !label.startsWith('fact:'))
    .filter(([label]) => hasCell || !needsCell.test(label))
    .filter(([label]) => label !== 'my_data' || !erases.test(joined))
    .filter(([label]) => label !== 'left_pharmacy' || leaves.test(joined))
    .filter(([label]) => label !== 'report_log_in' || logsIn.test(joined))
    .filter(([label]) => label !== 'blocker:password_expired' || !otherPassword.test(joined))
    .filter(
      ([label]) =>
        label !== 'mark_premises:not_providing' || /\b(?:service|provid\w*|part|sign)\b/.test(joined),
    )
    .filter(
      ([label]) => label !== 'follow_up' || !/\b(?:move|put|shift|transfer|make|assign|lead)\b/.test(joined),
    )
    .filter(
      ([label]) =>
        (label !== 'fixed' && label !== 'act_on_alert:solve') ||
        !/\bnot (?:fixed|sorted|solved|working|resolved)\b/.test(joined),
    )
    .filter(([label]) => label !== 'stuck' || !/\bnot stuck\b/.test(joined))
    .filter(([label]) => label !== 'on_leave' || !wasAway.test(joined))
    .map(([label, score]) => ({ label, score: score * likely(label, roles), votes: votesFor(label) }))
    .map((scored, _, all) => lessThanNamed(scored, all))
    .toSorted((a, b) => b.score - a.score);
}

function likelier(best: Likely | undefined, next: Likely): Likely {
  return best && best.likelihood >= next.likelihood ? best : next;
}

/** To be stuck says less than what the trouble is. */
function lessThanNamed(scored: Scored, all: readonly Scored[]): Scored {
  if (scored.label !== 'stuck') return scored;
  const isNamed = all.some(({ label, score }) => label.startsWith('blocker:') && score > 0.4);
  return isNamed ? { ...scored, score: scored.score * 0.7 } : scored;
}

/** Codes without a digit in the place of which one stands that has the shape of a code to every reader. */
function withPlainCodes(text: string, isListed: (code: string) => boolean): string {
  return text.replace(/\bf[a-z]{4}\b/gi, (word) => (isListed(word.toUpperCase()) ? 'F0000' : word));
}

function signs(joined: string, asks: boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { label, says, not, mood, weight = 1 } of cues) {
    if (mood && (mood === 'asks') !== asks) continue;
    if (!says.test(joined) || not?.test(joined)) continue;
    found.set(label, Math.max(found.get(label) ?? 0, weight));
  }
  return found;
}

/** People mostly say what belongs to their roles. */
function likely(label: string, roles: Roles): number {
  const isDesk = roles.admin || roles.leadOf.length > 0;
  const isContractor = roles.contractorOf.length > 0 || !isDesk;
  if (ofDesk.has(label) && !isDesk) return 0.75;
  if (ofContractor.test(label) && !isContractor) return 0.55;
  return 1;
}
