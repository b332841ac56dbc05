import { phrases } from '../phrases.ts';
import type { Fact } from '../schema.ts';

/** The shared mailbox: the rules for it, who is linked to it, and its name. */
export const mailbox: readonly Fact[] = [
  {
    id: 'needed_before_sign_up',
    question: 'Do we need the mailbox before we sign up for a service?',
    phrases: phrases(`
      do i need a mailbox for the service; can we start the service without it; is the mailbox needed first;
      what does the service specification say; sign up first or mailbox first; i have two shops do i need two mailboxes;
      one mailbox for all our branches; does each pharmacy need its own; service spec email rule;
      is it a must for services`),
    answer:
      'Yes. You must have a shared mailbox for each pharmacy that will give the service. Please wait until you have it before you sign up.',
    source: 'lpcPage',
    today: {
      answer: 'Since 9 November 2020 the rule is wider. Every pharmacy must have its own shared mailbox.',
      source: 'termsOfService',
    },
  },
  {
    id: 'personal_and_linked',
    question: 'Do I need my own account to open the shared mailbox?',
    phrases: phrases(`
      do i need a personal account; how do i open the shared mailbox; personal and shared whats the difference;
      do all staff need an account; can we all use one login; why personal nhsmail as well; what does linked mean;
      do i need my own nhsmail; difference between personal and shared; does each user need own address;
      how do people get into the shared mailbox`),
    answer:
      'Yes. Each person needs their own NHSmail account, linked to the shared mailbox. So nobody has to share log-in details. When the LPC wrote its page, few pharmacies had a shared mailbox of their own.',
    source: 'lpcPage',
  },
  {
    id: 'why_shared',
    question: 'Why a shared mailbox, and not just mine?',
    phrases: phrases(`
      why shared; why cant i use my personal nhsmail; what is a shared mailbox; is my own account enough;
      can we just use my nhs.net; whats the shared mailbox for; can i give colleagues my login;
      can we share one password; why do we need shared one; i have personal is it enough; not just my own email`),
    answer:
      'The whole team can open a shared mailbox, each with their own account. So nobody shares log-in details. Services ask for the shared mailbox, so your own account is not enough.',
    source: 'lpcPage',
  },
  {
    id: 'national_rule',
    question: 'What do the NHS Terms of Service ask?',
    phrases: phrases(`
      terms of service nhsmail; what is the national rule; is it in the contract; what does the law say about nhsmail;
      do we have to read it every day; must someone check it when we are open; what is the rule for the mailbox;
      regulations nhsmail; nhs contract email rule; what are we required to have; rule since 2020`),
    answer:
      'Since 9 November 2020 each pharmacy must have its own shared mailbox, with at least two live linked accounts. You must be able to reach it when you are open. Unlink people who leave.',
    source: 'termsOfService',
  },
  {
    id: 'two_accounts',
    question: 'How many people must be linked?',
    phrases: phrases(`
      why two people; how many people do we need; is one account enough; minimum number of accounts;
      do i need a second person; how many linked accounts; why at least two; can one person be enough;
      who can be the second person; does a locum count as second; two live accounts`),
    answer:
      'At least two people, each with a live account. The second can be a regular locum, a colleague or the owner.',
    source: 'termsOfService',
  },
  {
    id: 'how_many_accounts',
    question: 'How many accounts can our pharmacy have?',
    phrases: phrases(`
      maximum number of accounts; how many staff can have one; can everyone have an account; limit on accounts;
      how many personal accounts per pharmacy; can i add more people; can dispensers have nhsmail;
      can technicians get an account; we are twelve people can all have it; how many logins do we get`),
    answer: 'Up to ten personal accounts in most cases. You need at least two.',
    source: 'cpeFaq',
  },
  {
    id: 'several_mailboxes',
    question: 'Can I use one account for more than one pharmacy?',
    phrases: phrases(`
      i work in two pharmacies; can my account be linked to two mailboxes; one account many shops;
      i own three pharmacies do i need three accounts; one login for several mailboxes; link me to another mailbox too;
      can i open both mailboxes; i manage two branches; same account for other branch; more than one mailbox`),
    answer:
      'Yes. One account can be linked to more than one shared mailbox. The owner of each mailbox links you.',
    source: 'cpeFaq',
  },
  {
    id: 'mailbox_owner',
    question: 'Who is the mailbox owner?',
    phrases: phrases(`
      what is a mailbox owner; who is owner of the shared mailbox; what does the owner do; who should be the owner;
      who do i list first; who can add people to the mailbox; how do i become owner; who links the accounts;
      can the owner be the manager; first person on the form; who activates the mailbox; how do i link someone`),
    answer:
      'The first person listed in the application becomes the mailbox owner. The owner activates the shared mailbox and links people to it.',
    source: 'northStaffs',
  },
  {
    id: 'shared_password',
    question: 'What is the password of the shared mailbox?',
    phrases: phrases(`
      does the shared mailbox have a password; how do i log in to the shared mailbox; shared mailbox password;
      does the shared mailbox expire; will the shared mailbox be deleted; password for pharmacy mailbox;
      can the shared one be lost if not used; shared login details; is there a pw for the shared one;
      do we lose the mailbox if nobody opens it`),
    answer:
      'It has none. You open it with your own account. It is not deleted when it is left unused, but your own account can be.',
    source: 'middlesexLpcs',
  },
  {
    id: 'who_confirms',
    question: 'Who can confirm our mailbox?',
    phrases: phrases(`
      how do we get confirmed; who checks our mailbox; why the test email; can i confirm my own pharmacy;
      what is the test word; why do i have to send a test; who gets the test email; when is it confirmed;
      how do you know it works; what is the test for`),
    answer:
      'Your cell lead can, once your test message has come. You send it from the shared mailbox with the word I give you. Nobody can confirm their own pharmacy.',
    source: 'mailboxGuide',
  },
  {
    id: 'personal_address',
    question: 'What does a personal address look like?',
    phrases: phrases(`
      what will my email be; format of personal address; what is my nhs.net address; why is there a number in my address;
      firstname.surname; whats my nhsmail address; how is my own address made; can i choose my address;
      what does my own nhs email look like; example of personal nhsmail`),
    answer: 'It is firstname.surname@nhs.net. There may be a number after the surname.',
    source: 'northStaffs',
  },
  {
    id: 'shared_address',
    question: 'What does the shared address look like?',
    phrases: phrases(`
      what is our shared address; format of the shared mailbox; what will the pharmacy email be;
      how is the shared mailbox named; example shared mailbox; name of mailbox; whats the pharmacy email address;
      pharmacy dot ods code; what should our address be; current style of address; naming of mailboxes`),
    answer: 'It looks like pharmacy.fad37@nhs.net. Yours has your own ODS code in place of fad37.',
    source: 'psncArchive',
  },
  {
    id: 'old_address',
    question: 'Does our old, longer address still work?',
    phrases: phrases(`
      nhspharmacy address; address starting with nhspharmacy; does the old address still work; we have the long address;
      do we need to change the old email; will i get mail sent to old address; long nhspharmacy email;
      why do we have two addresses; the address from before 2020; which address do i give people`),
    answer:
      'Yes. Mail to an address that starts with “nhspharmacy” still reaches you. Since 2020 there is a shorter one, such as pharmacy.fad37@nhs.net.',
    source: 'psncArchive',
  },
  {
    id: 'legacy_address',
    question: 'Our address has no ODS code in it. Is that all right?',
    phrases: phrases(`
      is a legacy address ok; our email is not in the new style; can we rename our mailbox; should we change our address;
      does the name have to have our ods code; our nhs address is just the shop name; can we keep our old name;
      how to change mailbox name; correct our mailbox name; is old style name allowed`),
    answer:
      'It is an old-style name. Ask the Service Desk to correct it: call {serviceDeskPhone} or {serviceDeskPhoneNational}.',
    source: 'psncArchive',
  },
];
