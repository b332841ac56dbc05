import type { Content } from '../content/pack.ts';
import type { Roles } from '../domain/people/person.ts';
import { blockerCues } from './cues/blockers.ts';
import type { Cue } from './cues/cue.ts';
import { deskCues } from './cues/desk.ts';
import { factCues } from './cues/facts.ts';
import { steeringCues } from './cues/steering.ts';
import { phraseBook } from './model/phrase-book.ts';
import { learnPhrases, type Phrase, type PhraseModel, type Scored } from './model/phrases.ts';
import { isQuestion } from './model/tokens.ts';

/** Ranks what a text can mean, by two witnesses: phrases that it is like, and signs that it bears. */
export interface Meanings {
  rank(text: string, speaker: Pick<Speaker, 'roles' | 'cells'>): readonly Scored[];
}

interface Speaker {
  readonly roles: Roles;
  readonly cells: readonly string[];
}

const cues: readonly Cue[] = [...steeringCues, ...factCues, ...blockerCues, ...deskCues];
/** Words that the signs are made of: known to be words, so that they are not taken for slips of others. */
const wordsOfCues = cues.flatMap(
  ({ says }) => says.source.replace(/\\[a-z]/gi, ' ').match(/[a-z]{3,}/g) ?? [],
);

/** How much each witness counts. */
const ofPhrases = 0.7;
const ofCues = 0.5;

/** Commands that are about one premises, named by its code. */
const needsCode =
  /^(?:status_of|history|act_for|confirm_mailbox|mark_premises:\w+|move_premises|act_on_alert:reopen)$/;
/** What nobody says with a code in it. */
const withoutCode =
  /^(?:status|fixed|stuck|help|thanks|greet|my_alerts|follow_up|show_question|audit|counts)$/;
/** Leaving a pharmacy is told by a word for it; to work somewhere is no leaving. */
const leaves = /\b(?:left|leav\w*|longer|not|off|remove|dont|any ?more|anymore|moved|quit|out)\b/;
const erases = /\b(?:erase|delete|forget|remove|wipe)\b/;
const needsCell = /^(?:follow_up|assign_lead|move_premises)$/;
const ofDesk: ReadonlySet<string> = new Set(deskCues.map(({ label }) => label));
const ofContractor =
  /^(?:blocker:.*|stuck|fixed|may_we_sign_up|other_pharmacy|start_over|need_lead|status|who_is_my_lead)$/;

/** Learns the phrases of the content and of the code. @param book for tests, which leave out what they ask */
export function createMeanings(content: Content, book: readonly Phrase[] = phraseBook(content)): Meanings {
  const model = learnPhrases(book, ['North', 'South', 'Central'], wordsOfCues);
  return { rank: (text, speaker) => rank(text, speaker, model) };
}

function rank(text: string, { roles, cells }: Speaker, model: PhraseModel): readonly Scored[] {
  const { scored, tokens } = model.read(text, cells);
  const joined = tokens.join(' ');
  const asks = isQuestion(text, tokens);
  const totals = new Map(scored.map(({ label, score }) => [label, score * ofPhrases]));
  for (const [label, weight] of signs(joined, asks)) {
    totals.set(label, (totals.get(label) ?? 0) + weight * ofCues);
  }
  const hasCode = tokens.includes('codeplace');
  const hasCell = tokens.includes('cellplace');
  return [...totals]
    .filter(([label]) => (hasCode ? !withoutCode.test(label) : !needsCode.test(label)))
    .filter(([label]) => hasCell || !needsCell.test(label))
    .filter(([label]) => label !== 'my_data' || !erases.test(joined))
    .filter(([label]) => label !== 'left_pharmacy' || leaves.test(joined))
    .map(([label, score]) => ({ label, score: score * likely(label, roles) }))
    .toSorted((a, b) => b.score - a.score);
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
