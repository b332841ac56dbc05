/** A list in full: what the card shows the first rows of, and what its file holds. */
export interface Listing {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
