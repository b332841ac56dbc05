import type { Heard } from '../domain/heard.ts';
import type { Roles } from '../domain/people/person.ts';
import type { PlainDate } from '../domain/time.ts';
import type { Answer } from '../domain/walk/answer.ts';
import type { QuestionId } from '../domain/walk/question-ids.ts';
import type { InputKind } from '../domain/walk/step.ts';

/** The question that the person sees while they type. */
export interface OpenQuestion {
  readonly id: QuestionId;
  readonly options: readonly string[];
  /** Names of options that only this pharmacy has, such as its accounts; key: option. */
  readonly optionNames?: Readonly<Record<string, string>>;
  readonly input?: InputKind | undefined;
}

/** What the meaning of a text depends on besides its words. */
export interface Reading {
  readonly person: { readonly id: string; readonly name: string };
  readonly roles: Roles;
  readonly today: PlainDate;
  readonly question?: OpenQuestion | undefined;
  /** The bot waits for a yes or a no, or for the name of a pharmacy. */
  readonly pending?: 'confirm' | 'pharmacy' | undefined;
  /** What a yes is wanted on can be put right, so that it may have more behind it. */
  readonly isMild?: boolean;
  /** The bot asked something by the way: a bare yes or no answers it, and anything else is read as ever. */
  readonly isAskedByTheWay?: boolean;
  /** Names of the cells that there are. */
  readonly cells: readonly string[];
  /** Whether a word is an ODS code of the pharmacy list. */
  isListed(code: string): boolean;
}

/**
 * What a message says. Either `commands`, in the order in which they were said; or `choices`, when the person has to say
 * which of them was meant; or neither, when nothing was understood.
 */
export interface Understanding {
  readonly commands: readonly Heard[];
  /** 0 to 1: how sure the reading is. */
  readonly confidence: number;
  readonly choices: readonly Heard[];
}

/** Turns what people type into commands. */
export interface Interpreter {
  /** Reads a message: one thing or several. */
  interpret(text: string, reading: Reading): Understanding;
  /** Reads a text as the answer to a question only; undefined when it is none. */
  readAnswer(
    text: string,
    question: OpenQuestion,
    reading: Pick<Reading, 'person' | 'today'>,
  ): Answer | undefined;
  /** Whether a text holds what must not be typed here: it is then neither stored nor logged nor passed on. */
  holdsSecret(text: string): boolean;
  /** Words of a text that have the shape of an ODS code, to be looked up in the pharmacy list. */
  possibleCodes(text: string): readonly string[];
  /** Words of a lead's question that may be the name of a pharmacy, to be looked up in the list. */
  possibleName(text: string): string | undefined;
}
