import { phrases } from '../../content/phrases.ts';

/** What people tell of themselves and of their accounts. */
export const reports: Readonly<Record<string, readonly string[]>> = {
  back_from_leave: phrases(`
    i am back; back from leave; back from holiday; im back at work; i have returned; returned from my leave;
    back in the office; back from my holidays; my leave is over; im working again; holiday is finished;
    home again from vacation; back after maternity leave; im back in the pharmacy; back on duty`),
  erase_me: phrases(`
    please delete all my personal information; delete my data; forget everything about me;
    erase everything you hold on me; take all my personal data off; erase me; forget me; remove all my data;
    please delete everything about me; wipe my personal details; i want to be deleted from your system;
    remove my information; right to be forgotten please; erase all data on me; get rid of my personal data;
    take my details out of your system; delete what you know about me`),
  left_pharmacy: phrases(`
    im leaving this pharmacy; i dont work there any more; take me off this pharmacy;
    i am not at this pharmacy now; i've left that pharmacy; i left the pharmacy; i do not work there now;
    no longer at that pharmacy; i have moved on from there; not my pharmacy any more; i quit that shop;
    i am not with them any longer; remove me from the pharmacy; im leaving; ive resigned;
    not working at this pharmacy any more; my last day there was friday; i stopped working there;
    i dont belong to that pharmacy any longer; ive finished at that shop`),
  my_data: phrases(`
    subject access request please; show me my data; which personal data you are storing of me;
    what do you know about me; what have you got on file about me; what do you hold about me;
    what data do you have on me; what have you stored about me; show me my personal data;
    subject access request; which information do you keep on me; i want a copy of my data;
    gdpr request for my data; what do you know of me; what details of mine do you have;
    can i see what you saved about me; send me the data that you hold on me; my personal data please;
    everything you have about me please show`),
  on_leave: phrases(`
    i'll be on leave for two weeks; im away for 10 days; i am away until 4 december;
    maternity leave until 1 june 2027; no reminders please im on leave till 3 jan;
    i am on leave until 5 december; on holiday till monday; away for two weeks; i will be off until 3 january;
    going on holiday for 10 days; maternity leave until june; annual leave from tomorrow for a week;
    off sick until friday; not in for the next fortnight; out of the office until 1 december;
    im abroad till the 10th; having two weeks off; i wont be here until 8 january; on my holidays for a week;
    paternity leave for 2 weeks; taking a month off; im off next week`),
  opt_in: phrases(`
    please send me reminders again; start reminding me again; i want reminders again; remind me again please;
    turn reminders on; switch reminders back on; start the reminders again; i want to be reminded;
    please remind me again; restart reminders; put me back on reminders; notifications on please;
    send reminders again; can i get reminders again; reminders on; subscribe me again; resume the reminders`),
  opt_out: phrases(`
    i dont want any reminders; please stop nagging me about logging in; switch off notifications;
    no more reminders please; stop sending me these messages; stop the reminders; no reminders please;
    switch reminders off; dont remind me; i dont want notifications; turn off notifications;
    stop messaging me about log ins; unsubscribe; too many reminders; cancel my reminders;
    please do not send me any more reminders; mute the reminders; stop pestering me;
    you send too many messages stop; enough reminders; leave me out of the reminders; reminders off`),
  report_log_in: phrases(`
    yes i have login today sir; have logged into nhs mail last tues; log in done today; i logged in today;
    ive used my nhsmail today; checked my nhsmail on 20/11; my last login was a fortnight ago;
    last logged in 18 nov; I LOGGED IN ON SUNDAY; logged in today; i logged in yesterday; just logged in;
    signed in this morning; i have been on nhsmail today; opened my nhs email on monday;
    used my account last week tuesday; checked my nhsmail this morning; last login was 3 november;
    my last log in was friday; i was in my mail yesterday; have log in today; went on my nhs mail on the 12th;
    been in my account this morning; read my nhs emails today; sent a mail from my nhsmail on thursday;
    logged on last night; login done; accessed my account on sunday; i've been into my nhsmail just now;
    looked at my nhs.net mail today`),
  report_password_changed: phrases(`
    just reset my password; i have change the password on 12 november; new password set this morning;
    i changed my password today; changed my password last tues; pasword changed 5/11;
    password changed yesterday; changed my password; i changed the password yesterday;
    password changed on monday; new password since friday; i reset my password today;
    set a new password last week; updated my password on 3 november; pw done today; have changed pasword;
    my password was changed on the 5th; picked a new password this morning; renewed my password on tuesday;
    ive just put in a new password; pw reset done yesterday; gave it a new password 2 days ago;
    did my password on the 1st`),
};
