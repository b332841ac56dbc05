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
  left_claim: 'I have taken back your request for {pharmacy}.',
  stayed: 'Then you stay.',

  who_unknown:
    'I do not know anybody called {who}. They have to open me first, or give me their e-mail address.',
  who_several: '{count, plural, other {# people fit.}} Whom do you mean?',
  lead_no_email: 'Teams gives me no e-mail address for {person}, so I cannot make them a lead.',
  make_lead_ask: 'Make {person} a lead of {cell}?',
  make_lead_done: 'Done. {person} leads {cell}.',
  make_lead_told: '{admin} has made you a lead of {cell}. I tell you when one of its pharmacies is stuck.',
  make_lead_already: '{person} leads {cell} already.',
  remove_lead_ask: 'Take {person} out of the leads of {cell}?',
  remove_lead_done: 'Done. {person} does not lead {cell} any more.',
  remove_lead_not: '{person} does not lead {cell}.',
  remove_lead_last: 'Nobody leads {cell} then.',
  move_ask: 'Move {pharmacy} ({ods}) to {cell}?',
  move_done: 'Done. {pharmacy} is in {cell} now.',
  move_already: '{pharmacy} is in {cell} already.',
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
  acting_unknown: 'I cannot find {ods} in the pharmacy list.',
} as const;
