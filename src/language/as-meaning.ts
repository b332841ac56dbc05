import type { Heard } from '../domain/heard.ts';
import type { Reading, Understanding } from '../ports/interpreter.ts';
import { isNoWish } from './acting.ts';
import { hear } from './heard.ts';
import type { Scored } from './meaning.ts';
import { normalise } from './normalise.ts';
import { areTwins, isInOwnWords } from './options.ts';
import { asksWhether, countWords, isQuestion, nothing, surely, wantsToKnow } from './said.ts';
import { isHalfFixed } from './still-stuck.ts';

/** How sure a meaning must be to be taken; what changes anything takes more, and more yet in a long text. */
const sureEnough = 0.4;
const sureToAct = 0.6;
const sureOfAnswer = 0.5;
const sureOfTrouble = 0.58;
const sureOfLong = 0.7;
/** Enough for one of two labels that come to the same. */
const halfSure = 0.25;
const longWinded = 18;
/** So sure is known of a text that no rule has to look for a "not" in it. */
const certain = 0.95;
/** What answers the bot: there a "not" is meant. */
const isReply = /^(?:answer|confirm):/;
const isAnswer = /^answer:/;
const isOfFix = /^(?:answer:)?fixed$/;
/** What only notes something. */
const isKnownByRule = /^act_on_alert:note/;

/** Meanings that change nothing: taken more lightly. */
const harmless =
  /^(?:fact:|nothing|greet|thanks|help|status|who_|may_we|my_|lacking|having|blocked|not_blocked|locked_out|not_heard|at_risk|due|not_started|nobody|leads|stalled|waiting|ready|counts|history|this_week|retention|audit|export|more_rows|follow_up|their_lead|the_others|trend|funnel|delivery|invitation|show_question|complaint|out_of_scope|stop|import_list|other_pharmacy|correct)/;
/** "Do not …": the opposite of what the rest says. */
const denied =
  /\b(?:do not|don'?t|dont|never|did not|didn'?t|have not|haven'?t|havent|has not|hasn'?t|not|won'?t|will not)\s+(?:please\s+)?(?:want (?:you )?to\s+|wish to\s+|yet\s+)?(?:start|restart|delete|erase|tell|chang\w*|stop|remove|forget|nudge|move|close|mark|take|solve|log|logged|reset|confirm|pass|go back|undo|contact|call|make|assign|remind|send|act|wipe|snooze|(?:tak|solv|nudg|mov|clos|mark|delet|eras|start|tell|confirm|pass|call|mak|assign|act)ing)\b/i;
const meantAsDenied = /^(?:opt_|left_|blocker:|fact:|reopen|act_on_alert:reopen|mark_premises:not|stuck)/;

/** The likeliest meaning, when it is likely enough. */
export function asMeaning(
  text: string,
  reading: Reading,
  ranked: readonly Scored[],
): Understanding | undefined {
  const [first, second] = ranked;
  if (!first || isReadByShape(first.label) || isNoAnswer(first.label, text)) return undefined;
  const isTold = isClear(first, text) || isToldTwice(first, second, reading);
  if (!isTold && !sayTheSame(first, second, text, reading)) return undefined;
  // What may well mean something is offered to choose from.
  if (first.label === 'nothing') return first.score > sureOfLong ? nothing : undefined;
  if (isDenied(first, text)) return nothing;
  const [command, ...others] = hear(first.label, text, reading).map((found) => inQuestion(found, reading));
  if (!command) return first.score > sureOfLong ? nothing : undefined;
  if (isDoubtful(first, text)) return { commands: [], confidence: 0.5, choices: [command] };
  if (others.length > 0) return { commands: [], confidence: 0.5, choices: [command, ...others] };
  return surely(command, first.score);
}

/** A day, a name or a pharmacy is read by its shape, and not by the label. */
function isReadByShape(label: string): boolean {
  return isInOwnWords(label) || label === 'say_pharmacy';
}

/** Whether what comes near to an answer is a question, or takes back what it says. */
function isNoAnswer(label: string, text: string): boolean {
  return (isAnswer.test(label) && asksBack(text)) || (isOfFix.test(label) && isHalfFixed(text));
}

/** A question is no answer; but "can we move on?" wants to go on. */
function asksBack(text: string): boolean {
  return isQuestion(text) && !/^can (?:we|i) (?:move|skip|go|carry)\b/i.test(text);
}

function isClear({ label, score }: Scored, text: string): boolean {
  if (harmless.test(label) || isKnownByRule.test(label)) return score >= sureEnough;
  if (isAnswer.test(label)) return score >= sureOfAnswer;
  if (label.startsWith('blocker:')) return score >= (isQuestion(text) ? sureOfLong : sureOfTrouble);
  const isLong = countWords(text) > longWinded;
  return score >= (isLong ? sureOfLong : sureToAct);
}

/** Whether a text may speak against what it seems to say: not where that changes nothing, or is all but certain. */
function mayBeNoWish({ label, score }: Scored): boolean {
  return !harmless.test(label) && !isReply.test(label) && score <= certain;
}

function isDenied(first: Scored, text: string): boolean {
  return mayBeNoWish(first) && denied.test(normalise(text)) && !meantAsDenied.test(first.label);
}

/** Whether a person has to say again that it is meant: spoken against, asked as advice, or a trouble only asked about. */
function isDoubtful(first: Scored, text: string): boolean {
  if (first.label.startsWith('blocker:') && wantsToKnow(text)) return true;
  if (!mayBeNoWish(first)) return false;
  return isNoWish(first.label, text) || (asksWhether(text) && !meantAsDenied.test(first.label));
}

/** An option and a blocker that say the same of the mailbox share the likelihood: the likelier is taken. */
function isToldTwice(first: Scored, second: Scored | undefined, { question }: Reading): boolean {
  if (!second || !question || first.score + second.score < sureOfTrouble) return false;
  return areTwins(first.label, second.label, question);
}

/** Two labels that come to the same command leave nothing to choose. */
function sayTheSame(first: Scored, second: Scored | undefined, text: string, reading: Reading): boolean {
  if (!second || first.score < halfSure) return false;
  const [one, other] = [first, second].map(({ label }) => JSON.stringify(hear(label, text, reading)));
  return one === other && one !== '[]';
}

/** A blocker told where the bot asks what is wrong is the answer to that. */
function inQuestion(command: Heard, { question }: Reading): Heard {
  if (question?.input !== 'blocker' || command.type !== 'stuck' || !command.code) return command;
  return { type: 'answer', answer: { kind: 'blocker', code: command.code } };
}
