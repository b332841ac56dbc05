import * as z from 'zod/v4';
import { Command } from './commands.ts';
import type { ListRequest } from './lists/request.ts';
import { PlainDate } from './time.ts';

/** Something done about an alert: that of a pharmacy, or the one in hand. Which one that is has to be looked up. */
const ActOnAlert = z.object({
  type: z.literal('act_on_alert'),
  act: z.enum(['take', 'note', 'solve', 'pass_on', 'snooze', 'reopen']),
  ods: z
    .string()
    .regex(/^F[A-Z0-9]{4}$/)
    .optional(),
  text: z.string().min(1).max(500).optional(),
  to: z.string().min(1).max(80).optional(),
  until: PlainDate.optional(),
});

/** One thing that a message says, checked. */
export const Heard = z.union([Command, ActOnAlert]);
export type Heard = z.infer<typeof Heard>;

/** What is never said in words: it comes from a press, a file, or the bot itself. */
type Unsaid =
  | ('not_understood' | 'unsure' | 'unsafe' | 'unreadable')
  | ('choose_pharmacy' | 'decide_claim' | 'test_result')
  | ('show_alert' | 'take_alert' | 'note_alert' | 'solve_alert' | 'pass_alert' | 'snooze_alert')
  | ('reopen_alert' | 'import_file' | 'apply_import' | 'cancel_import' | 'take_file')
  | ('change_nudge' | 'send_nudge' | 'cancel_nudge' | 'send_again');

/** The types of everything that can be said. */
export type HeardType = Exclude<Heard['type'], Unsaid>;

/** The lists that can be asked for in words as they stand. Others have a command of their own, or only a card. */
export type HeardList = Exclude<
  ListRequest['of'],
  'alerts' | 'leads' | 'my_data' | 'history' | 'audit' | 'nudge' | 'unread'
>;
