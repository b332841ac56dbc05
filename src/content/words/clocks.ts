/** What the bot says by itself when a time has come, and to what people report. ICU messages. */
export const clockWords = {
  remind_log_in:
    'You last logged in to NHSmail on {since}. Please log in by {lastDay}, so that your account stays alive.',
  remind_log_in_urgent: 'Please log in to NHSmail today. After {lastDay} your account may be locked.',
  remind_not_heard: 'I have not heard of a log-in to NHSmail since {since}. Are you locked out?',
  remind_password: 'Your NHSmail password runs out on {lastDay}. Please change it before then.',
  remind_password_urgent: 'Your NHSmail password runs out on {lastDay}. Please change it today.',
  ask_portal: '{pharmacy}: do you have your mailbox now?',
  ask_head_office: '{pharmacy}: has head office answered?',
  ask_stalled: '{pharmacy}: I have not heard from you for two weeks. What is in the way?',
  ask_blocker: '{pharmacy}: is this fixed? "{blocker}".',
  ask_blocker_lead_told: 'I have told {lead}, too.',
  reported_log_in: 'Thank you. I have noted your log-in on {on}. I remind you in time.',
  reported_password: 'Thank you. I have noted the change on {on}. I remind you in time.',
  report_future: 'That day is still to come. Tell me when you have done it.',
  report_no_account: 'I do not know yet which account is yours, so I could not note that.',
  reminders_off: 'I will not remind you any more. Type "start reminders" if you change your mind.',
  reminders_on: 'I will remind you again.',
  leave_noted: 'Have a good time. I will not remind you until {until}.',
  leave_over: 'Welcome back. I will remind you again.',
  leave_past: 'That day has passed. Tell me the last day of your leave.',
} as const;
