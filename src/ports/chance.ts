/** What must not be guessable or repeated; tests give their own. */
export interface Chance {
  /** A new id: unique over all machines, and later ones sort after earlier ones. */
  newId(): string;
  /** A one-time word of letters that cannot be mistaken for each other, e.g. `TULIP-4827`. */
  newWord(): string;
}
