import type { Refusal } from '../../domain/walk/refusal.ts';

/** Why an answer was not taken, and what to do instead. */
export const refusals: Readonly<Record<Refusal, string>> = {
  not_an_answer: 'I cannot take that as an answer here.',
  date_in_future: 'That day is still to come. Please give today or a day before today.',
  date_in_past: 'That day has passed. Please give a day after today.',
  date_too_far: 'That day is too far away. Please check the year.',
  not_an_address: 'That is not an e-mail address. It looks like {expected}.',
  outside_nhs_net: 'That address does not end in @nhs.net, so it is not NHSmail. Please check it.',
  other_pharmacy: 'That address belongs to another pharmacy: its code is not {ods}. Please check it.',
  looks_personal: 'That looks like a person’s own address. I need the shared one, such as {expected}.',
  looks_shared: 'That looks like a shared address. I need your own, such as firstname.surname@nhs.net.',
  me_for_pharmacy: '“Me” is you, who answer for this pharmacy. Please type the names of its own people.',
  same_person_twice: 'One person is named twice, or I know them already. Please type each name once.',
};
