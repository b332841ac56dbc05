import { squash } from './normalise.ts';

const saysYes = [
  'yes+|y|yep|yeah+|yea|yeh|yh|ye|yup|yah|ya|aye|ja|ok|okay|sure|correct|right|exactly|indeed|absolutely|of course',
  'definitely|certainly|go ahead|do it|do that|go on|go for it|please do|confirm|i confirm|confirmed|affirmative|it is',
  '(?:thats|that is|this is) (?:right|it|us|me|mine|the one|that one|correct|ours|my one|our one|fine)',
  '(?:send|apply)(?: (?:it|them|that|all|the list|the roster))?',
].join('|');
/** What goes with a yes and adds nothing to it. */
const beside = [
  'please|pls|thanks|thank you|ta|cheers|now|then|that|that one|this one|it|them|all of them|im sure|i am sure',
  'quite sure|i do|we do|i am|we are|fine|great|good|perfect|mate|lol|very much|so|and',
  // What was asked, said again: "yes erase them", "yes make him the lead".
  '(?:erase|forget|remove|send|apply|move|mark|close|make|nudge) (?:it|them|him|her|me|that|us)(?: (?:the )?(?:lead|an? admin))?',
].join('|');
/** A whole text that says yes and nothing more: "ok who is blocked" asks something. */
const yes = new RegExp(`^(?:(?:please|and|so|oh) )?(?:${saysYes})(?: (?:${saysYes}|${beside}))*$`);
const no =
  /^(?:no+|n|nope|nah|naw|na|wrong|never|cancel|dont|do not|not|please dont|stop|thats (?:wrong|not)|neither|negative|leave it|forget it|never mind|nevermind|i dont)\b/;

/** "Stop the weekly summary": what is to end by itself, whatever else was asked. */
const endsElse =
  /^(?:stop|no|not|dont send)(?: (?:me|the|my|any|all|more|sending|getting))*(?: (?:weekly|monday))? (?:digests?|summar(?:y|ies)|reminders?)\b/;

/** "Yes we are Bracken Hill": enough where nothing hangs on it that could not be put right. */
const beginsWithYes = /^(?:yes+|y|yep|yeah|yea|yeh|yh|yup|yah|ya|aye)\b/;

/**
 * Whether a whole text says yes or no; a thumb does too.
 * @param isMild what was asked can be put right, so a yes may have more behind it
 * @returns undefined when it says neither, or says more
 */
export function readYesNo(text: string, isMild = false): boolean | undefined {
  if (/👎|❌|🚫/u.test(text)) return false;
  const words = squash(text).replace(/^(?:hang on|hold on|wait|oh|er|um|sorry|actually) (?=\w)/, '');
  if (words.split(' ').length > 6 || endsElse.test(words)) return undefined;
  if (
    /^(?:(?:im|i am) )?not (?:sure|certain)\b|^(?:yes|ok|sure)\b.*\b(?:but|not|later|after|unless|if)\b/.test(
      words,
    )
  )
    return undefined;
  if (/^(?:absolutely|definitely|certainly|of course|indeed) not\b/.test(words)) return false;
  if (/^(?:i(?:d| would) )?rather not\b/.test(words)) return false;
  if (no.test(words) || /\b(?:wait|hold on|dont|not that)\b/.test(words)) return false;
  if (yes.test(words) || (isMild && beginsWithYes.test(words))) return true;
  return /👍|✅|👌/u.test(text) && words === '' ? true : undefined;
}

/** "No, I can still get in": a no that says why, and nothing else. */
const bareNo =
  /^(?:no+|n|nope|nah|naw|na|not)(?: (?:thanks|thank you|im not|i am not|not|locked(?: out)?|its fine|all (?:fine|good|ok)|im fine|i can(?: still)? (?:log|get) in))*$/;

/** Whether a whole text says yes or no and nothing else, so that it answers what was asked by the way. */
export function readBareYesNo(text: string): boolean | undefined {
  const says = readYesNo(text.replace(/\b(?:(?:i'?m|i am) )?locked(?: out)?[.!]?\s*$/i, ''));
  return says === false && !bareNo.test(squash(text)) && !/👎|❌|🚫/u.test(text) ? undefined : says;
}
