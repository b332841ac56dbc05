import type { PolicyName, PolicyValues } from './policies.ts';
import type { QuestionWords } from './questions.ts';
import type { BlockerContent, Contact, Fact, Source } from './schema.ts';

/** All that the content pack is made of, before it is put together. An LPC may replace any of it. */
export interface ContentParts {
  readonly sources: Readonly<Record<string, Source>>;
  readonly contacts: readonly Contact[];
  readonly words: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly blockers: readonly BlockerContent[];
  readonly facts: readonly Fact[];
  readonly policies: Readonly<Record<PolicyName, PolicyValues>>;
}

/** The content cannot be used. Each line of the message names a place and what is wrong there. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}
