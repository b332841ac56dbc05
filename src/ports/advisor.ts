/** What a language model is asked: the instructions, and what somebody typed, without whatever names anybody. */
export interface Brief {
  readonly instructions: string;
  readonly text: string;
}

/** A language model that proposes what a message means. It is optional, and nothing that it says is trusted. */
export interface Advisor {
  /** What the model answers, as it stands; undefined when it gave no answer that can be read. It never throws. */
  propose(brief: Brief, signal: AbortSignal): Promise<string | undefined>;
}
