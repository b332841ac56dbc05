/** Why an answer was not taken. The content has a sentence for each, which says what to do instead. */
export type Refusal =
  | 'not_an_answer'
  | 'date_in_future'
  | 'date_in_past'
  | 'date_too_far'
  | 'not_an_address'
  | 'outside_nhs_net'
  | 'other_pharmacy'
  | 'looks_personal'
  | 'looks_shared'
  | 'same_person_twice'
  | 'me_for_pharmacy';
