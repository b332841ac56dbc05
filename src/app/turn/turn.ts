import type { View } from '../../cards/view.ts';
import type { CommandOf, CommandType } from '../../domain/commands.ts';
import type { Address, Person, Roles } from '../../domain/people/person.ts';
import type { Brief } from '../../ports/advisor.ts';
import type { Downloaded, Files } from '../../ports/files.ts';
import type { Interpreter } from '../../ports/interpreter.ts';
import type { Act } from '../act.ts';
import type { NameSearch } from '../lists/name-search.ts';
import type { Conversation } from '../records/conversation.ts';

/** One try at one activity: who speaks, where, when, and the unit of work that everything is read and written by. */
export interface Turn extends Act {
  readonly person: Person;
  readonly roles: Roles;
  readonly address: Address;
  /** A card was pressed; otherwise something was typed or happened. */
  readonly isPress: boolean;
  readonly interpreter: Interpreter;
  readonly names: NameSearch;
  /** The conversation as it was when the turn began. */
  readonly conversation: Conversation;
  readonly files: Files;
  /** The file that came with the message, fetched once for all tries; undefined when there is none. */
  attachedFile(): Promise<Downloaded | undefined>;
  /** What a model proposes, asked once for all tries; undefined when there is none, or it has nothing to say. */
  advice(brief: () => Brief): Promise<string | undefined>;
  /** Changes the conversation's record; undefined removes a part. */
  remember(change: Partial<Record<keyof Conversation, unknown>>): void;
}

/** What a turn gives back: a message for the chat, and what the pressed card becomes; for typed words, one more message. */
export interface Outcome {
  /** Messages that go out before the reply, where a message asked for more than one thing. */
  readonly also?: readonly View[];
  readonly reply?: View;
  readonly card?: View;
  /** What only the person who pressed sees, for a moment. */
  readonly aside?: string;
}

/** Carries out one command. Handlers read and write by `turn.work` only, so that a turn can be tried again. */
export type Handler<T extends CommandType = CommandType> = (
  turn: Turn,
  command: CommandOf<T>,
) => Promise<Outcome>;

/** A handler for every command of some types. */
export type Handlers<T extends CommandType> = { readonly [K in T]: Handler<K> };

/** How long the parts of a conversation hold, in milliseconds: an answer after a week is still an answer. */
export const askedFor = 30 * 24 * 60 * 60 * 1000;
export const pendingFor = 24 * 60 * 60 * 1000;
