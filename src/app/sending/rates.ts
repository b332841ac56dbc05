/** At most so many messages in any stretch of so many milliseconds. */
export interface Limit {
  readonly count: number;
  readonly within: number;
}

/** The limits of the channel. */
export interface Rates {
  readonly perConversation: readonly Limit[];
  readonly perApp: readonly Limit[];
}

/**
 * What Teams documents for one bot: 7 messages in 1 s, 8 in 2 s, 60 in 30 s and 1800 in an hour to one conversation,
 * and 30 requests a second to one tenant.
 */
export const teamsRates: Rates = {
  perConversation: [
    { count: 7, within: 1_000 },
    { count: 8, within: 2_000 },
    { count: 60, within: 30_000 },
    { count: 1_800, within: 3_600_000 },
  ],
  perApp: [{ count: 30, within: 1_000 }],
};

/** The channel's limits, with another one for all conversations together. */
export function withAppRate(perSecond: number): Rates {
  return { ...teamsRates, perApp: [{ count: perSecond, within: 1_000 }] };
}
