import * as z from 'zod/v4';

/** What the pharmacy list says of a premises. */
export const ListedPharmacy = z.object({
  ods: z.string(),
  name: z.string(),
  address: z.string(),
  postcode: z.string(),
});
export type ListedPharmacy = z.infer<typeof ListedPharmacy>;

/**
 * One row of a roster: it sets a premises' cell, a cell's lead, or a premises' person, or several of these. E-mail
 * addresses are in lower case.
 */
export const RosterRow = z.object({
  /** The line of the file on which it stands. */
  line: z.number(),
  ods: z.string().optional(),
  cell: z.string().optional(),
  /** A telephone or a place that is left blank says nothing. */
  lead: z
    .object({ email: z.string(), phone: z.string().optional(), order: z.number().optional() })
    .optional(),
  contractorEmail: z.string().optional(),
});
export type RosterRow = z.infer<typeof RosterRow>;

/** Why a line of a list was not taken. The content has words for each. */
export const LineReason = z.enum([
  'empty',
  'open_quote',
  'long_line',
  'too_few_columns',
  'too_many_columns',
  'damaged_letters',
  'no_code',
  'bad_code',
  'head_office_code',
  'no_name',
  'long_name',
  'no_postcode',
  'bad_postcode',
  'contract_type',
  'repeated',
  'closed_unknown',
  'not_listed',
  'bad_email',
  'lead_without_cell',
  'contractor_without_code',
  'bad_order',
  'says_nothing',
  'overruled',
]);
export type LineReason = z.infer<typeof LineReason>;

/** A line that was not taken: where it begins in the file (from 1), why, and the value that was wrong. */
export const UnreadLine = z.object({
  line: z.number(),
  reason: LineReason,
  value: z.string().optional(),
  /** The line that has the same code already, or that says otherwise. */
  first: z.number().optional(),
  /** Whom it still names, as far as that can be made out: codes of pharmacies, and in a roster addresses and cells. */
  names: z.array(z.string()).optional(),
});
export type UnreadLine = z.infer<typeof UnreadLine>;

/** The published lists, and any other whose headers can be recognised. */
export const Shape = z.enum(['contractor_details', 'consolidated', 'edispensary', 'other']);
export type Shape = z.infer<typeof Shape>;

/** A pharmacy list as it was read. */
export const PharmacyList = z.object({
  kind: z.literal('pharmacies'),
  shape: Shape,
  pharmacies: z.array(ListedPharmacy),
  /** Those that the list itself says are closed. */
  closed: z.array(z.object({ ods: z.string(), line: z.number() })),
  unread: z.array(UnreadLine),
  /** Lines of other LPCs' areas, which are left out. */
  otherAreas: z.number(),
  /** The LPCs that it names, when ours is not one of them. */
  areas: z.array(z.string()).optional(),
  /** Columns that are left out, as they belong in a roster. */
  unused: z.array(z.string()).optional(),
});
export type PharmacyList = z.infer<typeof PharmacyList>;

/** A roster as it was read. */
export const RosterList = z.object({
  kind: z.literal('roster'),
  rows: z.array(RosterRow),
  unread: z.array(UnreadLine),
});
export type RosterList = z.infer<typeof RosterList>;

/** Either kind of list. */
export const ReadList = z.discriminatedUnion('kind', [PharmacyList, RosterList]);
export type ReadList = z.infer<typeof ReadList>;
