/** The parts of the walk, in order: what the progress line counts. */
export const stages = ['pharmacy', 'mailbox', 'account', 'apply', 'people', 'test', 'ready'] as const;
export type Stage = (typeof stages)[number];
