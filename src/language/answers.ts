import type { Content } from '../content/pack.ts';
import type { Answer } from '../domain/walk/answer.ts';
import type { QuestionId } from '../domain/walk/question-ids.ts';
import type { OpenQuestion, Reading } from '../ports/interpreter.ts';
import { findAddress } from './addresses.ts';
import { readDate } from './dates.ts';
import { readNamed } from './names.ts';
import { squash } from './normalise.ts';
import { readTicket } from './tickets.ts';

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
export function readInput(text: string, { id, input }: OpenQuestion, speaker: Speaker): Answer | undefined {
  switch (input) {
    case 'past_date':
    case 'future_date': {
      const date = readDate(text, speaker.today, input === 'past_date' ? 'past' : 'future');
      return date ? { kind: 'date', date } : undefined;
    }
    case 'shared_address':
    case 'personal_address':
      return asAddress(text);
    case 'names':
      return readNames(text, speaker.person);
    case 'text':
      return readText(text, id);
    default:
      return undefined;
  }
}

function asAddress(text: string): Answer | undefined {
  const address = findAddress(text);
  return address ? { kind: 'address', address } : undefined;
}

/** Reads "me, Sam and Priya K" as three people; "me" is the one who speaks. */
export function readNames(text: string, speaker: Speaker['person']): Answer | undefined {
  const names = readNamed(text, speaker);
  return names && { kind: 'names', names: [...names] };
}

const asked = /^(?:i|we)(?:'ve| have)? (?:asked|spoke to|spoken to|rang|called|emailed|e-mailed|told) /i;

function readText(text: string, question: QuestionId): Answer | undefined {
  const said = question === 'ticket' ? readTicket(text) : text.trim().replace(asked, '');
  return said && said.length <= 200 ? { kind: 'text', text: said } : undefined;
}
