import type { NamedPerson } from '../domain/walk/answer.ts';
import { normalise, squash } from './normalise.ts';

const self = new Set([
  ...['me', 'i', 'myself', 'just me', 'only me', 'me only', 'i do', 'i can', 'im the one', 'i will'],
  ...['its me', 'it is me', 'yours truly', 'i am', 'just myself', 'me myself', 'me too'],
]);
/** What may stand around "me" and adds nobody. */
const aroundSelf =
  /^(?:its |it is |there is |theres )?(?:only |just )+(?=(?:me|myself|i)\b)|(?: here| right now| for now| at the moment| at present| currently| alone| so far)+$/g;
const mostNames = 10;
/** What a name can look like: letters, with dots, hyphens and apostrophes; at most four words. */
const shape = /^\p{L}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*){0,3}$/u;
const job =
  '(?:regular |other |new |full[- ]time |part[- ]time )?(?:locum|colleague|manager|owner|pharmacist|technician|dispenser|assistant|boss|wife|husband|partner|brother|sister|son|daughter|superintendent|friend|staff|second pharmacist)';
const before = new RegExp(
  `^(?:(?:it'?s|its|with|and|also|plus|maybe|then|there(?:'s| is)|that(?:'s| is)|will be|would be) )*(?:(?:my|our|the|a) (?:two |three |four |2 |3 |4 )?${job}s?,? (?=\\p{L}))?`,
  'iu',
);
const after = new RegExp(
  `(?:,? (?:who is |who's |is )?(?:(?:my|our|the|a|as) ${job}s?)| (?:too|as well|also|please|can too|can open it|opens it))+$`,
  'iu',
);
/** "Our locum, Kwame": one person. */
const jobBefore = new RegExp(`\\b((?:my|our|the|a) ${job})s?, (?=\\p{L})`, 'giu');
/** Words that stand where a name would, and name nobody. */
const nobody =
  /\b(?:everyone|everybody|all|nobody|noone|none|anyone|someone|somebody|us|them|they|not|yet|no|yes|ok|okay|dont|don't|know|idea|sure|later|both|team|what|who|why|how|when|where|which|can|is|are|do|does|have|has|help|stuck|maybe|the|it|that|this|password|account|mailbox|email|nhsmail|will|ask|asking|around|check|find|think|tomorrow|today|tonight|soon)\b/i;

/** Whether a text names everybody of a list: "me, Sam and Priya K" gives three people; "me" is the one who speaks. */
export function readNamed(
  text: string,
  speaker: { readonly id: string; readonly name: string },
): readonly NamedPerson[] | undefined {
  const parts = text
    .replace(/[’‘]/g, "'")
    .replace(/,\s*(?=(?:my|our|the) \w+$)/i, ' ')
    .replace(jobBefore, '$1 ')
    .split(/[,;\n/&+]|\band\b/i)
    .map((part) =>
      part
        .trim()
        .replace(/[.!]+$/, '')
        .replace(/^(?:and|also|plus|with)\s+/i, ''),
    )
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > mostNames) return undefined;
  const names: NamedPerson[] = [];
  for (const part of parts) {
    const named = readOne(part, speaker);
    if (!named) return undefined;
    names.push(named);
  }
  return names;
}

function readOne(part: string, speaker: { id: string; name: string }): NamedPerson | undefined {
  if (self.has(squash(part).replace(aroundSelf, '')) || normalise(part) === normalise(speaker.name))
    return { label: speaker.name, personId: speaker.id };
  const label = part.replace(before, '').replace(after, '').trim();
  if (!shape.test(label) || label.length > 80 || nobody.test(label)) return undefined;
  return { label };
}
