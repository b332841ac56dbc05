import { lines } from './lines.ts';

/** Questions about NHSmail, besides the phrases of the content pack. */
export const facts: Readonly<Record<string, readonly string[]>> = {
  already_have_account: lines(`
    i've got nhs mail already, need new one?
    i have an account from my last job
    do i get a second account`),
  application_steps: lines(`
    take me through the portal
    whats the order when applying
    how does the application work
    what happens in the portal`),
  applying_is_not_having: lines(`
    does applying count
    will the application do for now
    we sent the form, does that count`),
  cell_lead_helps: lines(`
    can the lpc help us get one
    can anyone show me how to set it up
    can my cell lead set it up with me
    can someone help me set one up
    who can help me set up a mailbox`),
  endorsed: lines(`
    who recognises nhsmail
    what does GCHQ say about it
    which bodies recommend it
    who endorses nhsmail
    do the rcn and prsb support it`),
  first_log_in: lines(`
    i got my username and password what now
    what are security questions for
    first time login what to do`),
  flexible: lines(`
    what if we join with other pharmacies do emails move
    what if organisations re-organise
    how flexible is nhsmail when things change
    do we lose our mail in a merger
    what happens if we merge with another company`),
  how_long: lines(`
    is it quick
    how long does it take
    how many days until it comes
    how long will it take?`),
  how_many_accounts: lines(`
    can all twelve staff have an account
    how many accounts can our pharmacy have`),
  how_many_use: lines(`
    is nhsmail growing
    does anybody actually use nhsmail
    is it used in scotland too
    how many users does nhs mail have
    how many people use nhsmail`),
  how_to_get: lines(`
    where do i apply
    how do we get a shared mailbox
    i want a mailbox for my pharmacy
    how to aply for nhs mail
    what website do i use to apply`),
  integrated: lines(`
    will it run on our old pc
    is it compatible with our pmr
    can i use apple mail for it
    does nhsmail work with our software
    does it integrate with other applications`),
  keep_using: lines(`
    does my account lapse if i don't use it
    i hardly use my nhsmail is that ok
    why must i keep it alive
    what if i never use it
    will the LPC rescue my account if it lapses`),
  leaving_pharmacy: lines(`
    a colleague is leaving, what do we do
    i am retiring what happens to my nhsmail`),
  legacy_address: lines(`
    should we change our mailbox name
    is an old style name allowed
    our address has no ods code, is that all right`),
  locums: lines(`
    how do locums get nhsmail
    our locum needs access
    can locums open our mailbox`),
  lpc_cannot_fix: lines(`
    could my cell lead unlock me
    can i unlock an account for a pharmacy myself
    can you unlock my account
    why cant you fix it for me`),
  mail_is_secure: lines(`
    how is the mail kept secure
    is mail between nhsmail addresses protected
    do users sign up to a code of use
    is it secure to email the gp surgery
    can anyone else read my nhs mails`),
  mailbox_owner: lines(`
    who should be the owner
    how does someone get linked
    who links the accounts`),
  mfa: lines(`
    what does two step login mean
    what is mfa
    do i need multi factor authentication`),
  mobile: lines(`
    can i get nhs mail on android
    can i use nhsmail on my phone
    what if my phone with nhsmail on it is stolen
    does it work on an ipad
    is there an app for my mobile`),
  more_help: lines(`
    is there somewhere i can read more
    where do i find more information about nhsmail
    more info please
    who can i turn to for more help`),
  moving_pharmacy: lines(`
    new starter already has nhsmail, what to do
    how do i transfer my account to a new pharmacy`),
  multiples: lines(`
    how do multiples get nhsmail
    who applies if we are a chain
    what is a super user`),
  national_directory: lines(`
    is it a national directory
    how many people are in the directory
    what is the nhs directory
    where to find email of hospital staff
    is there an address book`),
  national_rule: lines(`
    what is the national rule
    must we be able to open it all the time we're open
    do we have to check it every day`),
  needed_before_sign_up: lines(`
    what does the service specification say
    does each of my pharmacies need its own mailbox
    do i need a shared mailbox for the service
    what does the spec require about email
    must we have a mailbox to provide the service`),
  never_send: lines(`
    can i send you patient names in this chat
    should i send you my password
    is it safe to give you my details`),
  never_set_up: lines(`
    does a new account run out if i dont set it up
    what if i never finish setting up my account`),
  new_name: lines(`
    why does it say nhs.net connect now
    what is nhs.net connect
    is connect the same as nhsmail`),
  ods_code: lines(`
    whats our contractor code
    where do i find our ods code
    what is an ods code
    where do i find our ods code?`),
  old_address: lines(`
    does our old longer address still work
    why do we have two addresses`),
  password_change: lines(`
    how often must i change my password
    password every three months?
    how often do contractors have to change the password
    how often new pw
    is it 90 days or a year for the password`),
  password_without_mfa: lines(`
    why does my password only last 90 days
    why must my password have 20 characters`),
  personal_address: lines(`
    can i choose my own nhs address
    what does a personal address look like`),
  personal_and_linked: lines(`
    personal or shared, do i need both
    do i need my own account to open the shared mailbox
    what does linked mean
    does every user need their own address
    how do people get into the shared mailbox`),
  resilient: lines(`
    does it ever go down
    what happens if the data centre goes down
    does nhs mail crash often
    can we rely on it round the clock
    is there help at weekends and at night`),
  saves_money: lines(`
    is it cheap to run
    can it replace the fax
    how does nhsmail reduce costs
    does it save money
    will it cut costs`),
  secure_accredited: lines(`
    is NHSmail accredited
    what is nhsmail
    is it official sensitive
    is nhsmail safe for patient details
    is nhsmail approved for patient identifiable data
    is it ok to email prescriptions with nhsmail`),
  service_desk: lines(`
    SERVICE DESK NUMBER??
    number to call for nhs mail support
    whats the service desk number
    helpdesk phone number please
    who do i ring to unlock my account
    how do i contact the service desk`),
  several_mailboxes: lines(`
    can i use one account for two pharmacies
    i work at two shops can i be linked to both`),
  shared_address: lines(`
    what is our shared address going to be
    what will the pharmacys email be
    format of the shared address
    how would it be named`),
  shared_password: lines(`
    will it be deleted if nobody opens the shared mailbox
    does the shared mailbox have a password`),
  thirty_days: lines(`
    im on holiday 6 weeks will it lock
    when does my account lock
    after how many days do their accounts lock
    how long can i leave it before it locks
    do i have to log in every month
    how many days until im locked out`),
  two_accounts: lines(`
    does a locum count as the second one
    who can be the second person
    why two people`),
  uk_mobile: lines(`
    does it have to be a uk number
    whose mobile number do i give
    why does the portal want my phone number`),
  virus_spam: lines(`
    anti-spam and anti-virus included?
    how is nhsmail protected from malware
    are emails scanned for viruses
    is there virus protection
    is there a spam filter`),
  what_counts_as_use: lines(`
    do i need to log in to the portal or is outlook fine
    is opening outlook enough
    does reading mail on my phone count
    does outlook on my phone count?`),
  what_you_need: lines(`
    what should i have ready for the application
    is there a checklist for applying
    do i need the gphc number`),
  where_to_log_in: lines(`
    how do i check my emails
    whats the login page
    where do i log in`),
  who_confirms: lines(`
    who confirms our mailbox
    can i confirm my own pharmacy
    why do i have to send a test`),
  who_may_use: lines(`
    which organisations can have nhsmail
    can a private company have nhsmail
    who can use nhsmail
    who is it open to
    are we eligible for nhs mail`),
  who_pays: lines(`
    do we have to pay for nhsmail
    is nhsmail free
    who pays for it
    how much does it cost`),
  why_have_one: lines(`
    can't we just use gmail
    do we really need nhsmail
    will we need it for future services
    why bother with nhsmail
    is nhsmail compulsory for pharmacies`),
  why_shared: lines(`
    why do we need a shared one
    why a shared mailbox and not just mine
    what is a shared mailbox for`),
};
