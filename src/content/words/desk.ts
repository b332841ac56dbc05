/** What cell leads and admins read. ICU messages. */
export const deskWords = {
  alert_title: '{pharmacy} is stuck',
  alert_title_test: 'Test message of {pharmacy}',
  alert_summary: '{pharmacy} ({ods}) needs help: {subject}',
  test_summary: '{pharmacy} ({ods}) has sent its test message',
  alert_test_ask: 'Look in the LPC’s inbox for an e-mail from {from} with the word {word}. Is it there?',
  alert_test_legacy: 'The name of this mailbox is of an older kind. Please check that it is theirs.',
  alert_test_subject: 'the test message',
  alert_taken: 'You have taken it. {asker} has been told.',
  alert_noted: 'The note is saved.',
  alert_solved: 'Solved. {asker} has been told.',
  alert_received: 'Thank you. The mailbox of {pharmacy} is confirmed, and the pharmacy has been told.',
  alert_not_received: 'Thank you. I have asked the pharmacy to send it again.',
  alert_taken_other: '{lead} has taken this one already.',
  alert_closed: 'This one is closed already.',
  alert_passed: 'Passed on to {to}.',
  alert_snoozed: 'Put aside until {until}. I then show it to you again.',
  alert_snooze_past: 'That time has passed. Pick a later one.',
  alert_reopened: 'It is open again, and the pharmacy has been told.',
  alert_awake: 'You put this aside until now.',
  alert_unknown: 'I do not know that alert any more.',
  alert_own: 'This is your own pharmacy, so somebody else has to decide.',
  my_alerts_split: '{open} wait for somebody to take them. {taken} are taken.',
  my_alerts:
    '{count, plural, =0 {You have no open alerts.} one {You have # open alert.} other {You have # open alerts.}}',

  lacking_numbers:
    '**{confirmed}** confirmed. **{says}** say they have one, not yet confirmed. **{lack}** have none, are waiting, or have not been heard.',
  lacking_split: 'Of those {lack}: {none} have none, {waiting} are waiting, {unknown} not heard yet.',
  digest_title: 'Your week in {cells}',
  digest_open:
    '{alerts, plural, =0 {No alert is open.} one {# alert is open.} other {# alerts are open.}} {blocked, plural, =0 {No pharmacy is blocked.} one {# pharmacy is blocked.} other {# pharmacies are blocked.}}',
  digest_off:
    'I will not send you the Monday digest any more. Type "start the digest" if you change your mind.',
  digest_on: 'I will send you the digest every Monday morning.',
  arrived_title: 'Messages about {pharmacy} ({ods})',
  arrived_none: 'I have sent no message about it in the last 30 days.',
  as_of: 'As of {time}.',
  unknown_cell: 'I do not know a cell named {cell}. There are: {cells}.',
  status_title: '{pharmacy} ({ods})',
  status_which: 'Which pharmacy do you mean? Type "status of" and its ODS code.',
  status_unknown: 'I cannot find {ods} in the pharmacy list.',
} as const;
