import { phrases } from '../phrases.ts';
import type { Fact } from '../schema.ts';

/** How a pharmacy gets its mailbox and its people their accounts. */
export const applying: readonly Fact[] = [
  {
    id: 'how_to_get',
    question: 'How do we get a shared mailbox?',
    phrases: phrases(`
      how do i get nhsmail; how do i get a shared mailbox; where do i apply; how to aply for nhs mail;
      i want nhsmail for my pharmacy; where is the portal; link to the portal; portal link pls;
      how can we get a pharmacy email; need to set up nhsmail; apply for mailbox; what is the website to apply`),
    answer: 'Apply in the NHSmail portal: {portal}. I can take you through it step by step.',
    source: 'lpcPage',
  },
  {
    id: 'cell_lead_helps',
    question: 'Can someone help me set one up?',
    phrases: phrases(`
      who can help me set it up; can you do it for me; can my cell lead set it up; i need someone to help me apply;
      can the lpc help us get one; help with setting up; is there somebody who can show me; can you apply for us;
      can anyone do this with me; help me get started with nhsmail`),
    answer: 'Yes. Your cell lead will help you to set one up. You only need to ask.',
    source: 'lpcPage',
  },
  {
    id: 'application_steps',
    question: 'What are the steps in the portal?',
    phrases: phrases(`
      what happens in the portal; steps to apply; what comes first; how does applying work; order of the steps;
      what does the portal ask me to do; what is the questionnaire; what do i do after the passcode;
      application process; take me through the portal; what will happen when i apply; how many steps`),
    answer:
      'First, the portal asks if you have all you need. Next, it sends you a code that works once. Then you give the details, and it tells you what comes next.',
    source: 'portalGuide2020',
  },
  {
    id: 'what_you_need',
    question: 'What do I need before I apply?',
    phrases: phrases(`
      what details do i need; what do i need to apply; what information is needed; do i need gphc number;
      what should i have ready; checklist; which email do they ask for; gphc premises number; what documents needed;
      what does the portal ask for; is the owners name needed; nhsbsa email address; things to get ready`),
    answer:
      'Have your ODS code, the e-mail address NHSBSA holds for you and your pharmacy’s GPhC number (7 digits). You also need the owner’s first and last name. For each person, have their own e-mail address and a UK mobile number.',
    source: 'cityAndHackney',
  },
  {
    id: 'uk_mobile',
    question: 'Why do they need a UK mobile number?',
    phrases: phrases(`
      does it have to be a uk mobile; can i use a landline; can i give foreign number; why my mobile number;
      whose mobile do i give; can i use the shop phone; do i need my own phone for nhsmail;
      is a mobile needed to apply; can two people use the same mobile; why does the portal want my phone number`),
    answer:
      'The portal asks each person for a UK mobile number and their own e-mail address. Your user name comes by e-mail, and a first password comes by text.',
    source: 'derbyshire',
  },
  {
    id: 'how_long',
    question: 'How long does it take?',
    phrases: phrases(`
      when will we get it; how many days until the mailbox comes; how long to get nhsmail; is it quick;
      how long is the wait; we applied when will it come; does it take weeks; how long after applying;
      what is the waiting time; when do we hear from them; how much time needed`),
    answer:
      'I cannot promise a date. I will note when you applied, and ask you again later. Applying is not the same as having a mailbox.',
    source: 'mailboxGuide',
  },
  {
    id: 'applying_is_not_having',
    question: 'Is it enough that we have applied?',
    phrases: phrases(`
      we have applied is that ok; does applying count; can i show that i applied; is the application enough;
      i sent the form is that enough; proof of applying; will proof of application do; applied but not got it does it count;
      is an application accepted; we are in the queue is that fine`),
    answer:
      'No. Applying is not the same as having a mailbox. Since 2020, proof that you applied does not count.',
    source: 'pqsNhsmail',
  },
  {
    id: 'already_have_account',
    question: 'I have an @nhs.net account already. Do I need another?',
    phrases: phrases(`
      i already have nhs.net address; can i use my old nhs email; i have nhsmail from my last job;
      do i need a new account; i work for a gp too and have nhsmail; should i put my name in if i have one;
      got an nhsmail already; i had nhs mail from hospital; will i get two accounts; dont want second address;
      use existing nhs.net email`),
    answer:
      'Keep the account you have. Do not put your name in the application again, as that would make a second account. The mailbox owner links you later.',
    source: 'unofficialFaq',
  },
  {
    id: 'multiples',
    question: 'We belong to a group. Who applies?',
    phrases: phrases(`
      does head office apply for us; we are a chain who does it; how do multiples get nhsmail; who applies in a group;
      part of a company do i apply myself; what is a super user; do branches apply by themselves;
      can a branch manager apply; group of pharmacies nhsmail; big company nhsmail who does it`),
    answer: 'Ask head office first. In many groups head office, or a super user there, runs the application.',
    source: 'derbyshire',
  },
  {
    id: 'ods_code',
    question: 'What is an ODS code, and where do I find ours?',
    phrases: phrases(`
      what is my ods code; where do i find ods code; whats an ods; f code; what is the f code; our contractor code;
      how to find pharmacy code; dont know our ods code; i cant find our code; is it the head office code;
      where is ods number; what code do you want; which code starts with f`),
    answer:
      'It is your pharmacy’s own code: F and four more characters, such as FAD37. Head office has a different one. If you do not know yours, send me your postcode and I will look.',
    source: 'contractorDetails',
  },
  {
    id: 'first_log_in',
    question: 'What do I do when I first log in?',
    phrases: phrases(`
      how do i activate my account; i got the user name what now; first time login; how to log in first time;
      i have the temporary password what next; acceptable use policy; what are security questions for;
      set up my new account; my account came what do i do; activate nhsmail; starting with new account`),
    answer:
      'Log in with the user name from your e-mail and the first password from your text. Set your security questions, agree to the Acceptable Use Policy and set up MFA. Each person does this for their own account.',
    source: 'unofficialFaq',
  },
];
