import type { Heard } from '../domain/heard.ts';
import type { Reading, Understanding } from '../ports/interpreter.ts';
import { isNoWish } from './acting.ts';
import { hear } from './heard.ts';
import type { Scored } from './model/phrases.ts';
import { normalise } from './normalise.ts';
import { asksWhether, isQuestion, nothing, surely } from './said.ts';

/** How near a text must be to a meaning to be taken for it, and how much nearer than to the next one. */
const nearEnough = 0.4;
const clearBy = 0.08;
/** What asks first before anything happens, or only notes something. */
const isKnownByRule = /^(?:erase_|act_on_alert:note)/;
/** What changes anything takes more. */
const nearEnoughToAct = 0.55;
const clearByToAct = 0.08;
/** In a short text a little less is enough where nothing else comes near. */
const lessNear = 0.13;
const clearByFar = 0.2;
/** Long texts hold much that is like something: there an action takes more. */
const longWinded = 18;
const sureOfLong = 0.65;

/** Meanings that change nothing: taken more lightly. */
const harmless =
  /^(?:fact:|greet|thanks|help|status|who_|may_we|my_|lacking|having|blocked|not_blocked|locked_out|not_heard|at_risk|due|not_started|nobody|leads|stalled|waiting|ready|counts|history|this_week|retention|audit|export|more_rows|follow_up|their_lead|the_others|trend|funnel|delivery|invitation|show_question|complaint|out_of_scope|stop|import_list|other_pharmacy|correct)/;
/** "Do not …": the opposite of what the rest says. */
const denied =
  /\b(?:do not|don'?t|dont|never|did not|didn'?t|have not|haven'?t|havent|has not|hasn'?t|not|won'?t|will not)\s+(?:please\s+)?(?:want (?:you )?to\s+|wish to\s+|yet\s+)?(?:start|restart|delete|erase|tell|chang\w*|stop|remove|forget|nudge|move|close|mark|take|solve|log|logged|reset|confirm|pass|go back|undo|contact|call|make|assign|remind them|send them|act|wipe|snooze|(?:tak|solv|nudg|mov|clos|mark|delet|eras|start|tell|confirm|pass|call|mak|assign|act)ing)\b/i;
const meantAsDenied = /^(?:opt_|left_|blocker:|fact:|reopen|act_on_alert:reopen|mark_premises:not|stuck)/;

/** The meaning that comes nearest, when it is near enough and no other is as near. */
export function asMeaning(
  text: string,
  reading: Reading,
  ranked: readonly Scored[],
): Understanding | undefined {
  const [first, second] = ranked;
  if (!first || (isFreeAnswer(reading, first) && !isQuestion(text))) return undefined;
  const isHarmless = harmless.test(first.label);
  const length = text.trim().split(/\s+/).length;
  if (!isClear(first, second, isHarmless, length) && !sayTheSame(first, second, text, reading))
    return undefined;
  if (!isHarmless && denied.test(normalise(text)) && !meantAsDenied.test(first.label)) return nothing;
  const heard = hear(first.label, text, reading);
  if (!isHarmless && isDoubtful(first, text))
    return { commands: [], confidence: 0.5, choices: heard.slice(0, 1) };
  const [command, ...others] = heard.map((found) => inQuestion(found, first.label, reading));
  if (!command) return first.score > 0.7 ? nothing : undefined;
  if (others.length > 0) return { commands: [], confidence: 0.5, choices: [command, ...others] };
  return surely(command, first.score);
}

/** Near enough and nearer than the next; what is not quite as near must be the nearer by far. */
function isClear(first: Scored, second: Scored | undefined, isHarmless: boolean, length: number): boolean {
  const [near, clear] = isHarmless ? [nearEnough, clearBy] : [nearEnoughToAct, clearByToAct];
  if (!isHarmless && length > longWinded && first.score < sureOfLong) return false;
  const lead = first.score - (second?.score ?? 0);
  return (
    (first.score >= near && lead >= clear) ||
    ((isHarmless || isKnownByRule.test(first.label)) &&
      length <= 12 &&
      first.score >= near - lessNear &&
      lead >= clearByFar)
  );
}

/** Whether a person has to say again that it is meant: one witness only, spoken against, or asked as advice. */
function isDoubtful(first: Scored, text: string): boolean {
  if (isLoneWitness(first) && !isKnownByRule.test(first.label)) return true;
  return isNoWish(first.label, text) || (asksWhether(text) && !meantAsDenied.test(first.label));
}

/** What nobody does on the word of one witness; a trouble is only noted, so that takes less. */
function isLoneWitness({ label, score, votes = 0 }: Scored): boolean {
  return votes < 2 && score < (label.startsWith('blocker:') ? 0.65 : 0.85);
}

/** Two labels that come to the same command leave nothing to choose. */
function sayTheSame(first: Scored, second: Scored | undefined, text: string, reading: Reading): boolean {
  if (!second || first.score < nearEnough) return false;
  const [one, other] = [first, second].map(({ label }) => JSON.stringify(hear(label, text, reading)));
  return one === other && one !== '[]';
}

/** Blockers that say no more than an option of the open question. */
const sameAsOption: Readonly<Record<string, string>> = {
  'second_person:only_one_person': 'nobody_else',
};

/** A blocker told where the bot asks what is wrong, or for what it comes to, is the answer to that. */
function inQuestion(command: Heard, label: string, { question }: Reading): Heard {
  if (question?.options.includes(label)) return { type: 'answer', answer: { kind: 'option', option: label } };
  if (!question || command.type !== 'stuck' || !command.code) return command;
  const option = sameAsOption[`${question.id}:${command.code}`];
  if (option) return { type: 'answer', answer: { kind: 'option', option } };
  if (question.input !== 'blocker') return command;
  return { type: 'answer', answer: { kind: 'blocker', code: command.code } };
}

/** A short free answer ("Sam", "IT helpdesk") must not be taken for something that shares a word with it. */
function isFreeAnswer({ question, pending }: Reading, { label, score }: Scored): boolean {
  const isFree = question?.input === 'names' || question?.input === 'text' || pending === 'pharmacy';
  if (!isFree) return false;
  if (question?.id === 'head_office_asked' && label === 'blocker:head_office') return true;
  return /^(?:blocker|fact):/.test(label) ? score < 1.2 : score < 0.75;
}
