/** Words about who works where, who leads and who is an admin. ICU messages. */
export const peopleWords = {
  claim_begun:
    'The LPC’s list does not name you for {pharmacy} yet. I have asked {lead} to say yes. You can go on meanwhile.',
  claim_unreached:
    'The LPC’s list does not name you for {pharmacy} yet. Please ring {lead} and ask for a yes. You can go on meanwhile.',
  claim_too_many: 'You wait for a yes of too many pharmacies. Please ask your cell lead first.',
  claim_waiting: '{pharmacy} ({ods}): not yet. Your cell lead has not said yes to you.',
  claim_lead_later:
    '{lead} sees this with your request to work for {pharmacy} here. If it cannot wait, please ring.',
  claim_approved: '{lead} has said yes: you now look after {pharmacy} here. Your answers are kept.',
  claim_named:
    'The LPC’s list now names you for {pharmacy}, so you look after it here. Your answers are kept.',
  claim_refused: '{lead} could not say yes to your request for {pharmacy}.',
  claim_refused_reason: 'The reason: {reason}',
  claim_refused_today:
    'I have asked about you at {pharmacy} today, and I do not ask twice. If you work there, please ring {lead}.',
  claim_refused_remedy: 'If you think that this is wrong, please ring {lead}.',
  claim_title: 'Does {person} work for {pharmacy}?',
  claim_summary: '{person} says that they work for {pharmacy} ({ods})',
  claim_summary_short: 'Does somebody work for {pharmacy} ({ods})?',
  claim_subject: 'who works there',
  claim_more:
    'Until you say yes they see nothing of this pharmacy. They answer questions in a draft of their own.',
  claim_no_email: 'Teams gives no e-mail address for this person.',
  claim_done_yes: 'Thank you. {person} now looks after {pharmacy}.',
  claim_done_no: 'Thank you. I have told {person}.',

  leave_ask: 'Leave {pharmacy}? I then ask you nothing about it any more.',
  left: 'You have left {pharmacy}. Ask the mailbox owner to unlink your account there.',
  left_colleague:
    '{person} does not look after {pharmacy} here any more. If they have left you, ask the mailbox owner to unlink them.',
  left_last:
    '{person} does not look after {pharmacy} ({ods}) here any more. Nobody of it is here now. You can act for it.',
  left_claim: 'I have taken back your request for {pharmacy}.',
  stayed: 'Then you stay.',

  who_unknown:
    'I do not know anybody called {who}. They have to open me first, or give me their e-mail address.',
  who_several: '{count, plural, other {# people fit.}} Whom do you mean?',
  lead_no_email: 'Teams gives me no e-mail address for {person}, so I cannot make them a lead.',
  make_lead_ask: 'Make {person} {place, plural, =0 {a lead} other {lead number #}} of {cell}?',
  new_cell: 'There is no cell named {cell} yet. There are: {cells}.',
  new_cell_lead_ask: 'Make the new cell {cell}, with {person} as its lead?',
  new_cell_move_ask: 'Make the new cell {cell}, and move {pharmacies} to it?',
  move_one_cell: 'A pharmacy can be in one cell only. Please name one.',
  make_lead_done: 'Done. {person} {place, plural, =0 {leads} other {is lead number # of}} {cell}.',
  make_lead_told:
    '{admin} has made you {place, plural, =0 {a lead} other {lead number #}} of {cell}. I tell you when one of its pharmacies is stuck.',
  make_lead_already: '{person} {place, plural, =0 {leads} other {is lead number # of}} {cell} already.',
  remove_lead_ask: 'Take {person} out of the leads of {cell}?',
  remove_lead_done: 'Done. {person} does not lead {cell} any more.',
  remove_lead_not: '{person} does not lead {cell}.',
  remove_lead_last: 'Nobody leads {cell} then.',
  move_ask: 'Move {pharmacies} to {cell}?',
  move_done: 'Done. Now in {cell}: {pharmacies}.',
  move_already: 'Already in {cell}: {pharmacies}.',
  mark_closed_ask: 'Mark {pharmacy} ({ods}) as closed? It leaves all lists. Its history is kept.',
  mark_closed_done: 'Done. {pharmacy} is closed. To undo it, say "{ods} is open again".',
  mark_closed_already: '{pharmacy} ({ods}) is marked as closed already.',
  mark_open_ask: 'Mark {pharmacy} ({ods}) as open again?',
  mark_open_done: 'Done. {pharmacy} is open again, with all that it has said.',
  mark_open_already: '{pharmacy} ({ods}) is open.',
  mark_not_providing_ask:
    'Mark {pharmacy} ({ods}) as not providing the service? It leaves the lists of what is lacking.',
  mark_not_providing_done:
    'Done. {pharmacy} does not provide the service. To undo it, say "{ods} provides the service".',
  mark_not_providing_already: '{pharmacy} ({ods}) is marked as not providing the service already.',
  mark_providing_ask: 'Mark {pharmacy} ({ods}) as providing the service?',
  mark_providing_done: 'Done. {pharmacy} provides the service.',
  mark_providing_already: '{pharmacy} ({ods}) is not marked as out of the service.',
  remove_contractor_ask: 'Take {person} off {pharmacy} ({ods})? They then see nothing of it here.',
  remove_contractor_done: 'Done. {person} does not look after {pharmacy} here any more.',
  remove_contractor_not: 'I know nobody called {person} at {pharmacy} ({ods}).',
  remove_contractor_several: 'Several people at {pharmacy} fit {person}. Please give the e-mail address.',
  remove_contractor_told:
    '{admin} has taken you off {pharmacy} here. If you think that this is wrong, please ring {lead}.',
  confirm_unsent:
    '{pharmacy} has not said yet that it sent a test message. So there is nothing to confirm. The question there now: {next}',
  confirm_already: 'The mailbox of {pharmacy} is confirmed already, since {date}.',
  channel_ask: 'Post the alerts of {cell} in this channel? They are posted without names.',
  channel_done: 'Done. I post each new alert of {cell} here.',
  channel_already: 'This channel gets the alerts of {cell} already.',
  channel_none: 'This channel gets no alerts.',
  channel_unbind_ask: 'Post no more alerts of {cell} in this channel?',
  channel_unbound: 'Done. I post no more alerts of {cell} here.',
  channel_elsewhere: 'Please say that in the channel of a team. I must be a member of that team.',
  add_admin_ask: 'Make {person} an admin? They then see and change everything that you can.',
  add_admin_done: 'Done. {person} is an admin now.',
  add_admin_told: '{admin} has made you an admin. Type "help" to see what you can do.',
  add_admin_already: '{person} is an admin already.',
  remove_admin_ask: 'Take the admin role away from {person}?',
  remove_admin_done: 'Done. {person} is not an admin any more.',
  remove_admin_told: '{admin} has taken the admin role away from you.',
  remove_admin_not: '{person} is not an admin.',
  remove_admin_last: '{person} is the last admin, so I cannot do that. Make somebody else an admin first.',
  role_kept: 'Nothing is changed.',

  acting: 'You now answer for {pharmacy}. Its history says so.',
  acting_stopped: 'You do not answer for {pharmacy} any more.',
  acting_none: 'You are not answering for a pharmacy.',
  pharmacy_closed:
    '{pharmacy} ({ods}) is marked as closed. If that is wrong, an admin can say "{ods} is open again".',
  acting_unknown: 'I cannot find {ods} in the pharmacy list.',
} as const;
