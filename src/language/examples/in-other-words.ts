import { phrases } from '../../content/phrases.ts';

/** What people mean, in words that share little with what the other books and the content say for it. */
export const inOtherWords: Readonly<Record<string, readonly string[]>> = {
  help: phrases(`
    what does that mean; i dont understand; what do you mean; not following you; you lost me; in plain english please;
    can you explain that more simply; im confused; what are you on about; what am i supposed to ask you;
    whats this thing for; any tips on using you; give me some pointers`),
  status: phrases(`
    what have i done already; remind me what i have done; whats outstanding for us; have we got much more to go;
    are we nearly there; anything else you need from us; which bit are we on; what remains; whats our position`),
  stop: phrases(`
    bear with me im serving; customers waiting, speak soon; another day;
    cant do this now; phone is ringing, later; i need to go; tied up at the moment; will come back to it;
    catch you later; must dash; im in the middle of something`),
  my_alerts: phrases(`
    what needs my attention; whats on my plate; what is in my queue; show me my cases; what do i need to look at; which ones are mine to sort;
    anything come in for me`),
  my_data: phrases(`
    what personal info have you kept; which details of mine are on your system; what have you got written down about me`),
  opt_out: phrases(`
    switch the nudges off for me; leave me alone with the reminders; stop pestering me; no more pings please;
    i get too many reminders, stop them; take me off the reminder list`),
  need_lead: phrases(`
    put me through to someone; i want a human being; can a person ring me; i would rather speak to somebody;
    have my lead phone me; get somebody to contact me; pass me on to the lead please`),
  who_is_my_lead: phrases(`
    who do i speak to locally; who is responsible for our area; which lead do we come under; who is in charge of our cell;
    whos our contact at the lpc; what is our leads phone number`),
  fixed: phrases(`
    its fine now; back to normal; up and running again; thats cleared it; all ok again; they have put it right`),
  report_log_in: phrases(`
    was in my mailbox on friday; got into my mail today; went on to my nhs mail yesterday; checked my emails this morning;
    been on my nhsmail today; had a look at my nhs mail on monday; read my nhsmail yesterday`),
  report_password_changed: phrases(`
    password has been renewed; ive done the password; password sorted on monday; put a fresh password on today;
    my password is new since yesterday`),
  on_leave: phrases(`
    off for a fortnight; not at work until monday; im on my hols till the 20th; i have a week off;
    annual leave now, back 4 january; taking two weeks holiday from today`),
  left_pharmacy: phrases(`
    i have changed jobs; i have a different job now; i now work somewhere else; no longer employed at this pharmacy`),
  complaint: phrases(`
    this is getting silly; you are wasting my time; i have told you this before; why wont you listen; worst bot ever;
    im not impressed; thats no help at all; this is beyond a joke; so fed up of you`),
  out_of_scope: phrases(`
    what is the cost of aspirin; price of a prescription; who is playing tonight; what is on tonight; is it going to rain;
    any good restaurants; the card machine is down; how do i get a dbs check;
    when do we get paid; patient has a rash; which antibiotic for a chest infection; do you know a good plumber;
    what time do you close; can i book a flu jab; where can i buy gloves; what is the capital of france`),
  thanks: phrases(
    `you are a star; that is really helpful; nice one; perfect, exactly what i needed; legend; much obliged`,
  ),
  may_we_sign_up: phrases(`
    are we cleared to join the service; is our pharmacy allowed to offer it yet; can we go ahead and join;
    have we got what it takes to sign up; are we good to register for the service`),
  ready: phrases(`
    which have got all the way; who is through;
    which pharmacies are complete; who can go ahead`),
  stalled: phrases(
    `who has stopped halfway; who has not moved for weeks; where is nothing happening; who dropped off`,
  ),
  not_started: phrases(
    `who has done nothing yet; who still has to begin; which are at zero; no progress at all`,
  ),
  lacking: phrases(`
    who still needs a mailbox; which shops are missing one; mailbox missing; who is without; still no shared mailbox`),
  waiting: phrases(`
    who has applied but not heard back; applied and still nothing; who is waiting for their mailbox to be made;
    applications outstanding for more than 2 weeks; how many are waiting`),
  'fact:who_pays': phrases(`
    will i be charged for this; is there a fee; do they bill us; is it free of charge; who foots the bill; any charges;
    do i have to pay anything; monthly cost; what is the price of nhsmail`),
  'fact:secure_accredited': phrases(`
    is it secure enough for prescriptions; can i send patient details by it; safe for confidential stuff;
    may i email patient information; is it gdpr safe; is it ok for sensitive data`),
  'fact:personal_and_linked': phrases(`
    can my staff use my log in; can i share my account with the team;
    could two people use the same account; does each person need an account; one account between us`),
  'fact:how_to_get': phrases(`
    how might i go about getting one of these mailboxes; what must i do to have a mailbox; what is the way to get one;
    how can i make the account; i want a mailbox how; where does one apply; how do i register for nhsmail;
    what is it that i must do to get it; how do i sign the pharmacy up for a mailbox`),
  'fact:how_long': phrases(`
    they say wait 7 days is it normal; when should i expect it; how many days does it take; is there a long wait;
    when will it be ready; how soon can we have it`),
  'fact:service_desk': phrases(`
    who do i ring about my nhs mail; is there a helpline; support phone number; what hours is the service desk open; how do i get hold of the national support`),
  'fact:shared_password': phrases(`
    somebody wants the password for the pharmacy mailbox;
    is there a password for the shared one; do i set a password on the shared mailbox`),
  'fact:thirty_days': phrases(`
    what is the longest i can go without logging in; will it shut if i am away a month; does it close when not used;
    how many days until it is locked; can i leave it for six weeks`),
  'fact:password_change': phrases(`
    when is my password due again; when must i renew the password;
    after how many months do i change my password`),
  'fact:mobile': phrases(
    `can i check it from home; does it run on android; is there an app; can i use my tablet; on the go`,
  ),
  'fact:resilient': phrases(
    `is it ever offline; what if it crashes; can i rely on it; is there a backup if it fails`,
  ),
  'fact:why_have_one': phrases(`
    what is the point of this; whats in it for us; is it compulsory; do i really need it; what good is it to me;
    what are the benefits; why bother`),
  'fact:what_counts_as_use': phrases(`
    does reading mail on my phone count; does opening the shared mailbox count as logging in; what counts as being active`),
  'fact:needed_before_sign_up': phrases(`
    can i sign up first and do the mailbox afterwards; does the mailbox have to come first; which comes first`),
  'fact:locums': phrases(`do temps need an account; can a locum use mine; what about relief pharmacists`),
  'fact:two_accounts': phrases(
    `why do we need a second person; why two people; is one person enough; how come two accounts`,
  ),
  'fact:mailbox_owner': phrases(`
    who is in charge of the mailbox; what does the owner of the mailbox do; who can add people to the mailbox;
    how do i add someone to the mailbox; what if the owner leaves`),
  'blocker:not_linked': phrases(`
    the pharmacy inbox does not come up when i sign in; pharmacy mailbox is nowhere to be seen; shared inbox missing;
    it only opens my personal mail; i have not been given access to the pharmacy mailbox`),
  'blocker:locked_out': phrases(`
    i have been shut out; it has been disabled; my account is frozen; it refuses to let me in;
    unable to gain entry to my account; they closed my account for not using it`),
  'blocker:password_expired': phrases(`
    it rejects my password; the password is no good any more; my password has lapsed; i mistyped my password too often;
    i have no idea what my password is; password wont work`),
  'blocker:no_uk_mobile': phrases(`
    my phone got stolen; i have a foreign mobile; codes go to a number i no longer have; my number is from abroad;
    i only have an overseas phone`),
  'blocker:no_mfa': phrases(`
    it wants a code from an app; the verification app does not work; cant get past the second step;
    authenticator keeps spinning; i have no phone for the approval`),
  'blocker:owner_left': phrases(`
    the person in charge of the mailbox has gone; she who set it up has retired; the old owner of it moved away;
    nobody has the rights since he went`),
  'blocker:no_passcode': phrases(`
    the one time code does not come; still no code in my email; passcode email missing; they never emailed the code`),
  'blocker:no_activation_text': phrases(`
    no sms with the password; still no text message from them; text with the first password did not arrive`),
  'blocker:pharmacy_not_found': phrases(`
    the portal does not know us; our code is refused; the form rejects our pharmacy code; we are not listed on the portal`),
  'blocker:already_registered': phrases(`
    it claims we exist already; a colleague seems to have applied before; it says there is one for us already`),
  'blocker:service_desk_silent': phrases(`
    no one picks up at the service desk; they promised to call and did not; my ticket has been open for a month;
    raised a ticket and not a peep; support never answered my email`),
  'blocker:change_of_ownership': phrases(`
    i have just purchased the pharmacy; we are the new owners; the previous owner sold up; pharmacy was sold last month`),
  'blocker:mailbox_full_or_failing': phrases(`
    our mail bounces; messages do not leave the mailbox; nothing goes out from the shared address; no space left in the mailbox;
    it puts my own name as the sender`),
};
