import { phrases } from '../../content/phrases.ts';

/** Questions about NHSmail (keeping), besides the phrases of the content pack. */
export const factsKeeping: Readonly<Record<string, readonly string[]>> = {
  keep_using: phrases(`
    does my account lapse if i don't use it; i hardly use my nhsmail is that ok; why must i keep it alive;
    what if i never use it; will the LPC rescue my account if it lapses; what happens if i never log in;
    do i have to keep using it; will my account lapse; what if the account is not used;
    i dont use mine much is that a problem; will the lpc rescue lapsed accounts; does it lapse;
    why do i need to keep using it; what if i forget to use it; must i use it regularly;
    is it bad if nobody uses the account; can i just leave it; what if we let it lapse;
    i never use it does it matter; what if i dont use it; happens if i dont use the account;
    does it matter if it isnt used; leave it unused`),
  leaving_pharmacy: phrases(`
    a colleague is leaving, what do we do; i am retiring what happens to my nhsmail;
    someone is leaving what do we do with the account; what about leavers; how do i remove a leaver;
    a dispenser has left do we unlink her; what happens to my account when i retire;
    what to do when staff leave; colleague left how do we take her off;
    do we need to delete the account of a leaver; i retire soon what becomes of my nhsmail;
    staff member quitting account; how do you unlink people; one of the girls finishes friday;
    she is off next week for good what about her account; what to do about a leavers account;
    finishes with us what about her account; a colleague is leaving; person leaving what do we do;
    he has quit what about his account`),
  locums: phrases(`
    how do locums get nhsmail; our locum needs access; can locums open our mailbox; can a locum have nhsmail;
    how does a locum get one; we use locums do they need an account; which pharmacy do locums apply through;
    im a locum how do i get nhsmail; relief pharmacist account how; are locums allowed in our mailbox;
    locum works in many shops who applies; do locums need linking; how do i as a locum get an nhs email;
    me locum how get account; i am locum; locum account?; how does a locum apply; locums and nhsmail;
    do relief staff get one`),
  mfa: phrases(`
    what does two step login mean; what is mfa; do i need multi factor authentication;
    what does multi factor mean; do i have to have two step login; what is the authenticator for;
    is mfa needed; why do i need a second step; can i use a text instead of the app; is mfa compulsory now;
    what does 2fa mean; explain multi factor to me; do i need an app to sign in; what happens without mfa;
    can i do mfa by phone call; whats two factor; multi factor business; whats this mfa; mfa?;
    what does mfa mean; whats this app for logging in; what is two step; do i really need the authenticator`),
  moving_pharmacy: phrases(`
    new starter already has nhsmail, what to do; how do i transfer my account to a new pharmacy;
    i am moving to another pharmacy what about my account; can i take my nhsmail with me;
    changing jobs what happens with the account; i start at a new pharmacy next week;
    how do i transfer to another shop; new job can i keep my nhs email; do i need a new account when i move;
    what if i change pharmacy; a new starter has nhsmail from her last place;
    how do we add someone who comes from another pharmacy; moved shops what do i do with nhsmail;
    moving to another branch; moving branches what happens to my account; switching pharmacy my account;
    new place same account?; starting somewhere new`),
  never_set_up: phrases(`
    does a new account run out if i dont set it up; what if i never finish setting up my account;
    what if the account is never activated; how long do i have to set it up; does an unused new account expire;
    what if they dont accept the policy; what if i leave the set up half done;
    must i set up a new account within some time; do new accounts run out if not activated;
    someone never activated their account what happens; what if the security questions were never set;
    when does an account that was not set up go inactive; someone never finishes setting up;
    what if she never finishes; not finishing the set up what happens; left unfinished;
    never did the security questions what then`),
  password_change: phrases(`
    how often must i change my password; password every three months?;
    how often do contractors have to change the password; how often new pw;
    is it 90 days or a year for the password; how often do i change the password; when does my password expire;
    is it every 3 months; do i need a new password each year; whats the rule for changing passwords;
    how many months is a password valid; how often must passwords be changed; when do i have to change it;
    do we need to change pw regularly; password valid for how long; 90 days or 365 days;
    when will it ask for a new password; how frequently should it be changed; whats the password policy;
    how many months till a new password; when do i need to change my pw; when must i renew my password;
    pick a new password when; how long does my password last; do passwords run out;
    how long till the password runs out; when is my password up; change password how often;
    renew password when`),
  password_without_mfa: phrases(`
    why does my password only last 90 days; why must my password have 20 characters;
    how long must a password be without mfa; why does it want 20 characters; why 90 days for my password;
    without mfa how often to change the password; what if i have no mfa on my account;
    what are the password rules if no mfa; does mfa change how long the password lasts;
    why is my password so long; minimum length of the password; 20 characters really?;
    how many characters without mfa; characters must it have; password length no mfa;
    without mfa password rules; why so long a password`),
  thirty_days: phrases(`
    im on holiday 6 weeks will it lock; when does my account lock; after how many days do their accounts lock;
    how long can i leave it before it locks; do i have to log in every month;
    how many days until im locked out; how many days before it locks; how often do i have to log in;
    when do i get locked out; how long can i not use it; do i need to log in every week;
    how regularly should i sign in; will it lock if i go away for 6 weeks; whats the time limit for logging in;
    is it 30 days or 60 days; what happens after 30 days; after how long is the account deleted;
    when is an inactive account deleted; how long before they delete it; how long can it be unused;
    must i log on every month; when does it go inactive; will i be locked out while on maternity leave;
    will my account die; if i go away for 2 months will it lock; lock after how many days;
    how long can i be away; how many days before they lock it; days until lock; when do they lock accounts;
    go to india for two months what happens with my account; time before being locked out;
    how often must i log in`),
  what_counts_as_use: phrases(`
    do i need to log in to the portal or is outlook fine; is opening outlook enough;
    does reading mail on my phone count; does outlook on my phone count?; does using the phone app count;
    is sending a mail enough activity; what counts as a login; does reading mail in outlook count;
    do i have to go to the portal or is outlook ok; what counts as activity;
    does the shared mailbox count as using mine; is it enough to open teams;
    does outlook keep my account alive; which things count as using it; will opening my inbox count;
    do automatic logins count; is that a log in; reading it on the phone app is that a log in;
    does that count as logging in; does it count if i open outlook; is opening the app enough;
    does reading count; is using teams counted`),
};
