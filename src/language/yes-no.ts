import { squash } from './normalise.ts';

const yes =
  /^(?:yes+|y|yep|yeah|yea|yeh|yh|ye|yup|yah|ya|aye|ja|ok|okay|sure|correct|right|exactly|indeed|absolutely|of course|go ahead|do it|go on|please do|confirm|confirmed|thats (?:right|it|us|the one|correct|ours)|it is|affirmative|(?:send|apply)(?: (?:it|them|that|all|the list|the roster))?(?: now| please)?$)\b/;
const no =
  /^(?:no+|n|nope|nah|naw|na|wrong|never|cancel|dont|do not|not|please dont|stop|thats (?:wrong|not)|neither|negative|leave it|forget it|never mind|nevermind|i dont)\b/;

/** Whether a whole text says yes or no; a thumb does too. @returns undefined when it says neither, or says more */
export function readYesNo(text: string): boolean | undefined {
  if (/👎|❌|🚫/u.test(text)) return false;
  const words = squash(text).replace(/^(?:hang on|hold on|wait|oh|er|um|sorry|actually) (?=\w)/, '');
  if (words.split(' ').length > 6) return undefined;
  if (
    /^(?:(?:im|i am) )?not (?:sure|certain)\b|^(?:yes|ok|sure)\b.*\b(?:but|not|later|after|unless|if)\b/.test(
      words,
    )
  )
    return undefined;
  if (/^(?:absolutely|definitely|certainly|of course|indeed) not\b/.test(words)) return false;
  if (/^(?:i(?:d| would) )?rather not\b/.test(words)) return false;
  if (no.test(words) || /\b(?:wait|hold on|dont|not that)\b/.test(words)) return false;
  if (yes.test(words)) return true;
  return /👍|✅|👌/u.test(text) && words === '' ? true : undefined;
}

/** Yes or no at the beginning of what may say more. */
export function leadingYesNo(text: string): boolean | undefined {
  if (/^\s*(?:✅|👍)/u.test(text)) return true;
  const words = squash(text);
  if (/^(?:yes+|y|yep|yeah|yea|yeh|yh|yup|yah|ya|aye|ok yes)\b/.test(words)) return true;
  // "No passcode in my email" is no no.
  const isNo =
    /^(?:no+|nope|nah)(?:$| (?:i|we|it|its|not|they|there|that|thats|sorry|dont|never|none|still|havent|im)\b)/.test(
      words,
    );
  return isNo || /^\s*(?:no+|nope|nah)\s*[,.!;]/i.test(text) ? false : undefined;
}
