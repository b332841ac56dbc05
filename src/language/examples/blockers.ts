import { phrases } from '../../content/phrases.ts';

/** Blockers in people’s own words, besides the phrases of the content pack. */
export const blockers: Readonly<Record<string, readonly string[]>> = {
  already_registered: phrases(`
    we are already on there apparently; cant apply, it say already have; says duplicate application;
    someone seems to have applied before me; it says already registered; says there is an application already;
    message: organisation already exists; portal says we have one already; someone applied already for us;
    apparently it was done before i came; says a mailbox exists for this code;
    they tell me it has been applied for; duplicate registration error; it was already done by my predecessor;
    says pharmacy has already signed up; cannot register because it was registered before;
    another person registered us; last manager put an application in already;
    somebody already did the application; someone beat us to it; previous owner applied already;
    an application is already in; the site says its taken; account for this pharmacy exists;
    already set up by someone; says we have registered before; been registered already;
    the old team applied before; says application in progress already`),
  change_of_ownership: phrases(`
    we've bought this pharmacy from a chain; new owners took over;
    old owners still have the mailbox since the sale; the pharmacy changed hands;
    there was a change of ownership; we just bought the pharmacy; new owner since last month;
    pharmacy was sold; changed hands; taken over by another company; we took over this shop; ownership changed;
    i am the new owner; we have new owners; old owner has still the mailbox; the business was sold to us;
    bought from a chain last year; just purchased this pharmacy; taken over the lease and business;
    took on the business; bought it off the old owner; purchased from mr smith; acquired the pharmacy;
    the pharmacy has been sold; we are the new contractor; different company owns us now; sold up last month;
    inherited the shop from my dad; change of contractor; merged into another company and changed hands;
    new management since may`),
  head_office: phrases(`
    i need permission from HQ first; head office does all that for us; we are not allowed to apply ourselves;
    IT at the group sorts our emails, not me; head office has to do it; we are not allowed to do it ourselves;
    the company does not let us apply; i need permission from the area manager;
    IT in head office handle emails; it is done centrally; the group does the registration not us;
    our superintendent office must apply; management says branches must not apply;
    only head office can apply for us; waiting for head office to allow it; corporate it wont let me;
    hq does that; superintendent says we cant apply; branches cant apply themselves; head office wont let me;
    head office wont let me apply; company policy says no; have to go through head office;
    they handle it at group level; need sign off from head office; not my decision its head office;
    regional manager must approve; only the group can do it; corporate does that`),
  legacy_name: phrases(`
    mailbox is named after the shop; our email is the old format;
    ours is called brackenhill.pharmacy@ something; our address doesnt look like the others;
    our mailbox has the old name; address is old style; our shared address has no ods code in it;
    it is still called by the shop name; our address looks different from yours;
    the mailbox name is not in the right form; we have the old format address;
    its named after the pharmacy not the code; our email is like alpha.pharmacy; mailbox has a legacy name;
    it doesnt look like pharmacy dot code; our address is wrong style; address hasnt got our code in it;
    doesnt have the code in the address; old alpha style name; our mailbox is from years ago with another name;
    email has the street name; its called by our trading name; ours is an old one with the shop name;
    our address is not in the new style; has no f code in it`),
  locked_out: phrases(`
    it doesn't allow me to enter my account; can't log in any more; my account is locked; it wont let me in;
    they have suspended my account; nhs mail deactivated my account; not used it for ages and now it wont open;
    i am locked out; account locked; cant get into my account; it says disabled; account has been deactivated;
    they suspended me; nhsmail wont let me in; havent used it for months and now it is closed;
    cannot sign in any more; my account is inactive; it says your account is disabled contact administrator;
    blocked from nhsmail; account was deleted; not logged in for two months; it locked me; i have been locked;
    account frozen; we are locked out; not used my email for a long time and it dont open;
    unable to log in to nhsmail; access denied to my account; didnt use it since summer and it wont open;
    wont let me sign in; says disabled; disabled due to inactivity; account is blocked; my account is blocked;
    cant access nhsmail; shut out of my account; lost access to my account; denied when i sign in;
    account went dead; has not been used so its closed; kicked out of nhsmail; doesnt let me log on;
    not logged in for ages; havent logged in for months; they switched off my account;
    account not active any more; barred from my mail; account expired for not using`),
  lost_everything: phrases(`
    cant prove its me, all details lost; i have lost the lot, pw, answers, phone;
    nothing works, i don't remember any details; i lost all my login details; i lost everything;
    no password no phone no answers; cant remember password and security answers;
    i have none of my details any more; forgot the answers and the phone changed;
    nothing i have works password phone or questions; lost all the details for my account;
    everything is gone phone and password; dont know any of the security answers and no phone;
    no way to prove who i am; old phone gone, password forgotten, answers forgotten;
    forgotten the password and the security answers and lost the phone; phone gone password gone answers gone;
    dont have anything left to log in with; password answers and mobile all gone;
    new phone, no answers, no password; nothing left to prove it; i cannot answer the questions or get a text;
    all my login stuff is lost`),
  mailbox_full_or_failing: phrases(`
    it sends from my own name; mailbox is full; i cant send from the shared mailbox;
    messages stuck in the outbox; cannot choose the from address; cannot send from the shared mailbox;
    mailbox full; it goes out with my own name; mails come from me not from the pharmacy; sending fails;
    the message bounces back; cant pick the shared address in from; our mailbox wont send; stays in the outbox;
    error when sending from shared; no from field; out of space;
    recipients see my name instead of the pharmacy; the shared inbox is full; send as permission error;
    comes back undelivered; everything we send bounces; sends come back; mails from the shared box fail;
    always sends from my name; shows my name not the pharmacy; outgoing mail stuck; not able to send from it;
    delivery failure when we send; our shared inbox has no space; storage full; quota exceeded;
    wont let us send; sent mail has my own address`),
  no_activation_text: phrases(`
    never got the sms with the password; i got the username but no password; never got the text;
    didnt recieve activation text; text message with the first password is missing;
    the text with the password never came; no sms with temporary password;
    got user name but no password by text; activation text missing; didnt get the text;
    they sent the username only; no temp password on my phone; still waiting for the text message;
    sms has not arrived; half of my log in details are missing; no text from nhsmail; username yes password no;
    i have not had the text; temporary password didnt come; my colleague never got her text;
    mobile never got the temporary password; temp password message never arrived; sms not come through;
    phone has no text from nhs; no message with the password on her phone; didnt get the sms with password;
    waiting for password by text; the first password never reached me; text never landed;
    user name came but nothing on the phone; his text hasnt come`),
  no_mfa: phrases(`
    the authenticator thing fails; multi factor not working on my phone; the two step thing doesn't work;
    it wants me to approve on an app i dont have; mfa keeps failing; authenticator isnt working;
    mfa not working; authenticator not working; cant set up the authenticator; the app does not send the code;
    two step fails; i dont have a smartphone for the app; stuck on the multi factor step;
    authenticator wants a code i dont have; it asks me to approve sign in; cannot get past mfa;
    the second step never comes; problem with two factor; mfa is on my old phone; 2fa isnt working;
    microsoft authenticator error; authenticator spins; authenticator app hangs;
    the code from the app is refused; mfa prompt never comes; app says approve but nothing;
    factor thing wont go through; second factor fails; cant do the two factor; i have no phone for mfa;
    mfa code wrong; lost my authenticator when i changed phone; stuck at verify your identity`),
  no_passcode: phrases(`
    the code never came; where's my passcode; i didnt get the passcode;
    still waiting for the code from the portal; the passcode ran out before i used it; passcode has not come;
    i never got the one time code; no email with the code; the code expired before i could use it;
    waiting for a code for two days; portal said it sent a code but there is none; didnt get any passcode;
    not received the passcode; where is my code; code not arriving; i checked junk and there is no code;
    they havent sent the code; still no passcode; passcode didnt work it ran out;
    the verification code is not there; refreshing my inbox no passcode; waiting for the passcode email;
    nothing came with the code; passcode email has not turned up; no one time code; code hasnt landed;
    still no code in my inbox; code timed out; the pin never came; verification email missing;
    asked for the code three times nothing; junk folder empty no code`),
  no_uk_mobile: phrases(`
    got a new phone; i only have an irish mobile; lost my phone; i have foreign phone only;
    my number is not from uk; i have only a foreign mobile; phone number changed; got a new number;
    i lost my phone and have a new one; my mobile is spanish; swapped my sim card; have no british phone;
    the number on the account is my old one; changed phones last month;
    new mobile so the code goes to the old one; i dont own a uk phone; number they have is wrong;
    my phone was stolen; my phone is a greek number; polish number only; only an overseas mobile;
    number not british; my sim is from abroad; dont have mobile in this country; changed network and number;
    phone broke got new number; my mobile got nicked; they have my old mobile; new handset and number;
    number changed since; no mobile from here`),
  not_linked: phrases(`
    im not linked to it; i log in but dont see the pharmacy one; i can log in but dont see the shared one;
    no access to the shared mailbox; i cant see the pharmacy mail; only my own inbox is there;
    nobody has added me to the pharmacy mailbox; i am not linked; i cant see the shared mailbox;
    shared mailbox doesnt show up; my account works but the pharmacy mailbox is not there;
    only see my own mails; no access to the shared one; have not been added to the mailbox;
    shared box is missing in outlook; i need to be linked; can log on to my own but not the pharmacys;
    i was never linked; i have no permission for the mailbox; they forgot to link me;
    my own inbox opens but shared does not appear; the shared one isnt visible; mine is there pharmacys isnt;
    opened outlook and only mine is there; shared mailbox isnt showing; shared one isnt showing;
    the pharmacy inbox is not in my list; i get mine but not the pharmacys; no shared mailbox there;
    cant find the shared mailbox in my account; i can get in to mine but not the shared;
    pharmacy one is missing; nobody linked me; not joined to the mailbox; needs adding to the shared;
    doesnt appear in my outlook`),
  only_one_person: phrases(`
    nobody else to link; my staff has no nhs accounts, only i; just me, no second person; i work on my own;
    im the only one here; there is only one person; nobody else has an account; i am alone in the shop;
    single handed pharmacy; just me working; theres no second person; only i have nhsmail;
    no other staff with an account; its a one man shop; i have nobody to be the second; one account only here;
    im on my own in the pharmacy; none of my staff will get an account; staff refuse to have an account;
    only me with an account; one woman band; one man band; i run it single handed; no colleagues;
    there is just the one of us; nobody to link besides me; no other pharmacist; im the sole person here;
    i work solo`),
  owner_left: phrases(`
    owner has gone; the person who set it up retired; owner of mailbox not with us any more;
    the manager who owned the mailbox has left; our owner is gone and nobody can add us; the owner has left;
    manager who owned it has gone; nobody here is the owner; the owner of the mailbox does not work here now;
    our pharmacist who set this up left; the person who could link us is away for good;
    the mailbox owner retired last year; ex manager still owner; no one has owner rights;
    the owner left and we cant add staff; nobody can add anyone; there is no owner any more;
    previous manager owns it; boss who set it up died; owner passed away; owner of our mailbox died;
    pharmacist who emigrated owns it; it belongs to someone who moved abroad;
    belongs to a manager who is not here; person in charge of the mailbox quit;
    mailbox belongs to an ex colleague; the guy who ran it has gone; the lady who set it up is not with us;
    owner resigned; it is in the name of somebody who left; ex owner unreachable`),
  password_expired: phrases(`
    password ran out; my password expired; need a password reset; password is wrong it says; i forget password;
    forgot my password; my password has expired; password not accepted; wrong password; i forgot my password;
    dont remember the password; tried the password too often; password doesnt work; need to reset my password;
    it says password incorrect; pw expired; password out of date; cant recall my password;
    it keeps rejecting my password; my password ran out; password is no good any more; too many wrong tries;
    i typed it wrong too many times; typed it wrong and now its refusing me; refusing my password;
    password wrong 5 times; wont accept my password; says my password is old;
    it wants a new password and i cant; password has run out; password run out cant get on;
    cant think of my password; my mind is blank on the password; mixed up my password;
    login fails password not right; lost my password; dont have my password; asks me to reset my password`),
  pharmacy_not_found: phrases(`
    it doesnt recognise our f code; it says invalid code when i type ours;
    they say organisation does not exist; typed the code and nothing comes up for us;
    our pharmacy isnt in the portals list; the portal says the code is wrong; ods not recognised;
    it does not accept our code; portal cannot find us; typed our ods and it says no results;
    we are not on their list; the search finds nothing for our pharmacy; says unknown organisation;
    our shop is missing in the dropdown; ods code is not valid it says; cannot find my pharmacy on the website;
    new code doesnt work yet; our pharmacy isnt there when i look for it; it wont take the f code; invalid ods;
    portal doesnt know us; code not accepted; comes back no match; no match for our code;
    keyed in the ods and nothing; zero results for us; code isnt valid apparently;
    doesnt come up in the search; pharmacy doesnt come up; it wont find our shop; we dont show up;
    not showing in the portal; unrecognised code; no record of us; portal search draws a blank;
    our branch isnt coming up; not on the drop down`),
  service_desk_silent: phrases(`
    no reply from the helpdesk for weeks; been chasing the helpdesk for ages;
    rang the service desk and nothing; helpdesk never replied; service desk ignoring me;
    service desk does not answer; helpdesk never rang back; no reply to my ticket; ticket still open;
    waiting weeks for the service desk; i emailed the helpdesk and heard nothing; called them and no answer;
    they promised to call back and did not; nobody answers at the helpdesk;
    on hold for an hour with service desk; helpdesk ignores me; raised a ticket ages ago and nothing;
    chased the service desk again and again; heard nothing from support; service desk hasnt come back to me;
    zero reply from helpdesk; 3 emails and no answer; they dont get back to me; nobody gets back to me;
    waiting on the helpdesk for ages; support doesnt respond; helpdesk has gone quiet;
    still no word from the service desk; chasing them for weeks; logged a call and nothing;
    my call was never answered; the desk keeps me waiting; rang three times; ticket no reply;
    ticket open a month`),
};
