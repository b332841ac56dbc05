import type { BlockerCode, BlockerRule } from './blocker.ts';

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
  readonly blockers: Readonly<Record<BlockerCode, BlockerRule>>;
}
