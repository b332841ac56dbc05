import * as z from 'zod/v4';

/** A processed activity, kept for some days so that a second delivery is not applied again. */
export const Processed = z.object({ at: z.number() });
export type Processed = z.infer<typeof Processed>;

/** Work that one process does at a time. */
export const Lease = z.object({ holder: z.string(), until: z.number() });
export type Lease = z.infer<typeof Lease>;

/** The Monday of which the leads have had their digest. */
export const DigestMark = z.object({ monday: z.string() });
export type DigestMark = z.infer<typeof DigestMark>;

/** The day on which what had been kept long enough was let go of last, and up to when words had been. */
export const RetentionMark = z.object({ on: z.string(), wordsUpTo: z.number() });
export type RetentionMark = z.infer<typeof RetentionMark>;

/** Facts about the store itself. */
export const Meta = z.object({
  /** Counts the changes of the pharmacy list, so that search indexes know when they are old. */
  listVersion: z.number(),
  importedAt: z.number(),
});
export type Meta = z.infer<typeof Meta>;

/** A key by which the bot signs. */
export const Secret = z.object({ key: z.string() });
export type Secret = z.infer<typeof Secret>;

/** Ids of people who were made admins, or are none any more, since the settings were written. One record for all. */
export const Admins = z.object({ appointed: z.array(z.string()), removed: z.array(z.string()) });
export type Admins = z.infer<typeof Admins>;
