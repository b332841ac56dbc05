import { phrases } from '../phrases.ts';
import type { Fact } from '../schema.ts';

/** What NHSmail is, and why a pharmacy would want it. */
export const why: readonly Fact[] = [
  {
    id: 'secure_accredited',
    question: 'Is NHSmail safe for patient details?',
    phrases: phrases(`
      can i send patient details by nhsmail; is it ok for patient information; is nhsmail confidential;
      can we email prescriptions safely; is nhsmail approved for sensitive information; official sensitive;
      who approved nhsmail; is it gdpr safe; patient data by email allowed; is nhs mail accredited`),
    answer:
      'Yes. The Department of Health approves NHSmail for patient details and other sensitive data. It is accredited to the government level OFFICIAL SENSITIVE. But please never send patient details to me.',
    source: 'lpcPage',
  },
  {
    id: 'who_may_use',
    question: 'Who may use NHSmail?',
    phrases: phrases(`
      are pharmacies allowed nhsmail; can we use nhs mail; is nhsmail only for hospitals; who can have nhsmail;
      can a private company use nhsmail; are we allowed to have it; is it for gp only; who is nhsmail for;
      can independents have nhsmail; do we qualify for nhsmail`),
    answer:
      'Your pharmacy may use it. So may any other organisation chosen to give NHS care, or to do work linked to it.',
    source: 'lpcPage',
  },
  {
    id: 'how_many_use',
    question: 'How many people use NHSmail?',
    phrases: phrases(`
      how many users; is nhsmail popular; does anyone use nhsmail; how big is nhsmail; who else uses it;
      is it growing; is there a factsheet; nhsmail fact sheet pdf; number of users nhsmail; do other people use it`),
    answer:
      'More than half a million staff use NHSmail each day in England and Scotland. The number grows by more than 10 per cent a year. There is also a factsheet (PDF).',
    source: 'lpcPage',
  },
  {
    id: 'mail_is_secure',
    question: 'How does NHSmail keep mail secure?',
    phrases: phrases(`
      is nhsmail secure; is nhsmail encrypted; how safe is nhsmail; is it secure to send to another nhs address;
      what is the code of use; can i email gp surgery securely; secure email to hospital; is mail protected;
      how is email kept safe; can other people read my nhsmail; security of nhs mail`),
    answer:
      'Mail from one NHSmail address to another meets the UK government’s safety standards. So does mail to other secure systems. All users agree to a code of use when they join.',
    source: 'lpcPage',
  },
  {
    id: 'saves_money',
    question: 'Does NHSmail save money?',
    phrases: phrases(`
      does it save us money; is nhsmail cheaper; will it cut our costs; can it replace fax; instead of paper;
      can i stop posting letters; is it good value; what do we save; does nhs mail replace phone calls;
      cheaper than other email; less paper work`),
    answer:
      'Yes. It can take the place of paper and phone work. It serves so many people that it costs less to run than many other systems.',
    source: 'lpcPage',
  },
  {
    id: 'who_pays',
    question: 'What does NHSmail cost us?',
    phrases: phrases(`
      is nhsmail free; how much does it cost; do we have to pay; what is the price; any charge for nhsmail;
      cost of nhs mail; do i pay for it; who pays for nhsmail; is there a fee; monthly cost; is it free of charge`),
    answer: 'The NHS pays for NHSmail and runs it. You can read your mail in a web browser for free.',
    source: 'psncArchive',
  },
  {
    id: 'resilient',
    question: 'Is NHSmail always on?',
    phrases: phrases(`
      does nhsmail go down; is it reliable; does it work at night; does it work at weekends; is it 24 hours;
      what if the system crashes; can i lose my emails; is my data backed up; where is the data kept;
      is nhs mail working all the time; is there help at night`),
    answer:
      'Yes, NHSmail runs day and night. It has secure data centres, and each has a double. The helpdesk is open 24 hours a day, 365 days a year.',
    source: 'lpcPage',
  },
  {
    id: 'national_directory',
    question: 'Can I find other NHS staff in it?',
    phrases: phrases(`
      nhs directory; how do i find a gp email; address book; can i look up people; find email of surgery;
      can we share a calendar; share folders; is there a list of staff; search for nhs staff;
      how many people in the directory; can i share diary with other organisation`),
    answer:
      'Yes. The NHS Directory lists more than one million NHS and partner staff. You can also share calendars and folders with other groups.',
    source: 'lpcPage',
  },
  {
    id: 'endorsed',
    question: 'Who supports NHSmail?',
    phrases: phrases(`
      who endorses nhsmail; is it backed by the bma; do doctors trust nhsmail; who recommends nhsmail;
      is nhsmail recognised; gchq; prsb; rcn; does the police use it; is it endorsed for clinical information;
      who says nhsmail is good`),
    answer:
      'The BMA, the RCN, the CSP and the PRSB support NHSmail for sending clinical information. GCHQ, the Police and the Ministry of Defence recognise it.',
    source: 'lpcPage',
  },
  {
    id: 'virus_spam',
    question: 'Does NHSmail stop viruses and spam?',
    phrases: phrases(`
      anti virus; does it block spam; what about junk mail; is it safe from virus; phishing emails;
      does nhsmail check attachments; will i get spam; virus protection; is every email scanned; spam filter nhsmail`),
    answer: 'NHSmail checks every e-mail for viruses and spam. These checks are kept up to date.',
    source: 'lpcPage',
  },
  {
    id: 'flexible',
    question: 'What if organisations merge?',
    phrases: phrases(`
      what happens if we merge; do we move mail when nhs re-organises; will my email change if icb changes;
      what if the pcn changes; is there migration; do we lose mail in a merger; company merger and nhsmail;
      re-organisation and email; does it stay the same if things change; do we need to transfer our mail`),
    answer:
      'NHSmail is one service for the whole country. So no mail has to be moved when organisations merge or change.',
    source: 'lpcPage',
  },
  {
    id: 'mobile',
    question: 'Can I use NHSmail on my phone?',
    phrases: phrases(`
      nhsmail on phone; can i read it on my mobile; does it work on ipad; can i use it at home; iphone nhsmail;
      android; on my own laptop; use it outside the pharmacy; what if my phone with nhsmail is stolen;
      can i check from holiday; wipe a lost phone; internet cafe; work from home email; use on tablet`),
    answer:
      'Yes. You can use it on a phone, a tablet, or any computer at work, at home or away. A lost or stolen device can be wiped from afar.',
    source: 'lpcPage',
  },
  {
    id: 'integrated',
    question: 'Does NHSmail work with our software?',
    phrases: phrases(`
      does it work with outlook; can i use it with our pmr; does it work on windows; can i use my own email program;
      does it work with apple mail; will it work with our computer; works with which system; need special software;
      clinical system sending email; what software do i need; is it compatible with our pc`),
    answer:
      'It works with the software on most computers, laptops, phones and tablets. It also works with other systems that send e-mail, such as clinical ones.',
    source: 'lpcPage',
  },
  {
    id: 'why_have_one',
    question: 'Why should my pharmacy have NHSmail?',
    phrases: phrases(`
      why do we need nhsmail; do i have to have nhsmail; what is it for; is it worth it; is nhsmail compulsory;
      why should i bother; what do we get out of it; do we really need this; is it mandatory; whats the point;
      why does the lpc want us to have it; can i use gmail instead`),
    answer:
      'Your LPC strongly advises every pharmacy to have an NHSmail address. You will need it for all new NHS services.',
    source: 'lpcPage',
    today: {
      answer:
        'Since 9 November 2020 this is an NHS rule. The NHS Terms of Service ask every pharmacy to have its own shared mailbox.',
      source: 'termsOfService',
    },
  },
];
