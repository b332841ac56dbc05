import { phrases } from '../../content/phrases.ts';

/** Questions about NHSmail (mailbox), besides the phrases of the content pack. */
export const factsMailbox: Readonly<Record<string, readonly string[]>> = {
  how_many_accounts: phrases(`
    can all twelve staff have an account; how many accounts can our pharmacy have; whats the limit of accounts;
    how many accounts can we have; can all staff get one; can 12 people have an account;
    maximum number of people per pharmacy; up to how many accounts; how many staff can get nhsmail;
    is there a limit to accounts per pharmacy; can my whole team have nhsmail;
    can everyone in the shop have one; most accounts a pharmacy can get; max number of accounts;
    most accounts we can have; number of accounts per shop; limit per pharmacy; how many can we get;
    how many of my staff can have one`),
  legacy_address: phrases(`
    should we change our mailbox name; is an old style name allowed;
    our address has no ods code, is that all right; can we keep our old style name;
    our address has no code is that allowed; can the mailbox be renamed; how do we rename the mailbox;
    mailbox named after the shop is that a problem; do we need to change our old address name;
    is an old name ok; should our mailbox name be corrected; who changes the mailbox name;
    can we have the name of the mailbox changed; is alpha.pharmacy fine as name; is our old type address ok;
    old alpha type address ok; can we keep the old name; do we have to rename it;
    name of our mailbox is old is that ok; can it be renamed`),
  mailbox_owner: phrases(`
    who should be the owner; how does someone get linked; who links the accounts;
    what does the mailbox owner do; who becomes the owner; who is the mailbox owner; how do i become owner;
    who links people; who can add people to the mailbox; who can link my colleague; can there be two owners;
    who activates the mailbox; what is an owner of a mailbox; how do i link a person to our mailbox;
    who gives access to the shared mailbox; mailbox owners job; what is the owner for;
    whats the owner supposed to do; who can be the owner; owner of the shared mailbox who; who adds people;
    how do people get linked; who does the linking`),
  national_rule: phrases(`
    what is the national rule; must we be able to open it all the time we're open;
    do we have to check it every day; what does the nhs contract say; is it a legal requirement;
    what are the terms of service about nhsmail; what is the rule for all pharmacies; since when is it a rule;
    do we have to be able to open it whenever we are open; must we check it every day;
    how often should we look in the shared mailbox; what does the law say about mailboxes;
    is it in our nhs terms; what do the regulations require; what does the national rule say;
    what do the terms of service say; terms of service mailbox; legal duty; contract terms;
    what must we do by law; is it in our contract; how often look in the mailbox`),
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
    should i wait with registering until we have it; sign up first and mailbox after;
    can i sort the mailbox after; mailbox after registering ok?; register first; one for each branch?;
    do i need one for each; one per shop?; do we have to have it before the service;
    before i register do i need it; each pharmacy its own?`),
  old_address: phrases(`
    does our old longer address still work; why do we have two addresses;
    will the old nhspharmacy address keep working; is the long address still ok;
    we have a long address with nhspharmacy in it; do mails to the old address still arrive;
    why do we have an old and a new address; does the address from before 2020 still deliver;
    which of the two addresses should we give out; can we go on using our old long address;
    is the nhspharmacy address out of date; does the old address still work; nhspharmacy address still work;
    two addresses which is right; old one and new one; is the older address fine`),
  personal_address: phrases(`
    can i choose my own nhs address; what does a personal address look like; what is my personal address like;
    how do personal nhsmail addresses look; what will my own address be; why is there a number after my name;
    example of a personal address; is it firstname.surname; can i pick my own email name;
    format of my own nhs email; what do you mean with own address; how does my nhs address look like;
    what does a personal one look like; own address format; how is my own address made up;
    what do personal addresses look like`),
  personal_and_linked: phrases(`
    personal or shared, do i need both; do i need my own account to open the shared mailbox;
    what does linked mean; does every user need their own address; how do people get into the shared mailbox;
    do i need my own account as well; does each of us need our own account; can we all share one log in;
    do my staff need personal accounts; is a personal account needed too; what does linking mean;
    what is a linked account; why do i need to be linked; do we need both personal and shared;
    does everybody have to have their own nhsmail; can two people use one account; is sharing a login allowed;
    meaning of linked; how do users get into the shared mailbox; must every dispenser have a personal one;
    does everyone need their own; own email as well as the shared; is my own account needed for the shared one;
    everyone has to have own account?; both accounts needed; each person their own?;
    is an own account necessary to open the shared one`),
  several_mailboxes: phrases(`
    can i use one account for two pharmacies; i work at two shops can i be linked to both;
    can i be linked to more than one mailbox; i work in two pharmacies can one account do both;
    one account for several shops; can my account open both mailboxes;
    can the same person be linked to two pharmacies; i own three shops do i need three accounts;
    do i need a separate account for each shop; can an account have two shared mailboxes;
    linked with both stores possible?; one login for many mailboxes; same nhs mail for all my stores;
    use the same account for 3 shops; one account linked to 2 pharmacies;
    can i use one login for several shops; cover several shops one account; same account in two places;
    linked to two`),
  shared_address: phrases(`
    what is our shared address going to be; what will the pharmacys email be; format of the shared address;
    how would it be named; what does the shared address look like; what is the format of the pharmacy address;
    how is the shared mailbox called; what will our pharmacy address be; example of a shared address please;
    how should the address be written; what should the mailbox be called;
    what will the email of the pharmacy be; name of the shared mailbox how; is it pharmacy dot code;
    whats the right form for the shared one; what should it look like; what format is it;
    format for the shared address; how is the pharmacy address made up; what does ours look like`),
  shared_password: phrases(`
    will it be deleted if nobody opens the shared mailbox; does the shared mailbox have a password;
    does the shared mailbox have its own password; how do i log in to the shared mailbox;
    what is the login of the shared one; does a shared mailbox expire;
    will the shared mailbox be deleted when unused; do we need to change the shared password;
    who knows the shared mailbox password; shared mailbox password please; is there a password on the shared;
    can the shared mailbox get locked; password for the pharmacy mailbox;
    what password do we use for the shared; is there a password for the shared; password of the shared mailbox;
    shared mailbox login details; how do we log in to the pharmacy one`),
  two_accounts: phrases(`
    does a locum count as the second one; who can be the second person; why two people;
    how many people must be linked; is one person enough; do we need two people; why do there have to be two;
    whats the minimum number of linked accounts; how many need access; who could be the second person;
    can the second be a locum; how many live accounts do we need; is it ok if only i am linked;
    at least how many accounts; how many people do you want; is a single account enough;
    how many linked accounts needed; is it enough if just i am linked; just me linked is that ok;
    how many of us have to be linked; how many need to be linked; do i need a second person;
    how many do we need; how many people do we need; one linked enough; minimum people`),
  who_confirms: phrases(`
    who confirms our mailbox; can i confirm my own pharmacy; why do i have to send a test;
    who looks at the test message; who confirms it; who will check our test; why must i send a test;
    what is the test word for; who says that our mailbox works; can i confirm it myself;
    who receives the test mail; why do you want a test email; how do we get confirmed; who ticks it off;
    where does the test email go and who reads it; what happens with the test message; who looks at it;
    who checks the test; who checks that it arrived; who reads the test email; who confirms that it works;
    what is the test for; who gets the test mail`),
  why_shared: phrases(`
    why do we need a shared one; why a shared mailbox and not just mine; what is a shared mailbox for;
    why a shared mailbox; what is a shared mailbox; what is the shared one for; why isnt my own account enough;
    is my personal nhsmail not enough; what is the difference between my own and the shared mailbox;
    how is shared different from personal; why cant i use mine for the pharmacy;
    what do i need a shared one for; what does shared mailbox mean;
    my own address should be enough why another; personal vs shared difference;
    difference between shared and personal; what is the difference; whats a shared mailbox;
    shared mailbox what is it; why not just my own; shared versus personal whats different;
    why cant i just use my own`),
};
