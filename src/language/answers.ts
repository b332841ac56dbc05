import type { Content } from '../content/pack.ts';
import { readAddress } from '../domain/nhsmail-address.ts';
import type { Answer, NamedPerson } from '../domain/walk/answer.ts';
import type { OpenQuestion, Reading } from '../ports/interpreter.ts';
import { readDate } from './dates.ts';
import { normalise, squash } from './normalise.ts';

type Speaker = Pick<Reading, 'person' | 'today'>;

/** Reads a text as one of a question's options: by its label, its words, or the name of an account. */
export function readOption(text: string, question: OpenQuestion, content: Content): Answer | undefined {
  const said = squash(text);
  const words = content.questions[question.id].options ?? {};
  const option = question.options.find((candidate) => {
    const names = [
      words[candidate]?.label ?? '',
      question.optionNames?.[candidate] ?? '',
      ...(words[candidate]?.words ?? []),
    ];
    return names.some((name) => name !== '' && squash(name) === said);
  });
  return option === undefined ? undefined : { kind: 'option', option };
}

/** Reads a text as the input of a question, when it has the shape that the input wants. */
export function readInput(text: string, { input }: OpenQuestion, speaker: Speaker): Answer | undefined {
  switch (input) {
    case 'past_date':
    case 'future_date': {
      const date = readDate(text, speaker.today, input === 'past_date' ? 'past' : 'future');
      return date ? { kind: 'date', date } : undefined;
    }
    case 'shared_address':
    case 'personal_address':
      return readAddressInside(text);
    case 'names':
      return readNames(text, speaker.person);
    case 'text':
      return text.trim().length <= 200 ? { kind: 'text', text: text.trim() } : undefined;
    default:
      return undefined;
  }
}

/** An address, alone or inside a sentence: "it's pharmacy.fad37@nhs.net". */
function readAddressInside(text: string): Answer | undefined {
  const [first] = /[^\s<>,;]+@[^\s<>,;]+/.exec(text) ?? [];
  if (!first) return undefined;
  const reading = readAddress(first);
  return { kind: 'address', address: reading.kind === 'not_an_address' ? first : reading.address };
}

const self = new Set(['me', 'i', 'myself', 'just me', 'only me', 'me only', 'i do', 'i can', 'im the one']);
const mostNames = 10;
/** What a name can look like: letters, with dots, hyphens and apostrophes; at most four words. */
const name = /^\p{L}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*){0,3}$/u;

/** Reads "me, Sam and Priya K" as three people; "me" is the one who speaks. */
export function readNames(text: string, speaker: Speaker['person']): Answer | undefined {
  const parts = text
    .replace(/[’‘]/g, "'")
    .split(/[,;\n/&+]|\band\b/i)
    .map((part) => part.replace(/^\s*(?:and|with|it's|its)\s+/i, '').trim())
    .map((part) => part.replace(/[.!]+$/, ''))
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > mostNames) return undefined;
  const names: NamedPerson[] = [];
  for (const part of parts) {
    if (self.has(squash(part)) || normalise(part) === normalise(speaker.name)) {
      names.push({ label: speaker.name, personId: speaker.id });
    } else if (name.test(part) && part.length <= 80) {
      names.push({ label: part });
    } else {
      return undefined;
    }
  }
  return { kind: 'names', names };
}
