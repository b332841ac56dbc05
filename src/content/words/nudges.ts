import type { LeftOutReason, NudgeGroup } from '../../domain/nudge/record.ts';

/** Nudges: what the recipient reads, and what the sender sees before and after. ICU messages. */
export const nudgeWords = {
  nudge_hello: '{sender} of {lpc} asks you to go on with {pharmacy} ({ods}).',
  nudge_hello_several: '{sender} of {lpc} asks you to go on with your pharmacies.',
  nudge_own_words: '{sender} writes: “{words}”',
  nudge_pharmacy_line: '- {pharmacy} ({ods}): {step}',
  nudge_more_pharmacies: '- and {count, plural, one {# other pharmacy} other {# other pharmacies}}',

  nudge_step_still_stuck: 'Please tell me whether you are still stuck.',
  nudge_step_can_open: 'Please tell me whether you can open your shared mailbox.',
  nudge_step_what_is_wrong: 'Please tell me what happens when you open the mailbox.',
  nudge_step_look_first: 'Please look for a mailbox that your pharmacy may have already.',
  nudge_step_own_account: 'Please tell me about your own NHSmail account.',
  nudge_step_ownership: 'Please tell me whether you have a head office.',
  nudge_step_head_office_asked: 'Please ask head office, and tell me whom you asked.',
  nudge_step_head_office_asked_on: 'Please tell me when you asked head office.',
  nudge_step_head_office_ask_again: 'Please tell me when I may ask you about head office.',
  nudge_step_head_office_answer: 'Please tell me what head office has said.',
  nudge_step_get_ready: 'Please get ready what you need to apply.',
  nudge_step_apply: 'Please apply in the portal, and tell me when you have.',
  nudge_step_applied_on: 'Please tell me the day on which you applied.',
  nudge_step_ticket: 'Please give me the ticket reference, if you have one.',
  nudge_step_portal_answer: 'Please tell me whether the portal has answered.',
  nudge_step_shared_address: 'Please give me the address of your shared mailbox.',
  nudge_step_who_opens: 'Please tell me who opens the mailbox.',
  nudge_step_which_is_yours: 'Please tell me which account is yours.',
  nudge_step_account_set_up: 'Please tell me whether everybody’s account is set up.',
  nudge_step_account_linked: 'Please tell me whether everybody is linked to the mailbox.',
  nudge_step_second_person: 'Please find a second person to link to the mailbox.',
  nudge_step_send_test: 'Please send the test message from your shared mailbox.',
  nudge_step_last_log_in: 'Please tell me when you last logged in.',
  nudge_step_password_changed: 'Please tell me when you last changed your password.',
  nudge_step_done: 'Please log in to NHSmail, so that your accounts stay alive.',
  nudge_step_unlock: 'Please tell me whether everybody can log in again.',
  nudge_step_log_in: 'Please log in to NHSmail, and tell me that you have.',
  nudge_step_password: 'Please change your NHSmail password, and tell me that you have.',

  nudge_title: '{people, plural, =0 {Nobody to nudge} one {Nudge # person?} other {Nudge # people?}}',
  nudge_about:
    'They look after **{pharmacies, plural, one {# pharmacy} other {# pharmacies}}** of {total} on this list: {list}.',
  nudge_about_none: 'Nobody can be nudged about this list: {list}.',
  nudge_not_here:
    '{count, plural, one {**# pharmacy** has nobody on Teams, so this does not reach it.} other {**# pharmacies** have nobody on Teams, so this does not reach them.}} You can send an invitation by e-mail.',
  nudge_left_nudged_today:
    '{count, plural, one {# person was} other {# people were}} nudged today already, so I leave them out.',
  nudge_left_no_reminders:
    '{count, plural, one {# person has} other {# people have}} asked for no reminders, so I leave them out.',
  nudge_left_on_leave:
    '{count, plural, one {# person is} other {# people are}} on leave, so I leave them out.',
  nudge_left_nothing_to_do:
    '{count, plural, one {# person waits} other {# people wait}} for their cell lead to find the test message, so I leave them out.',
  nudge_left_yourself: 'One of them is you, so I leave you out.',
  nudge_again_noted: 'This also goes to those who were nudged today already.',
  nudge_text_one: 'This is what they get:',
  nudge_text_several:
    'This is what {person} gets. The others get the same, with their own pharmacy and next step:',
  nudge_words_input: 'A sentence of your own (optional)',
  nudge_words_error: 'Use at most {most} letters. No passwords or patient details.',
  nudge_words_shown: 'Your sentence is in the message now. Nothing is sent yet.',
  nudge_words_gone: 'Your sentence is taken out. Nothing is sent yet.',
  nudge_again_shown: 'Those who were nudged today are in it now. Nothing is sent yet.',
  nudge_moved_on:
    'The list has changed since you saw it: {gone, plural, one {# person} other {# people}} fewer, {fresh, plural, one {# person} other {# people}} more. Nothing is sent yet, so please look again.',
  nudge_moved_on_steps: 'What they have to do has changed since you saw it. Please look again.',
  nudge_stale: 'That card was out of date, so nothing was sent. This is what would be sent now.',
  nudge_still: 'Do you still want to send the nudge to {people, plural, one {# person} other {# people}}?',
  nudge_sending:
    '{people, plural, one {The nudge goes to # person.} other {The nudge goes to # people.}} The report follows below, and brings itself up to date.',
  nudge_cancelled: 'Cancelled. Nothing is sent.',
  nudge_gone: 'That nudge is not there any more. Please ask for the list again.',
  nudge_sent_already: 'That nudge was sent already. Type "delivery report" to see how it went.',
  nudge_not_this: 'I can only nudge the people of pharmacies. Ask for a list of pharmacies first.',
  nudge_unmet_list:
    'I am not sure whom you mean, so I nudge nobody. Ask for a list first, then type "nudge them".',
  nudge_unmet_days:
    'I cannot choose by those days, so I nudge nobody. Ask for a list first, then type "nudge them".',
  nudge_unmet_reason:
    'I do not know that reason, so I nudge nobody. Ask for a list first, then type "nudge them".',
  nudge_unmet_except:
    'I cannot leave anybody out, so I nudge nobody. Ask for a list first, then type "nudge them".',
  nudge_unmet_cells:
    'I can take one cell at a time, so I nudge nobody. Name one cell, for example "only North".',
  nudge_unmet_lists:
    'I can take one list at a time, so I nudge nobody. Ask for one list, then type "nudge them".',
  nudge_none_sent: 'You have nudged nobody in the last {days} days.',

  nudge_report_title: 'Nudge: {list}',
  nudge_report_sent: 'Sent on {time}.',
  nudge_report_counts:
    '**{arrived}** arrived. **{on_the_way}** on the way. **{perhaps}** perhaps arrived. **{not_arrived}** not arrived.',
  nudge_report_perhaps: 'Where Teams gave no answer, I do not send it twice.',
  nudge_report_left: 'Left out: {people, plural, one {# person} other {# people}}.',
  nudge_report_not_here:
    'Not reached: {count, plural, one {# pharmacy} other {# pharmacies}} with nobody on Teams.',
  nudge_recipients: '{people, plural, one {# person gets} other {# people get}} it.',

  resend_title: '{people, plural, one {Send it again to # person?} other {Send it again to # people?}}',
  resend_perhaps: 'It perhaps reached {people} of them already. They may then have it twice.',
  resend_unreachable:
    '{people, plural, one {# other still cannot} other {# others still cannot}} be reached: they have to open Mailbox Guide first.',
  resend_nudged_today: '{people, plural, one {# other was} other {# others were}} nudged again meanwhile.',
  resend_text: 'This is what they got, and get again:',
  resend_text_several: 'This is what {person} gets again. The others get their own text again:',
  resend_none: 'There is nobody to whom I can send it again.',
  resend_none_failed: 'It has reached everybody whom it can reach, so there is nothing to send again.',
} as const;

/** Why somebody gets no nudge, in words. */
export const leftOutReasons: Readonly<Record<LeftOutReason, string>> = {
  nudged_today: 'nudged today already',
  no_reminders: 'wants no reminders',
  on_leave: 'is on leave',
  nothing_to_do: 'waits for the cell lead',
  yourself: 'it is you',
};

/** The groups of a report, in the order in which they are looked at. */
export const nudgeGroups: readonly NudgeGroup[] = ['not_arrived', 'perhaps', 'on_the_way', 'arrived'];
