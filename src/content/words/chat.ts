/** What the bot says in the chat around the questions. ICU messages; one thing to do in each. */
export const chatWords = {
  welcome_contractor: 'Hello {name}. I help your pharmacy to get its shared NHSmail mailbox, step by step.',
  try_contractor:
    'Try three things: answer the question below, ask "what is a shared mailbox?", or type "I am stuck".',
  try_lead: 'Try three things: "my alerts", "who is blocked", "who is not on Teams".',
  try_admin:
    'Try three things: "which premises lack shared mailboxes", "which leads have not opened the bot", "import pharmacy list".',
  welcome_lead:
    'Hello {name}. I tell you when a pharmacy of {cells} is stuck. Type "my alerts" to see what is open.',
  welcome_admin:
    'Hello {name}. Ask me about all pharmacies: "which premises lack shared mailboxes", "who is blocked", "status of FAB12".',
  try_admin_lead:
    'Try three things: "my alerts", "which premises lack shared mailboxes", "import pharmacy list".',
  welcome_admin_lead:
    'Hello {name}. Ask me about all pharmacies. I also tell you when a pharmacy of {cells} is stuck.',
  thanks: 'You are welcome.',
  stopped: 'I have saved all your answers. Type "go on" when you want to carry on.',
  help_contractor:
    'You can answer with a button or in your own words. You can also type: back, change an answer, I am stuck, status, who is my cell lead, stop, start over. Ask "what do you hold about me" to see your data.',
  desk_go_on: 'What would you like to know? Press a button, or type a question.',
  help_desk: 'What you can ask me',
  help_lists:
    'Who lacks a mailbox, has one, is blocked, waiting, ready, at risk or locked out? Who is due, not started, gone quiet or not on Teams? Who leads North? Add a cell: "in North".',
  help_follow_up:
    'Only North. Older than 30 days. And the others? Who is their lead? More. Nudge them. Export CSV.',
  help_one: 'Status of FAB12. History of FAB12. Did it arrive at FAB12? Who leads FAB12? Act for FAB12.',
  help_progress: 'Counts by cell. Trend. Where do they get stuck in the walk? What happened this week?',
  help_cases: 'My alerts. Then open one, and take it, pass it on, put it aside or solve it.',
  help_change:
    'Import pharmacy list. Make Priya lead of North. Move FAB12 to South. Make Grace an admin. FAB12 has closed. Invitation.',
  help_data: 'Who did what? How long do you keep data? Erase Grace. What do you hold about me?',
  not_understood: 'I am not sure what you mean.',
  not_understood_answer: 'I am not sure what you mean. Please use a button, or answer the question below.',
  unsure: 'I am not sure what you mean. Is it one of these?',
  unsure_twice: 'I do not understand, and that is my fault. Shall I ask your cell lead to help you?',
  unsure_twice_desk: 'I still do not understand. Type "help" to see what you can ask me.',
  complaint: 'I am sorry that this is hard work. Your cell lead can help you, if you like.',
  complaint_desk: 'I am sorry about that. Type "help" to see what I can do.',
  out_of_scope: 'I can only help with NHSmail and your shared mailbox.',
  unsafe:
    'Please delete that message now. It may hold a password, a code or patient details. I have not kept it.',
  unsafe_input:
    'I have not kept that. It may hold a password, a code or patient details. Please write it without.',
  too_long: 'That is too long for me. Please say it in a few words.',
  attachment: 'I cannot read pictures or files here. Please type your answer.',
  empty: 'There was nothing to read in that message. Please type your answer.',
  not_saved: 'That was not saved. Please try again.',
  not_allowed: 'I cannot show or do that for you. Your cell lead or the LPC can help.',
  other_tenant: 'I only work for people in the Teams of {lpc}. Please ask your cell lead for an invitation.',
  use_private_chat: 'Please ask me that in our private chat.',
  names_in_private: 'For the names, ask me in our private chat.',
  nothing_pending: 'There is nothing to say yes or no to just now.',
  not_asked_now:
    'This question is answered already, or is not open any more. This press has changed nothing.',
  heard: 'I have answered below.',
  press_unread: 'I could not use that. Please fill in what the button needs, and press it again.',
  stale: 'That card was out of date, so nothing has changed. This is how things stand now.',
  already_answered: 'You answered: {answer}',

  which_pharmacy: 'Which pharmacy do you work for?',
  which_pharmacy_more: 'Type its ODS code (F and four more), its postcode or its name.',
  choose_pharmacy: 'Which of these is it?',
  choose_pharmacy_more: '{count, plural, other {# pharmacies fit. Pick yours.}}',
  choose_own_pharmacy:
    '{count, plural, one {Which pharmacy is it about?} other {Which of your pharmacies is it about?}}',
  too_many_pharmacies: '{count, plural, other {# pharmacies fit.}} Please type the ODS code or the postcode.',
  confirm_pharmacy: 'Is it {pharmacy}, {postcode} ({ods})?',
  confirm_pharmacy_no: 'No problem.',
  unknown_ods: 'I cannot find {ods} in the pharmacy list. Check the code, or type the postcode or the name.',
  unknown_pharmacy:
    'I cannot find that in the pharmacy list. Please type the ODS code: F and four more letters or digits.',
  head_office_code:
    '{code} looks like the code of a head office. I need the pharmacy’s own ODS code: it starts with F.',
  closed_pharmacy:
    'The pharmacy list says that {pharmacy} ({ods}) is closed. Please ask {lead} if that is wrong.',
  not_your_pharmacy: 'The LPC’s list does not name you for that pharmacy. Please ask {lead} to add you.',
  joined: 'Thank you. You now look after {pharmacy} here.',
  joined_others:
    '{count, plural, one {A colleague has begun already, so I go on from there.} other {# colleagues have begun already, so I go on from there.}}',

  back: 'I have taken back your answer to "{question}".',
  nothing_back: 'There is no answer of yours to take back.',
  correct_which: 'Which answer do you want to change?',
  correct_none: 'There is no answer to change yet.',
  corrected: 'I have taken back the answer to "{question}".',
  start_over_ask:
    'Start over for {pharmacy}? I then forget the answers given so far. Others at your pharmacy share them.',
  start_over_done: 'We start over.',
  start_over_kept: 'All answers are kept.',
  sure_personal: '{address} looks like a person’s own address. Is it really the name of the shared mailbox?',
  legacy_noted:
    'That is an older kind of name. It still works, and your cell lead will check that it is yours.',
  before_2020_noted: 'That is the older form of the name. It still works. Today it is {expected}.',

  stuck_which: 'What is in the way?',
  stuck_which_more: 'Pick what fits best, or tell me in your own words.',
  stuck_input: 'What is in the way?',
  stuck_input_error: 'Pick one of the list.',
  stuck_words: 'In your own words (optional)',
  stuck_words_error: 'Use at most 500 letters. No passwords or patient details.',
  stuck_none: 'You have not told me that you are stuck.',
  fixed: 'Very good. Then we go on.',
  fixed_by_colleague: 'A colleague says that this is fixed: {blocker}. If it is not, please tell me.',
  lead_told: 'I have told {lead}. You will hear from them here.',
  lead_told_unreached:
    'I have passed it to the LPC. Nobody has opened me there yet, so please also ring: {lead}.',
  lead_told_already: '{lead} knows about it already.',
  ask_what_for_lead: 'Tell me first what is in the way. Then I tell your cell lead.',
  your_lead: 'The cell lead of {pharmacy} is {lead}.',
  your_lead_none: 'No cell lead is named for {pharmacy} yet. The LPC looks after you.',
  your_lead_you: 'You are the only cell lead of {pharmacy}. For your own pharmacy, please ask the LPC.',
  alert_taken_contractor: '{lead} has taken your case: {subject}.',
  alert_reopened_contractor: '{lead} has opened your case again: {subject}.',
  alert_solved_contractor: '{lead} says that this is solved: {subject}.',
  alert_solved_helped: 'What helped: {helped}',
  test_received_contractor: '{lead} has your test message. The shared mailbox of {pharmacy} is confirmed.',
  test_not_received_contractor: '{lead} cannot find your test message yet.',

  ready_title: 'Ready: {pharmacy}',
  ready: 'You may sign up for the service.',
  ready_confirmed: 'Confirmed',
  ready_confirmed_by: 'Confirmed by',
  own_pharmacies: '{count, plural, other {You have # pharmacies here.}}',
  own_line: '{pharmacy} ({ods}): {mailbox}. Next: {next}.',
  own_claimed: '{pharmacy} ({ods}): waits for your cell lead to say yes to you.',
  own_closed: '{pharmacy} ({ods}): closed.',
  sign_up_yes: '{pharmacy} ({ods}): yes, you may sign up.',
  sign_up_not_yet: '{pharmacy} ({ods}): not yet. Missing: {missing}.',

  fact_source: 'Source: {source}, checked on {checked}.',
  fact_today: 'Today’s national rule: {answer}',
} as const;
