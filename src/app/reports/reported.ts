import type { Listing } from '../questions/listing.ts';

/** What each report says of some pharmacies: its numbers for the file, and how its card shows them. */
export type Reported = Pick<Listing, 'title' | 'said' | 'columns' | 'rows'> &
  Required<Pick<Listing, 'drawn'>>;
