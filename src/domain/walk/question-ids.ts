import * as z from 'zod/v4';

/** Every question of the walk, in the order in which the walk may ask them. */
export const questionIds = [
  'still_stuck',
  'can_open',
  'what_is_wrong',
  'look_first',
  'own_account',
  'ownership',
  'head_office_asked',
  'head_office_asked_on',
  'head_office_ask_again',
  'head_office_answer',
  'get_ready',
  'apply',
  'applied_on',
  'ticket',
  'portal_answer',
  'shared_address',
  'who_opens',
  'which_is_yours',
  'account_set_up',
  'account_linked',
  'second_person',
  'send_test',
  'test_awaited',
  'last_log_in',
  'password_changed',
  'done',
] as const;
export const QuestionId = z.enum(questionIds);
export type QuestionId = z.infer<typeof QuestionId>;
