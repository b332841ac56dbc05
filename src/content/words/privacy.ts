/** What the bot says about what it holds of people, and how that goes. ICU messages. */
export const privacyWords = {
  my_data_title: 'What I hold about you',
  my_data_why: 'I hold this to help pharmacies of {lpc} to get their shared mailbox, and for nothing else.',
  my_data_how_long:
    'I hold it while you have a role here, and {months, plural, one {# month} other {# months}} longer. Say "forget me" to end that now.',
  data_of_other:
    'I tell people only what I hold about themselves. {person} can ask me: "what do you hold about me?"',
  data_of_other_admin:
    'I tell only {person} what I hold about them. You can ask: "what has {person} done", or "erase {person}".',
  my_data_event: 'Done or said',
  my_data_words: 'Your words',

  forget_ask: 'Shall I forget you? This cannot be undone.',
  erase_ask: 'Shall I forget {person}? This cannot be undone.',
  erase_what:
    'I remove name, e-mail address, telephone and typed words everywhere. What happened at a pharmacy stays, without the name.',
  erase_account:
    'The name is on the list of accounts of {pharmacy} ({ods}). It reads "former colleague" there then.',
  erase_unknown:
    'I do not know anybody called {who}. Try the name as the pharmacy gave it, or the e-mail address.',
  erase_roster:
    'If a roster names them, take them out of that file, too. The next import of it would bring the e-mail address back.',
  erase_lead: 'Nobody leads {cells} then.',
  erase_alerts:
    '{count, plural, one {# open alert goes to somebody else.} other {# open alerts go to somebody else.}}',
  erase_pharmacies: 'Then nobody is here for: {pharmacies}.',
  forget_done: 'I forget you within a few minutes. If you write to me after that, you are new to me.',
  erase_done: 'I forget {person} within a few minutes.',
  erase_kept: 'Nothing is changed.',
  erase_pending: 'That is under way already.',
  erase_last_admin: '{person} is the last admin. Make somebody else an admin first.',
  erase_in_settings:
    '{person} is an admin by the settings. The person who runs me has to take them out of ADMIN_IDS first.',

  retention_title: 'How long I keep things',
  retention_leavers: 'People without any role, since they last wrote',
  retention_accounts: 'Names of accounts, since their pharmacy closed',
  retention_words: 'Notes and own words, since their alert was closed',
  retention_messages: 'What became of a message',
  retention_audit: 'Who did what',
  retention_months: '{count, plural, one {# month} other {# months}}',
  retention_days: '{count, plural, one {# day} other {# days}}',
  retention_history:
    'What happened at a pharmacy is kept as long as the LPC uses me. It names colleagues as their pharmacy named them. It loses people who are forgotten.',
  retention_next: 'Next: {person}, on {on}.',
  retention_none: 'nothing',
} as const;
