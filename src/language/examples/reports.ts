import { phrases } from '../../content/phrases.ts';

/** What people tell of themselves and of their accounts. */
export const reports: Readonly<Record<string, readonly string[]>> = {
  back_from_leave: phrases(`
    i am back; back from leave; back from holiday; im back at work; i have returned; returned from my leave;
    back in the office; back from my holidays; my leave is over; im working again; holiday is finished;
    home again from vacation; back after maternity leave; im back in the pharmacy; back on duty;
    back off holiday; back from annual leave; back in the shop; returned to work; i am home from holiday;
    came back today; im here again after leave; my holiday is over; back now from leave; i started work again`),
  erase_me: phrases(`
    please delete all my personal information; delete my data; forget everything about me;
    erase everything you hold on me; take all my personal data off; erase me; forget me; remove all my data;
    please delete everything about me; wipe my personal details; i want to be deleted from your system;
    remove my information; right to be forgotten please; erase all data on me; get rid of my personal data;
    take my details out of your system; delete what you know about me; wipe all my details;
    id like my details wiped; i want my data deleted; get my details deleted; scrub me from your records;
    purge my data; destroy what you have on me; i want everything about me gone;
    cancel my account with you and delete it; remove me completely`),
  left_pharmacy: phrases(`
    im leaving this pharmacy; i dont work there any more; take me off this pharmacy;
    i am not at this pharmacy now; i've left that pharmacy; i left the pharmacy; i do not work there now;
    no longer at that pharmacy; i have moved on from there; not my pharmacy any more; i quit that shop;
    i am not with them any longer; remove me from the pharmacy; im leaving; ive resigned;
    not working at this pharmacy any more; my last day there was friday; i stopped working there;
    i dont belong to that pharmacy any longer; ive finished at that shop; moved on from there; ive moved on;
    take me off that one; handed in my notice; gave my notice; got a new job elsewhere so not here;
    transferred away from there; i am not employed there now; let go from that pharmacy;
    finished there last week; no longer with FAD37; left FAB12; gone from FZ210; no more at FZ312`),
  my_data: phrases(`
    subject access request please; show me my data; which personal data you are storing of me;
    what do you know about me; what have you got on file about me; what do you hold about me;
    what data do you have on me; what have you stored about me; show me my personal data;
    subject access request; which information do you keep on me; i want a copy of my data;
    gdpr request for my data; what do you know of me; what details of mine do you have;
    can i see what you saved about me; send me the data that you hold on me; my personal data please;
    everything you have about me please show; which details do you store; what details of mine;
    what have you saved; what do you keep on file for me; copy of what you hold; what is on my record;
    do you hold any data on me; what is stored under my name; data protection request what do you have;
    under gdpr i ask for my data; send me a copy of my personal data; access request`),
  on_leave: phrases(`
    i'll be on leave for two weeks; im away for 10 days; i am away until 4 december;
    maternity leave until 1 june 2027; no reminders please im on leave till 3 jan;
    i am on leave until 5 december; on holiday till monday; away for two weeks; i will be off until 3 january;
    going on holiday for 10 days; maternity leave until june; annual leave from tomorrow for a week;
    off sick until friday; not in for the next fortnight; out of the office until 1 december;
    im abroad till the 10th; having two weeks off; i wont be here until 8 january; on my holidays for a week;
    paternity leave for 2 weeks; taking a month off; im off next week; not around until monday;
    away till the 14th; im abroad for three weeks; annual leave tomorrow till friday; taking leave until 5 jan;
    having surgery off for 4 weeks; jury service until 10 december; out until thursday;
    not working for a month; off from tomorrow; i am not here next week; sabbatical until may`),
  opt_in: phrases(`
    please send me reminders again; start reminding me again; i want reminders again; remind me again please;
    turn reminders on; switch reminders back on; start the reminders again; i want to be reminded;
    please remind me again; restart reminders; put me back on reminders; notifications on please;
    send reminders again; can i get reminders again; reminders on; subscribe me again; resume the reminders;
    ping me again; start pinging me again; i do want the reminders; remind me once more;
    put the reminders back; let me have reminders again; can you nag me again; turn notifications back on`),
  opt_out: phrases(`
    i dont want any reminders; please stop nagging me about logging in; switch off notifications;
    no more reminders please; stop sending me these messages; stop the reminders; no reminders please;
    switch reminders off; dont remind me; i dont want notifications; turn off notifications;
    stop messaging me about log ins; unsubscribe; too many reminders; cancel my reminders;
    please do not send me any more reminders; mute the reminders; stop pestering me;
    you send too many messages stop; enough reminders; leave me out of the reminders; reminders off;
    stop pinging me; stop bugging me; leave me alone with the reminders; dont ping me; no more pings;
    less messages please; knock off the reminders; quit reminding me; turn them off;
    i get too many notifications; stop alerting me about logging in; no nagging`),
  report_log_in: phrases(`
    yes i have login today sir; have logged into nhs mail last tues; log in done today; i logged in today;
    ive used my nhsmail today; checked my nhsmail on 20/11; my last login was a fortnight ago;
    last logged in 18 nov; I LOGGED IN ON SUNDAY; logged in today; i logged in yesterday; just logged in;
    signed in this morning; i have been on nhsmail today; opened my nhs email on monday;
    used my account last week tuesday; checked my nhsmail this morning; last login was 3 november;
    my last log in was friday; i was in my mail yesterday; have log in today; went on my nhs mail on the 12th;
    been in my account this morning; read my nhs emails today; sent a mail from my nhsmail on thursday;
    logged on last night; login done; accessed my account on sunday; i've been into my nhsmail just now;
    looked at my nhs.net mail today; entered in my account on saturday; got into my nhsmail this morning;
    accessed my mail yesterday; had a look at my nhs mail today; went into my account; ive been on it today;
    was on nhsmail last night; logged on fine this morning; i did log in; yes logged in;
    opened outlook with my nhs account today; have looked at the inbox this morning; popped into my nhs mail`),
  report_password_changed: phrases(`
    just reset my password; i have change the password on 12 november; new password set this morning;
    i changed my password today; changed my password last tues; pasword changed 5/11;
    password changed yesterday; changed my password; i changed the password yesterday;
    password changed on monday; new password since friday; i reset my password today;
    set a new password last week; updated my password on 3 november; pw done today; have changed pasword;
    my password was changed on the 5th; picked a new password this morning; renewed my password on tuesday;
    ive just put in a new password; pw reset done yesterday; gave it a new password 2 days ago;
    did my password on the 1st; done my password on friday; sorted out a new password today; password renewed;
    renewed the password; password has been updated; swapped my password yesterday; i put a fresh password in;
    made a new password; my password is new since monday; got round to changing my password;
    had to change my password today; just done the password`),
};
