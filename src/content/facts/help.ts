import { phrases } from '../phrases.ts';
import type { Fact } from '../schema.ts';

/** Who helps, where to log in, and what to keep to yourself. */
export const help: readonly Fact[] = [
  {
    id: 'service_desk',
    question: 'How do I reach the Service Desk?',
    phrases: phrases(`
      service desk number; helpdesk phone; who do i ring; number for nhsmail help; what is the helpdesk email;
      help desk tel no; how do i contact nhsmail; nhsmail support number; phone number please; who do i call to unlock;
      whats the number of service desk; helpdesk opening hours; email for the helpdesk`),
    answer: 'Call the Service Desk on {serviceDeskPhone}. Have your name and ODS code ready.',
    source: 'lpcPage',
    today: {
      answer:
        'The national number is {serviceDeskPhoneNational}, day and night. You can also e-mail {serviceDeskEmail}.',
      source: 'nhsmailSupport2023',
    },
  },
  {
    id: 'more_help',
    question: 'Who else can help me?',
    phrases: phrases(`
      i need more help; who can i ask; where do i get more help; is there someone at the lpc;
      who do i contact at the lpc; any other help; more information about nhsmail;
      where can i read more; are there help pages; is there a guide`),
    answer:
      'Your LPC’s cell leads can help. Just say “I need my cell lead”. The NHSmail help pages are at {help}.',
    source: 'lpcPage',
  },
  {
    id: 'lpc_cannot_fix',
    question: 'Can the LPC fix my account?',
    phrases: phrases(`
      can you unlock my account; can the lpc reset my password; can my cell lead unlock me; can you reset it for me;
      why cant you fix it; can the lpc link my account; can you make me an account; do you run nhsmail;
      can you add me to the mailbox; are you nhsmail; can lpc change my mobile number`),
    answer:
      'No, only the national NHSmail service can. Your cell lead can chase it for you, and take it further if it drags on.',
    source: 'locsu2022',
  },
  {
    id: 'where_to_log_in',
    question: 'Where do I log in?',
    phrases: phrases(`
      where do i open my mail; link to log in; nhsmail login page; how do i open nhsmail; website for nhs mail;
      web address for nhsmail; outlook link; how do i check my emails; nhs mail sign in page; login link please;
      where is the email; what is the web page to read mail`),
    answer: 'Open your mail at {mail}. You can also go through the portal: {portal}.',
    source: 'nhsmailSupport2023',
  },
  {
    id: 'never_send',
    question: 'What should I never tell you?',
    phrases: phrases(`
      do you need my password; should i send you my code; can i give you my password; is it safe to tell you my login;
      do you want my security answers; can i send you patient names here; are you asking for my password;
      should i type my passcode here; is it ok to share my details with you; what must i not send; is this bot safe`),
    answer:
      'Never send me passwords, codes, security answers or patient details. I do not need them. If you have sent one by mistake, delete that message.',
    source: 'mailboxGuide',
  },
  {
    id: 'new_name',
    question: 'Is NHS.net Connect the same as NHSmail?',
    phrases: phrases(`
      what is nhs.net connect; nhs net connect; has nhsmail changed its name; nhsmail new name; connect or nhsmail;
      is nhsmail called something else now; why does it say nhs.net connect; what happened to nhsmail;
      is nhs.net connect different; new name of nhs mail`),
    answer: 'Yes. NHS.net Connect is the new name for NHSmail. I still say NHSmail here.',
    source: 'cpeFaq',
  },
];
