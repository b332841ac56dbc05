import { phrases } from '../../content/phrases.ts';

/** Questions about NHSmail (mailbox), besides the phrases of the content pack. */
export const factsMailbox: Readonly<Record<string, readonly string[]>> = {
  how_many_accounts: phrases(`
    can all twelve staff have an account; how many accounts can our pharmacy have; whats the limit of accounts;
    how many accounts can we have; can all staff get one; can 12 people have an account;
    maximum number of people per pharmacy; up to how many accounts; how many staff can get nhsmail;
    is there a limit to accounts per pharmacy; can my whole team have nhsmail;
    can everyone in the shop have one; most accounts a pharmacy can get`),
  legacy_address: phrases(`
    should we change our mailbox name; is an old style name allowed;
    our address has no ods code, is that all right; can we keep our old style name;
    our address has no code is that allowed; can the mailbox be renamed; how do we rename the mailbox;
    mailbox named after the shop is that a problem; do we need to change our old address name;
    is an old name ok; should our mailbox name be corrected; who changes the mailbox name;
    can we have the name of the mailbox changed; is alpha.pharmacy fine as name`),
  mailbox_owner: phrases(`
    who should be the owner; how does someone get linked; who links the accounts;
    what does the mailbox owner do; who becomes the owner; who is the mailbox owner; how do i become owner;
    who links people; who can add people to the mailbox; who can link my colleague; can there be two owners;
    who activates the mailbox; what is an owner of a mailbox; how do i link a person to our mailbox;
    who gives access to the shared mailbox`),
  national_rule: phrases(`
    what is the national rule; must we be able to open it all the time we're open;
    do we have to check it every day; what does the nhs contract say; is it a legal requirement;
    what are the terms of service about nhsmail; what is the rule for all pharmacies; since when is it a rule;
    do we have to be able to open it whenever we are open; must we check it every day;
    how often should we look in the shared mailbox; what does the law say about mailboxes;
    is it in our nhs terms; what do the regulations require; what does the national rule say`),
  needed_before_sign_up: phrases(`
    what does the service specification say; does each of my pharmacies need its own mailbox;
    do i need a shared mailbox for the service; what does the spec require about email;
    must we have a mailbox to provide the service; must we have the mailbox before signing up;
    do we need a mailbox for every pharmacy; is one mailbox enough for 2 pharmacies;
    does each branch need a separate mailbox; can i register first and get the mailbox later;
    can we share a mailbox between our two shops; is a shared mailbox required for the service;
    what does the service specification ask for; is a mailbox needed to do the service;
    can we sign up without the mailbox; do i need it before i register;
    got four shops one mailbox for all of them?; what do we need before signing up;
    should i wait with registering until we have it`),
  old_address: phrases(`
    does our old longer address still work; why do we have two addresses;
    will the old nhspharmacy address keep working; is the long address still ok;
    we have a long address with nhspharmacy in it; do mails to the old address still arrive;
    why do we have an old and a new address; does the address from before 2020 still deliver;
    which of the two addresses should we give out; can we go on using our old long address;
    is the nhspharmacy address out of date`),
  personal_address: phrases(`
    can i choose my own nhs address; what does a personal address look like; what is my personal address like;
    how do personal nhsmail addresses look; what will my own address be; why is there a number after my name;
    example of a personal address; is it firstname.surname; can i pick my own email name;
    format of my own nhs email; what do you mean with own address; how does my nhs address look like`),
  personal_and_linked: phrases(`
    personal or shared, do i need both; do i need my own account to open the shared mailbox;
    what does linked mean; does every user need their own address; how do people get into the shared mailbox;
    do i need my own account as well; does each of us need our own account; can we all share one log in;
    do my staff need personal accounts; is a personal account needed too; what does linking mean;
    what is a linked account; why do i need to be linked; do we need both personal and shared;
    does everybody have to have their own nhsmail; can two people use one account; is sharing a login allowed;
    meaning of linked; how do users get into the shared mailbox; must every dispenser have a personal one`),
  several_mailboxes: phrases(`
    can i use one account for two pharmacies; i work at two shops can i be linked to both;
    can i be linked to more than one mailbox; i work in two pharmacies can one account do both;
    one account for several shops; can my account open both mailboxes;
    can the same person be linked to two pharmacies; i own three shops do i need three accounts;
    do i need a separate account for each shop; can an account have two shared mailboxes;
    linked with both stores possible?; one login for many mailboxes`),
  shared_address: phrases(`
    what is our shared address going to be; what will the pharmacys email be; format of the shared address;
    how would it be named; what does the shared address look like; what is the format of the pharmacy address;
    how is the shared mailbox called; what will our pharmacy address be; example of a shared address please;
    how should the address be written; what should the mailbox be called;
    what will the email of the pharmacy be; name of the shared mailbox how; is it pharmacy dot code;
    whats the right form for the shared one`),
  shared_password: phrases(`
    will it be deleted if nobody opens the shared mailbox; does the shared mailbox have a password;
    does the shared mailbox have its own password; how do i log in to the shared mailbox;
    what is the login of the shared one; does a shared mailbox expire;
    will the shared mailbox be deleted when unused; do we need to change the shared password;
    who knows the shared mailbox password; shared mailbox password please; is there a password on the shared;
    can the shared mailbox get locked`),
  two_accounts: phrases(`
    does a locum count as the second one; who can be the second person; why two people;
    how many people must be linked; is one person enough; do we need two people; why do there have to be two;
    whats the minimum number of linked accounts; how many need access; who could be the second person;
    can the second be a locum; how many live accounts do we need; is it ok if only i am linked;
    at least how many accounts; how many people do you want; is a single account enough;
    how many linked accounts needed`),
  who_confirms: phrases(`
    who confirms our mailbox; can i confirm my own pharmacy; why do i have to send a test;
    who looks at the test message; who confirms it; who will check our test; why must i send a test;
    what is the test word for; who says that our mailbox works; can i confirm it myself;
    who receives the test mail; why do you want a test email; how do we get confirmed; who ticks it off;
    where does the test email go and who reads it; what happens with the test message`),
  why_shared: phrases(`
    why do we need a shared one; why a shared mailbox and not just mine; what is a shared mailbox for;
    why a shared mailbox; what is a shared mailbox; what is the shared one for; why isnt my own account enough;
    is my personal nhsmail not enough; what is the difference between my own and the shared mailbox;
    how is shared different from personal; why cant i use mine for the pharmacy;
    what do i need a shared one for; what does shared mailbox mean;
    my own address should be enough why another; personal vs shared difference`),
};
