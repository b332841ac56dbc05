import type { Content } from '../content/pack.ts';
import type { PremisesEvent } from '../domain/premises/events.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Settings } from './ports.ts';
import type { Work } from './work.ts';

/** Something that is done to the records: by whom, when, with which rules, and in which unit of work. */
export interface Act {
  readonly work: Work;
  readonly now: Instant;
  /** The id of the person who acts; `bot` or `import` when nobody does. */
  readonly by: string;
  /** The lead (id) who answers for a pharmacy; `by` then stands for the pharmacy. */
  readonly actedBy?: string;
  /** When an event was said, if it was before now. */
  saidAt?(event: PremisesEvent): Instant | undefined;
  readonly content: Content;
  readonly settings: Settings;
  readonly chance: Chance;
}
