import { lines } from './lines.ts';

/** Blockers in people’s own words, besides the phrases of the content pack. */
export const blockers: Readonly<Record<string, readonly string[]>> = {
  no_mfa: lines(`
    the authenticator thing fails
    multi factor not working on my phone
    the two step thing doesn't work
    it wants me to approve on an app i dont have
    mfa keeps failing
    authenticator isnt working`),
  not_linked: lines(`
    im not linked to it
    i log in but dont see the pharmacy one
    i can log in but dont see the shared one
    no access to the shared mailbox
    i cant see the pharmacy mail
    only my own inbox is there
    nobody has added me to the pharmacy mailbox`),
  owner_left: lines(`
    owner has gone
    the person who set it up retired
    owner of mailbox not with us any more
    the manager who owned the mailbox has left
    our owner is gone and nobody can add us`),
  password_expired: lines(`
    password ran out
    my password expired
    need a password reset
    password is wrong it says
    i forget password
    forgot my password`),
  no_passcode: lines(`
    the code never came
    where's my passcode
    i didnt get the passcode
    still waiting for the code from the portal
    the passcode ran out before i used it`),
  mailbox_full_or_failing: lines(`
    it sends from my own name
    mailbox is full
    i cant send from the shared mailbox
    messages stuck in the outbox
    cannot choose the from address`),
  no_activation_text: lines(`
    never got the sms with the password
    i got the username but no password
    never got the text
    didnt recieve activation text
    text message with the first password is missing`),
  already_registered: lines(`
    we are already on there apparently
    cant apply, it say already have
    says duplicate application
    someone seems to have applied before me`),
  change_of_ownership: lines(`
    we've bought this pharmacy from a chain
    new owners took over
    old owners still have the mailbox since the sale
    the pharmacy changed hands
    there was a change of ownership`),
  head_office: lines(`
    i need permission from HQ first
    head office does all that for us
    we are not allowed to apply ourselves
    IT at the group sorts our emails, not me`),
  legacy_name: lines(`
    mailbox is named after the shop
    our email is the old format
    ours is called brackenhill.pharmacy@ something
    our address doesnt look like the others`),
  locked_out: lines(`
    it doesn't allow me to enter my account
    can't log in any more
    my account is locked
    it wont let me in
    they have suspended my account
    nhs mail deactivated my account
    not used it for ages and now it wont open`),
  lost_everything: lines(`
    cant prove its me, all details lost
    i have lost the lot, pw, answers, phone
    nothing works, i don't remember any details
    i lost all my login details`),
  no_uk_mobile: lines(`
    got a new phone
    i only have an irish mobile
    lost my phone
    i have foreign phone only`),
  only_one_person: lines(`
    nobody else to link
    my staff has no nhs accounts, only i
    just me, no second person
    i work on my own`),
  pharmacy_not_found: lines(`
    it doesnt recognise our f code
    it says invalid code when i type ours
    they say organisation does not exist
    typed the code and nothing comes up for us
    our pharmacy isnt in the portals list`),
  service_desk_silent: lines(`
    no reply from the helpdesk for weeks
    been chasing the helpdesk for ages
    rang the service desk and nothing
    helpdesk never replied
    service desk ignoring me`),
};
