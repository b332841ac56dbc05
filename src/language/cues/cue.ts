/**
 * A sign in the words that a label is meant, whatever stands around it. It is compared with the tokens of a text,
 * joined by spaces, slips put right.
 */
export interface Cue {
  readonly label: string;
  readonly says: RegExp;
  /** What must not be said with it. */
  readonly not?: RegExp;
  /** Only in questions, or only in what is told. */
  readonly mood?: 'asks' | 'tells';
  /** 1 when left out; a weak sign less, one that leaves no doubt more. */
  readonly weight?: number;
}

/** Cues as a short table: label, what it says, and the rest. */
export function cue(label: string, says: RegExp, rest: Omit<Cue, 'label' | 'says'> = {}): Cue {
  return { label, says, ...rest };
}
