import * as z from 'zod/v4';

/** A value with the id of the source that it comes from. */
const cited = <T extends z.ZodType>(value: T) => z.object({ value, source: z.string() });
const days = cited(z.number().int().positive());
const months = days;

export const PolicyName = z.enum(['lpc-page', 'national']);
export type PolicyName = z.infer<typeof PolicyName>;

/** How long a password lasts: calendar months or days, as its source puts it. */
export const PasswordLife = z.union([
  z.strictObject({ months: z.number().int().positive() }),
  z.strictObject({ days: z.number().int().positive() }),
]);
export type PasswordLife = z.infer<typeof PasswordLife>;

/** The numbers of the walk and of the clocks, each with its source. */
export const PolicyValues = z.object({
  /** Live linked accounts that a shared mailbox needs. */
  minimumLinkedAccounts: cited(z.number().int().positive()),
  /** Days for which the one-time word of the test message holds. */
  testWordDays: days,
  /** Days after the application until the bot asks whether the portal has answered. */
  portalFollowUpDays: days,
  /** Days after asking head office until the bot asks whether it has answered. */
  headOfficeFollowUpDays: days,
  /** Months for which a case may be put aside at the most: nobody hears of it meanwhile. */
  snoozeMonths: months,
  /** Days since the last log-in: a nudge, an urgent one, and the day after which the account locks. */
  logInNudgeDays: days,
  logInUrgentDays: days,
  logInLimitDays: days,
  passwordDays: cited(PasswordLife),
  /** Days before the password runs out on which the bot reminds. */
  passwordReminderDays: cited(z.array(z.number().int().positive()).min(1)),
  /** Days of nothing in a walk that has begun and is not waiting. */
  stallDays: days,
  /** Months after which somebody without any role is forgotten: long enough to come back after a change of jobs. */
  leaverMonths: months,
  /** Months after which the words about a closed case go: what happened stays, and nobody opens it again by then. */
  freeTextMonths: months,
  /** Days for which it is kept that a message was delivered: for those who ask whether it arrived. */
  messageDays: days,
  /** Months for which it is kept who did what: for questions and complaints, and no longer. */
  auditMonths: months,
});
export type PolicyValues = z.infer<typeof PolicyValues>;

const ours = 'mailboxGuide';

/** What both policies share: the bot's own choices, and the rule of the NHS Terms of Service. */
const shared = {
  minimumLinkedAccounts: { value: 2, source: 'termsOfService' },
  testWordDays: { value: 14, source: ours },
  portalFollowUpDays: { value: 14, source: ours },
  headOfficeFollowUpDays: { value: 10, source: ours },
  snoozeMonths: { value: 3, source: ours },
  logInNudgeDays: { value: 21, source: ours },
  logInUrgentDays: { value: 28, source: ours },
  passwordReminderDays: { value: [10, 2], source: ours },
  stallDays: { value: 14, source: ours },
  leaverMonths: { value: 12, source: ours },
  freeTextMonths: { value: 12, source: ours },
  messageDays: { value: 30, source: ours },
  auditMonths: { value: 24, source: ours },
} satisfies Partial<PolicyValues>;

/** `lpc-page` is the default: what the LPC's own page says. `national` is today's national rule. */
export const policies: Readonly<Record<PolicyName, PolicyValues>> = {
  'lpc-page': {
    ...shared,
    logInLimitDays: { value: 30, source: 'lpcPage' },
    passwordDays: { value: { months: 3 }, source: 'lpcPage' },
  },
  national: {
    ...shared,
    logInLimitDays: { value: 30, source: 'unusedAccounts2022' },
    // With multi-factor authentication. An account without it falls back to 90 days, and has lost access since March 2025.
    passwordDays: { value: { days: 365 }, source: 'passwordPolicy2019' },
  },
};
