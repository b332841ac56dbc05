import { lines } from './lines.ts';

/** What people tell of themselves and of their accounts. */
export const reports: Readonly<Record<string, readonly string[]>> = {
  erase_me: lines(`
    please delete all my personal information
    delete my data
    forget everything about me
    erase everything you hold on me
    take all my personal data off`),
  left_pharmacy: lines(`
    im leaving this pharmacy
    i dont work there any more
    take me off this pharmacy
    i am not at this pharmacy now
    i've left that pharmacy`),
  my_data: lines(`
    subject access request please
    show me my data
    which personal data you are storing of me
    what do you know about me
    what have you got on file about me`),
  on_leave: lines(`
    i'll be on leave for two weeks
    im away for 10 days
    i am away until 4 december
    maternity leave until 1 june 2027
    no reminders please im on leave till 3 jan`),
  opt_in: lines(`
    please send me reminders again
    start reminding me again
    i want reminders again
    remind me again please`),
  opt_out: lines(`
    i dont want any reminders
    please stop nagging me about logging in
    switch off notifications
    no more reminders please
    stop sending me these messages`),
  report_log_in: lines(`
    yes i have login today sir
    have logged into nhs mail last tues
    log in done today
    i logged in today
    ive used my nhsmail today
    checked my nhsmail on 20/11
    my last login was a fortnight ago
    last logged in 18 nov
    I LOGGED IN ON SUNDAY`),
  report_password_changed: lines(`
    just reset my password
    i have change the password on 12 november
    new password set this morning
    i changed my password today
    changed my password last tues
    pasword changed 5/11
    password changed yesterday`),
};
