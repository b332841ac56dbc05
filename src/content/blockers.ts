import { phrases } from './phrases.ts';
import type { BlockerContent } from './schema.ts';

/**
 * The catalogue of blockers: what people call them, what to do, who acts, and when the bot asks again.
 * Phrases are what people really type, slips and shorthand included.
 */
export const blockers: readonly BlockerContent[] = [
  {
    code: 'pharmacy_not_found',
    title: 'The portal cannot find my pharmacy',
    phrases: phrases(`
      it can't find our ods code; says invalid code; pharmacy not in the list; ods code not recognised;
      odscode invalid; my pharmacy is not comming up; portal dont find my pharmacy; the f code doesnt work;
      cant find us on the portal; it says no such pharmacy; our pharmacy isnt listed; wrong ods code it says;
      we have new f code and it is not there; pharmacy code not exist; portal says organisation not found;
      the website not accept my code; just opened and not on the portal yet`),
    remedy:
      'Check that you typed your pharmacy’s own ODS code, not head office’s. It has five characters and starts with F, and the pharmacy must be open. A new code can take a week to reach the portal. If it still fails, call the Service Desk on {serviceDeskPhone} or {serviceDeskPhoneNational}.',
    acts: ['pharmacy', 'service_desk'],
    severity: 'normal',
    days: 7,
    offered: true,
    source: 'commonProblems',
  },
  {
    code: 'already_registered',
    title: 'It says we already have a mailbox',
    phrases: phrases(`
      says we're already registered; someone has done it before; says we are already on there; alredy registered;
      it says the pharmacy has one already; portal says a mailbox exists; someone else applied before me;
      it wont let me apply again; says duplicate; we already registerd apparently; already have account it say;
      previous pharmacist did it i think; the old manager must have set one up; says already in use;
      application exists already; it tells me this pharmacy is done already`),
    remedy:
      'Please do not apply again. Ask who was owner or manager before you, and ask head office if you have one. The Service Desk can tell you who owns the mailbox. Call {serviceDeskPhone} or {serviceDeskPhoneNational}.',
    acts: ['pharmacy', 'service_desk'],
    severity: 'normal',
    days: 5,
    offered: true,
    source: 'commonProblems',
  },
  {
    code: 'head_office',
    title: 'Head office does this for us',
    phrases: phrases(`
      head office does it; we're a multiple; not allowed to apply; head office deals with it; hq does all that;
      our company handles nhsmail; we are part of a chain; i need permission from head office;
      area manager has to do it; waiting on head office; head ofice wont let us; our superuser does it;
      its done centrally; i am only branch manager i cannot apply; the group looks after our emails;
      our it department sorts this; the owners office does ours`),
    remedy: 'Ask head office to do this, or its NHSmail super user. Note who you asked and when.',
    acts: ['head_office'],
    severity: 'normal',
    days: 10,
    offered: true,
    source: 'derbyshire',
  },
  {
    code: 'no_passcode',
    title: 'The portal’s code never came',
    phrases: phrases(`
      the code never came; no email from them; didnt get the passcode; no passcode; no one time code;
      waiting for the code; code hasnt arrived; code not come yet; never recieved the passcode;
      havent had the email with the code; otp not coming; they didnt send me code; no code in my inbox;
      the passcode has run out; code expired before i used it; where is my code; still no email from the portal`),
    remedy:
      'Check that you typed your e-mail address correctly, and look in your junk mail. If the code is not there, ask the portal for a new one. If that fails too, call the Service Desk on {serviceDeskPhone} or {serviceDeskPhoneNational}.',
    acts: ['pharmacy', 'service_desk'],
    severity: 'normal',
    days: 3,
    offered: true,
    source: 'commonProblems',
  },
  {
    code: 'no_activation_text',
    title: 'My log-in text message never came',
    phrases: phrases(`
      never got the text; only got half the details; temp password missing; no text message; text didnt arrive;
      got user name but no password; sms not recieved; no sms; i didnt get txt with password;
      got the email but not the text; temporary password never came; havent had the text yet;
      only the username came; waiting for text on my phone; message with password not come to my mobile;
      no login details yet; didnt get my activation text`),
    remedy:
      'Check that the mobile number you gave is right, and that it is a UK number. If it is, call the Service Desk on {serviceDeskPhone} or {serviceDeskPhoneNational}. Give them your full name and ODS code.',
    acts: ['pharmacy', 'service_desk'],
    severity: 'normal',
    days: 3,
    offered: true,
    source: 'commonProblems',
  },
  {
    code: 'no_uk_mobile',
    title: 'No UK mobile, or my number changed',
    phrases: phrases(`
      don't have a uk number; changed my mobile; new phone; got a new phone number; my number has changed;
      no uk mobile; my phone is foreign number; i have only irish number; changed sim; it goes to my old number;
      old mobile number on the account; lost my phone; dont have a mobile; phone got stolen;
      texts go to my old phone; swapped phones; i have not british mobile; new mob no`),
    remedy:
      'The number must be a UK mobile. If you can still log in, change it in your profile in the portal: {portal}. If you are locked out, call the Service Desk on {serviceDeskPhone} or {serviceDeskPhoneNational}. Someone must also confirm the change by e-mail from the shared mailbox.',
    acts: ['pharmacy', 'service_desk'],
    severity: 'normal',
    days: 5,
    offered: true,
    source: 'commonProblems',
  },
  {
    code: 'locked_out',
    title: 'My account is locked',
    phrases: phrases(`
      locked out; account disabled; it won't let me in; not used it for ages; im locked out of nhsmail;
      account is locked; acount lockd; cant get in; cant login; can not log in any more; it blocked my account;
      says account inactive; my account has been deactivated; account deleted; account was suspended;
      havent logged in for months; its been more than a month since i logged in; nhs mail wont open for me;
      my nhsmail is closed because i dont use it; logged out and cant get back in`),
    remedy:
      'Call the Service Desk on {serviceDeskPhone} or {serviceDeskPhoneNational} and ask them to unlock it. Give your name and ODS code. An account locks after more than 30 days without use. After 60 days, ask them to restore it; after 90, apply again.',
    acts: ['service_desk'],
    severity: 'high',
    days: 2,
    offered: true,
    source: 'unusedAccounts2022',
  },
  {
    code: 'password_expired',
    title: 'Password expired or forgotten',
    phrases: phrases(`
      password expired; forgot my password; too many tries; forgotten password; my pasword has run out;
      pw expired; wrong password; password not working; it says password incorrect; dont remember my password;
      need to reset password; reset my pw; i forget the password; it wants me to change password and i cant;
      tried password too many times; password reset not working; cant remember my login password; forgt pwd`),
    remedy:
      'Reset it in the portal: {portal}. Use your security answers or your second log-in step, such as an app or a text. Type them only in the portal, never here. If that fails, call the Service Desk on {serviceDeskPhone} or {serviceDeskPhoneNational}.',
    acts: ['pharmacy', 'service_desk'],
    severity: 'normal',
    days: 2,
    offered: true,
    source: 'passwordPolicy',
  },
  {
    code: 'lost_everything',
    title: 'I have lost all my log-in details',
    phrases: phrases(`
      don't know password or security answers and my phone changed; lost everything; lost all my details;
      no password no phone no security answers; forgot password and security questions;
      cant remember password or answers; dont know any of my login details; i lost password and phone together;
      forgot security answers and number is old; nothing works no password no code; cant reset because new phone;
      dont remember the security questions; i forget everything; cant prove its me;
      no way to reset it; forgot evrything; security answers wrong and my mobile is different`),
    remedy:
      'Ask your mailbox owner to call the Service Desk on {serviceDeskPhone} or {serviceDeskPhoneNational}. The owner can vouch that it is you.',
    acts: ['owner', 'service_desk'],
    severity: 'high',
    days: 3,
    offered: true,
    source: 'commonProblems',
  },
  {
    code: 'no_mfa',
    title: 'The second log-in step (MFA) fails',
    phrases: phrases(`
      authenticator; two step not working; mfa not working; authenticator app wont work; 2fa; two factor;
      cant set up the authenticator; it asks for approval on an app; dont have the authenticator app;
      microsoft app asking for number; 2 step verification; authentcator code wrong; multi factor;
      i have no smart phone for the app; it ask me approve sign in; mfa on old phone;
      how do i set up mfa its not letting me`),
    remedy:
      'Set it up with the app, a text message or a phone call. If you have no phone to use, ask the Service Desk for another way. Call {serviceDeskPhone} or {serviceDeskPhoneNational}.',
    acts: ['pharmacy', 'service_desk'],
    severity: 'normal',
    days: 3,
    offered: true,
    source: 'commonProblems',
  },
  {
    code: 'owner_left',
    title: 'The mailbox owner has left',
    phrases: phrases(`
      the manager left; owner gone; nobody can add us; mailbox owner has left; the owner doesnt work here now;
      old manager had the rights; the person who set it up has gone; no one can add me; our manager retired;
      nobody has admin rights; previous manager was the owner; owner of mailbox not here any more;
      the pharmacist who was owner left; who can add us now the manager has gone; owner on long term sick;
      ex manager is still the owner; the boss who done it left`),
    remedy:
      'Call the Service Desk on {serviceDeskPhone} or {serviceDeskPhoneNational}. Tell them who the new mailbox owner is, and give your ODS code.',
    acts: ['service_desk'],
    severity: 'high',
    days: 5,
    offered: true,
    source: 'commonProblems',
  },
  {
    code: 'not_linked',
    title: 'I cannot see the shared mailbox',
    phrases: phrases(`
      i can log in but don't see the shared one; not linked; no access to the mailbox; cant see shared mailbox;
      only see my own emails; shared mailbox doesnt show; i only have my personal one; not been added;
      my account isnt linked; need adding to the mailbox; please add me to shared mailbox; no permission for mailbox;
      shared inbox not there; cant open pharmacy mailbox; i am in but where is pharmacy mail;
      it says i dont have permission; the shard mailbox is missing; my personal works but not pharmacy one`),
    remedy:
      'Ask your mailbox owner to link your account in the portal. Your own account alone is not enough.',
    acts: ['owner'],
    severity: 'normal',
    days: 3,
    offered: true,
    source: 'northStaffs',
  },
  {
    code: 'only_one_person',
    title: 'Only one person here has an account',
    phrases: phrases(`
      there's only me here; just one of us has an account; only me; im on my own here; i work alone;
      single pharmacist; nobody else has nhsmail; one person pharmacy; we only have one account;
      no second person; dont have two people; my colleague has no nhs email; only 1 account;
      staff keep changing so just me; i am only one with login; theres nobody else to link; its a one man shop`),
    remedy:
      'Ask one more person to have an account: a regular locum, a colleague or the owner. Your shared mailbox needs two live accounts linked to it.',
    acts: ['pharmacy'],
    severity: 'normal',
    days: 14,
    offered: true,
    source: 'termsOfService',
  },
  {
    code: 'legacy_name',
    title: 'Our mailbox has an old-style name',
    phrases: phrases(`
      ours is called alpha.pharmacy@; old style address; our address looks different; the mailbox has an old name;
      address has no ods code in it; old nhs mail address; our email dont have f code; its not pharmacy dot something;
      named after the shop; address is the old format; different naming; it has our shop name in the email;
      legacy mailbox; email name is wrong style; we have the old type of address; address not like the others;
      mailbox name is from before`),
    remedy:
      'Your old address still works, so keep using it. The Service Desk can rename it to pharmacy.{ods}@nhs.net: call {serviceDeskPhone} or {serviceDeskPhoneNational}. Your cell lead will check that the mailbox is yours.',
    acts: ['service_desk', 'lpc'],
    severity: 'normal',
    days: 14,
    offered: true,
    source: 'psncArchive',
  },
  {
    code: 'mailbox_full_or_failing',
    title: 'I cannot send from the shared mailbox',
    phrases: phrases(`
      can't send from it; sends from my own name; mailbox full; cant send from shared mailbox; it goes from my address;
      emails bounce back when i send; it shows my personal name when i send; cant change the from;
      no from box; sending fails; says mailbox is full; mail stuck in outbox; not able to send emails;
      they get it from my personal email; send as not allowed; shared mailbox wont send; cannot send mail it come error`),
    remedy:
      'Choose the shared address in the “From” box before you send. If it is not there, open the shared mailbox as an added mailbox. If that fails too, call the Service Desk on {serviceDeskPhone} or {serviceDeskPhoneNational}.',
    acts: ['pharmacy', 'service_desk'],
    severity: 'normal',
    days: 3,
    offered: true,
    source: 'commonProblems',
  },
  {
    code: 'change_of_ownership',
    title: 'The pharmacy has a new owner',
    phrases: phrases(`
      we just bought it; new owners; changed hands; we took over the pharmacy; took it over last month;
      pharmacy was sold; i have bought this pharmacy; change of ownership; new company owns us;
      we are the new owner; it used to be another chain; we bought it off a chain; under new managment; sale just completed;
      our pharmacy was taken over; business been sold; the old owners still have the mailbox`),
    remedy:
      'Tell the Service Desk and NHSBSA about the new owner. Call the Service Desk on {serviceDeskPhone} or {serviceDeskPhoneNational}. The mailbox stays with the pharmacy. Its owner and the linked accounts change.',
    acts: ['pharmacy', 'service_desk'],
    severity: 'high',
    days: 7,
    offered: true,
    source: 'commonProblems',
  },
  {
    code: 'service_desk_silent',
    title: 'The Service Desk has not answered',
    phrases: phrases(`
      rang and nothing; no reply for weeks; ticket still open; service desk not replying; helpdesk never got back;
      called the helpdesk still waiting; they dont answer; emailed helpdesk no answer; been chasing them;
      no response from nhs mail; on hold for an hour; they said they call back but no; helpdesk ignoring us;
      still waiting for help desk; ticket not solved; service desk is useless; nobody at helpdesk picks up; chased twice no luck`),
    remedy:
      'Send me your ticket reference and the date you contacted the Service Desk. Your cell lead will take it further.',
    acts: ['lpc'],
    severity: 'high',
    days: 2,
    offered: true,
    source: 'locsu2022',
  },
  {
    code: 'test_not_received',
    title: 'Our test message did not arrive',
    phrases: phrases(`
      test not received; test email didnt arrive; you didnt get our test; the lpc did not get our email;
      test message bounced; our test came back; sent the test but nothing happened; test mail lost; test failed;
      they say test not recieved; i sent the word but no reply; test word not accepted; test went to wrong address;
      sent test from wrong account; test email not delivered`),
    remedy:
      'Please send the test message again, from the shared mailbox and not your own. Check the test word and the address before you send it.',
    acts: ['pharmacy', 'lpc'],
    severity: 'normal',
    days: 3,
    offered: false,
    source: 'mailboxGuide',
  },
  {
    code: 'undeliverable',
    title: 'Messages do not reach the pharmacy',
    phrases: phrases(`
      messages not getting through; cant reach anyone there; message could not be delivered; they dont get my messages;
      nobody there on teams; pharmacy not reachable; messages to them fail; not delivered to anyone;
      they blocked the bot; all messages failed; nobody gets the reminders; teams message undelivered;
      no one at the pharmacy gets it; delivery failed for everyone; bot was removed by them`),
    remedy: 'My messages reach nobody at {pharmacy}. Please contact the pharmacy another way.',
    acts: ['lpc'],
    severity: 'normal',
    days: 0,
    offered: false,
    source: 'mailboxGuide',
  },
  {
    code: 'stalled',
    title: 'Nothing has happened for a while',
    phrases: phrases(`
      nothing has happened for weeks; no progress; we got nowhere; its all gone quiet; nothing is moving;
      not had time for this; too busy to do it; we started but never finished; forgot about this; it just stopped;
      left it half done; no time at the moment; we havent done any more; been short staffed; nothing done since;
      got stuck half way and left it`),
    remedy:
      'It has been quiet here for a while. What is in the way? Choose an answer, or tell me in your own words.',
    acts: ['pharmacy', 'lpc'],
    severity: 'normal',
    days: 7,
    offered: false,
    source: 'mailboxGuide',
  },
  {
    code: 'other',
    title: 'Something else',
    phrases: phrases(`
      something else; other; another problem; none of these; different problem; its something different;
      not on the list; my problem isnt here; dont know what is wrong; something is wrong but not sure what;
      i have other issue; strange error; weird message on screen; error message;
      problem not in this list; other reason`),
    remedy:
      'Tell me in your own words what is wrong. I will pass them on to your cell lead. Please leave out passwords, codes, security answers and patient details.',
    acts: ['lpc'],
    severity: 'normal',
    days: 2,
    offered: true,
    source: 'mailboxGuide',
  },
];
