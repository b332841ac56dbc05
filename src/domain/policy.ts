import type { BlockerCode, BlockerRule } from './blocker.ts';

/** How long an account stays alive without a log-in, and its password without a change. Days are London days. */
export interface ClockPolicy {
  /** Days since the last log-in: a nudge, an urgent one, and the last day on which the account is certainly live. */
  readonly logInNudgeDays: number;
  readonly logInUrgentDays: number;
  readonly logInLimitDays: number;
  readonly passwordLife: { readonly months: number } | { readonly days: number };
  /** Days before the password runs out on which the bot reminds, the earliest first. */
  readonly passwordReminderDays: readonly number[];
  /** Days without a word after which a walk that has begun is stalled. */
  readonly stallDays: number;
}

/** How long what is kept of people stays, after nobody needs it any more. */
export interface RetentionPolicy {
  /** Months after which somebody without any role, who has not spoken, is forgotten. */
  readonly leaverMonths: number;
  /** Months after which the words about a closed case go. */
  readonly freeTextMonths: number;
  /** Days for which it is kept that a message was delivered. */
  readonly messageDays: number;
  /** Months for which it is kept who did what. */
  readonly auditMonths: number;
}

/** The numbers the rules depend on. The content pack holds their values, each with source and date. */
export interface Policy {
  /** Live linked accounts that a shared mailbox needs. */
  readonly minimumLinkedAccounts: number;
  /** Days for which the one-time word of the test message holds. */
  readonly testWordDays: number;
  /** Days after the application until the bot asks whether the portal has answered. */
  readonly portalFollowUpDays: number;
  /** Days after asking head office until the bot asks whether it has answered. */
  readonly headOfficeFollowUpDays: number;
  /** Months for which a case may be put aside at the most. */
  readonly snoozeMonths: number;
  readonly clocks: ClockPolicy;
  readonly retention: RetentionPolicy;
  readonly blockers: Readonly<Record<BlockerCode, BlockerRule>>;
}
