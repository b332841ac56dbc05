import { phrases } from '../phrases.ts';
import type { Fact } from '../schema.ts';

/** How people keep their accounts alive, and what happens when they move on. */
export const keeping: readonly Fact[] = [
  {
    id: 'keep_using',
    question: 'Do I have to keep using my account?',
    phrases: phrases(`
      do i need to use it; what if i dont use it; can i leave it; do i have to check it; what happens if i stop using it;
      i hardly use it is that ok; will the lpc rescue my account; does it lapse; why must i log in;
      why do you keep reminding me; keep account alive; what if it lapses`),
    answer:
      'Yes, please keep using it, so that it does not lapse. The LPC will not keep rescuing accounts that are left to lapse. I will remind you in good time.',
    source: 'lpcPage',
  },
  {
    id: 'thirty_days',
    question: 'How often must I log in?',
    phrases: phrases(`
      how often do i have to log in; when does my account lock; how many days until it locks; 30 days rule;
      whats the 30 day thing; when will i be locked out; when is an unused account deleted; do i need to login every month;
      how long can i leave it; i am on holiday for 6 weeks what happens; maternity leave and nhsmail; log in how many times`),
    answer:
      'Log in at least once every 30 days. If you leave it longer, your account locks. Then only the Service Desk can switch it back on.',
    source: 'lpcPage',
    today: {
      answer:
        'After 30 days without use, an account becomes inactive. After 60 days it is deleted. You then have 30 days to get it back, or it is lost for good.',
      source: 'unusedAccounts2022',
    },
  },
  {
    id: 'what_counts_as_use',
    question: 'What counts as using my account?',
    phrases: phrases(`
      what counts as logging in; what counts as activity; does reading mail count; does outlook on my phone count;
      is opening the app enough; does sending email count; do i need to log in to the portal;
      does the shared mailbox count as activity; i use it in outlook is that ok; what is counted as active;
      does it count if its always open`),
    answer:
      'You can log in to the portal, or send mail. Using Outlook or another Office app with your account counts too.',
    source: 'unusedAccounts2022',
  },
  {
    id: 'never_set_up',
    question: 'What if I never finish setting up my account?',
    phrases: phrases(`
      i never finished setting up; account not activated yet; what if i dont accept the policy; i didnt set the questions;
      new account how long do i have; when does a new account run out; not set up security questions yet;
      how soon must i activate it; i left the set up half way; got account but not used yet`),
    answer:
      'It becomes inactive within 30 days. So log in soon, agree to the policy and set your security questions.',
    source: 'unusedAccounts2022',
  },
  {
    id: 'password_change',
    question: 'How often must I change my password?',
    phrases: phrases(`
      how long does the password last; when does my password expire; when to change password; password every 3 months;
      do i have to change my password; how many days is password valid; password rules; password 90 days or 365;
      how often new password; is it true password is yearly`),
    answer:
      'Change it every 3 months, when the system tells you to. A password that runs out locks you out, just like an account left unused.',
    source: 'lpcPage',
    today: {
      answer: 'Since May 2019 a password lasts 365 days. This is shorter for accounts without MFA.',
      source: 'passwordPolicy2019',
    },
  },
  {
    id: 'password_without_mfa',
    question: 'How long does a password last without MFA?',
    phrases: phrases(`
      password if i have no mfa; no authenticator how long is password; without mfa how often change password;
      why must my password be 20 characters; how long must the password be; 20 character password;
      why does my password run out after 90 days; password rule with no second step; mfa and password length;
      why is my password so long`),
    answer:
      'Since September 2024 it lasts 90 days, and must have 20 or more characters. It lasts longer once you set up MFA.',
    source: 'passwordWithoutMfa2024',
  },
  {
    id: 'mfa',
    question: 'What is MFA, and do I need it?',
    phrases: phrases(`
      what is mfa; do i need mfa; what is multi-factor authentication; is mfa compulsory; what is two step log in;
      do i need the authenticator app; why does it want my phone each time; can i use nhsmail without mfa;
      what is the second step; why do i need an app to log in; what does multi factor mean; mfa deadline`),
    answer:
      'MFA is a second step when you log in: an app, a text message or a phone call. You need it. Since 26 March 2025 an account without it loses access.',
    source: 'mfa2025',
  },
  {
    id: 'moving_pharmacy',
    question: 'I am moving to another pharmacy. What do I do?',
    phrases: phrases(`
      i changed jobs; new job at another pharmacy; do i keep my nhsmail when i move; moving to different branch;
      how do i move my account; i start in a new pharmacy next week; someone joined us with nhsmail;
      transfer my nhsmail; new starter has account from other pharmacy; can i take my account with me;
      i work somewhere else now`),
    answer:
      'Keep your account. Ask the mailbox owner you are leaving to unlink you. Then ask the owner at your new pharmacy to link you.',
    source: 'unofficialFaq',
  },
  {
    id: 'leaving_pharmacy',
    question: 'What happens when someone leaves pharmacy work?',
    phrases: phrases(`
      member of staff is leaving; what to do with leavers; somebody left do i need to tell; how do i remove someone;
      how to unlink a person; i am retiring what happens to my nhsmail; leaving pharmacy for good;
      marked as a leaver; delete a staff account; ex staff still has access; take someone off the mailbox`),
    answer:
      'The mailbox owner unlinks them. Their account is marked as a leaver. It is deleted after 30 days, unless a new workplace takes it on.',
    source: 'unofficialFaq',
  },
  {
    id: 'locums',
    question: 'How do locums get NHSmail?',
    phrases: phrases(`
      i am a locum; can a locum have nhsmail; locum nhsmail account; how does locum get an account;
      our locum needs access; which pharmacy does a locum apply with; i work in many pharmacies as a locum;
      can locums open our mailbox; im relief pharmacist; locum at different shops every day; agency pharmacist`),
    answer:
      'A locum gets an account through the pharmacy where they work most. Other pharmacies can link that account too.',
    source: 'unofficialFaq',
  },
];
