import type { QuestionId } from '../domain/walk/question-ids.ts';

/** A button of a question: what it says, and what people type instead (lower case). */
export interface OptionWords {
  readonly label: string;
  readonly words: readonly string[];
}

/** The field of a question: the label above it, and what is said when it is empty or wrong. */
export interface InputWords {
  readonly label: string;
  readonly error: string;
  readonly placeholder?: string;
}

/** The words of one question of the walk. All texts are ICU messages; the slots are those of `QuestionSlots`. */
export interface QuestionWords {
  /** A short name, for lists: "Change an earlier answer". */
  readonly name: string;
  readonly ask: string;
  /** One or two sentences of help under the question. */
  readonly more?: string;
  readonly options?: Readonly<Record<string, OptionWords>>;
  readonly input?: InputWords;
  /** A contact (by id) whose link stands under the question. */
  readonly link?: string;
  /** What is said when an answer keeps the question open ("not yet"). */
  readonly held?: string;
}

const yes = ['yes', 'y', 'yep', 'yeah', 'yup', 'yes we can', 'yes it is', 'sure', 'ok yes', 'correct'];
const no = ['no', 'n', 'nope', 'nah', 'no we do not'];
const notYet = ['not yet', 'no', 'nope', 'not done', 'later', 'still waiting', 'nothing yet', 'no not yet'];

/** The slots that a question's texts may use. */
export const questionSlots = [
  'pharmacy',
  'ods',
  'person',
  'expected',
  'word',
  'wordUntil',
  'testAddress',
  'mailbox',
  'followUp',
  /** `yes` while that day is to come, else `no`. */
  'isAhead',
  'suggested',
  'asked',
  'blocker',
  'remedy',
  'since',
  'teller',
  'lead',
  'needed',
] as const;

/** What the bot asks, question by question. */
export const questions: Readonly<Record<QuestionId, QuestionWords>> = {
  still_stuck: {
    name: 'What is in the way',
    ask: '{teller, select, you {You told me on {since}} colleague {A colleague told me on {since}} other {Open since {since}}}: "{blocker}". Is it fixed?',
    more: '{remedy}',
    options: {
      fixed: {
        label: 'That fixed it',
        words: [
          ...yes,
          'fixed',
          'fixed it',
          'that fixed it',
          'it works now',
          'works now',
          'sorted',
          'solved',
          'all good now',
        ],
      },
      need_lead: {
        label: 'I need my cell lead',
        words: [
          'i need my cell lead',
          'need my lead',
          'need help',
          'get my cell lead',
          'tell my cell lead',
          ...no,
          'not fixed',
          'still stuck',
        ],
      },
      go_on: {
        label: 'Go on without it for now',
        words: ['go on', 'carry on', 'skip', 'continue', 'later', 'not now'],
      },
    },
  },
  can_open: {
    name: 'Can you open the shared mailbox?',
    ask: 'Can you open the shared NHSmail mailbox of {pharmacy} today?',
    more: 'Its address often looks like {expected}. It is not the same as your own account.',
    options: {
      yes: {
        label: 'Yes, I can open it',
        words: [
          ...yes,
          'yes i can',
          'yes i can open it',
          'i can open it',
          'we can open it',
          'we have one and it works',
        ],
      },
      cannot: {
        label: 'We have one, but cannot open it',
        words: [
          'we have one but cannot open it',
          'we have one but cant open it',
          'cannot open it',
          'cant open it',
          "can't open it",
          'have one but cannot get in',
          'we have it but cannot open it',
          'cannot get in',
          'cant get in',
        ],
      },
      no: {
        label: 'No, or I do not know',
        words: [
          ...no,
          'i do not know',
          "i don't know",
          'dont know',
          'not sure',
          'no idea',
          'we do not have one',
          "we don't have one",
          'we dont have one',
          'none',
          'nothing',
          'no mailbox',
          'no or i do not know',
        ],
      },
    },
  },
  what_is_wrong: {
    name: 'What is wrong with the mailbox',
    ask: 'What happens when you try to open the mailbox?',
    more: 'Pick what fits best, or tell me in your own words.',
    input: { label: 'What is in the way?', error: 'Pick what fits best.' },
  },
  look_first: {
    name: 'Look for a mailbox first',
    ask: 'Please look first: your pharmacy may have a mailbox already.',
    more: 'Ask your colleagues, the owner and the last manager about {expected}. Do not apply again if there may be one.',
    options: {
      none: {
        label: 'We looked: there is none',
        words: [
          'none',
          'there is none',
          'we looked there is none',
          'no',
          'nope',
          'nothing',
          'found nothing',
          'no mailbox',
          'there isnt one',
          "there isn't one",
          'looked',
        ],
      },
      found_can_open: {
        label: 'Found it, and I can open it',
        words: ['found it', 'found it and i can open it', 'yes', 'found one', 'we have one', 'i can open it'],
      },
      found_cannot_open: {
        label: 'Found it, but I cannot open it',
        words: [
          'found it but cannot open it',
          'found it but i cannot open it',
          'found it but cant open it',
          'cannot open it',
          'cant open it',
          'cant get in',
        ],
      },
    },
  },
  own_account: {
    name: 'Your own NHSmail account',
    ask: 'What is the address of your own NHSmail account?',
    more: 'It looks like firstname.surname@nhs.net. If you have none, it comes with the application.',
    options: {
      not_yet: {
        label: 'I have none yet',
        words: [
          ...notYet,
          'i have none',
          'none',
          'none yet',
          'i have none yet',
          "i don't have one",
          'i dont have one',
          'not got one',
          'no account',
        ],
      },
    },
    input: {
      label: 'Your own NHSmail address',
      error: 'Type your own address. It ends in @nhs.net.',
      placeholder: 'firstname.surname@nhs.net',
    },
  },
  ownership: {
    name: 'Independent or head office',
    ask: 'Is {pharmacy} independent, or does it have a head office?',
    options: {
      independent: {
        label: 'Independent',
        words: ['independent', 'we are independent', 'indie', 'own it myself', 'no head office', 'single'],
      },
      head_office: {
        label: 'It has a head office',
        words: [
          'head office',
          'it has a head office',
          'we have a head office',
          'multiple',
          'chain',
          'group',
          'part of a group',
        ],
      },
    },
  },
  head_office_asked: {
    name: 'Who you asked at head office',
    ask: 'Ask your head office first: they may apply for all their pharmacies. Who did you ask?',
    options: {
      not_yet: {
        label: 'I have not asked yet',
        words: [...notYet, 'i have not asked yet', 'havent asked', 'nobody yet', 'nobody'],
      },
    },
    input: { label: 'Who you asked', error: 'Type a name or a team.', placeholder: 'Sam in the IT team' },
    held: 'Please ask head office first. Then come back and tell me who you asked.',
  },
  head_office_asked_on: {
    name: 'When you asked head office',
    ask: 'When did you ask {asked}?',
    input: { label: 'The day you asked', error: 'Pick today or a day before today.' },
  },
  head_office_ask_again: {
    name: 'When I ask you about head office',
    ask: 'When shall I ask you if head office has answered?',
    more: 'Most people wait until {suggested}.',
    input: { label: 'Ask me on', error: 'Pick a day after today.' },
  },
  head_office_answer: {
    name: 'What head office said',
    ask: 'Has head office answered?',
    more: '{isAhead, select, yes {I will ask you on {followUp}. } other {}}Type another date if you want me to ask later.',
    options: {
      head_office_applied: {
        label: 'Head office has applied for us',
        words: [
          'head office has applied for us',
          'they applied',
          'head office applied',
          'they have applied',
          'head office did it',
        ],
      },
      we_apply: {
        label: 'We may apply ourselves',
        words: [
          'we may apply ourselves',
          'we apply',
          'we can apply',
          'apply ourselves',
          'we do it ourselves',
          'they said we do it',
        ],
      },
      not_yet: {
        label: 'Not yet',
        words: [...notYet, 'they have not answered', 'head office has not answered'],
      },
    },
    input: { label: 'Ask me later, on', error: 'Pick a day after today.' },
    held: 'Thank you. I will ask you again on {followUp}.',
  },
  get_ready: {
    name: 'Getting ready to apply',
    ask: 'Get these ready before you apply. Do you have them all?',
    more: `- your ODS code: {ods}
- the e-mail address that NHSBSA has for your pharmacy
- your GPhC premises number (7 digits)
- the first and last name of the owner
- for each person: a contact e-mail and a UK mobile number

Keep them with you. Do not type them here.`,
    options: {
      ready: {
        label: 'Yes, I have them all',
        words: [
          ...yes,
          'ready',
          'i have them all',
          'got them',
          'got them all',
          'have them all',
          'all ready',
          'done',
        ],
      },
      not_yet: { label: 'Not yet', words: notYet },
    },
    held: 'No hurry. Come back when you have them all.',
  },
  apply: {
    name: 'Applying in the portal',
    ask: 'Now apply in the NHSmail portal. Tell me when you have applied.',
    more: 'Put yourself first on the form: the first person becomes the mailbox owner. Leave out people who have an NHSmail account.',
    options: {
      applied: {
        label: 'We have applied',
        words: [
          'applied',
          'we have applied',
          'we applied',
          'i applied',
          'done',
          'yes',
          'sent it',
          'all done',
          'ive applied',
        ],
      },
      not_yet: { label: 'Not yet', words: notYet },
    },
    link: 'portal',
    held: 'No hurry. Come back when you have applied.',
  },
  applied_on: {
    name: 'The day you applied',
    ask: 'On which day was the application made?',
    input: { label: 'The day of the application', error: 'Pick today or a day before today.' },
  },
  ticket: {
    name: 'The ticket reference',
    ask: 'What is the ticket reference, if you got one?',
    options: {
      no_ticket: {
        label: 'I have none',
        words: [
          'none',
          'no',
          'nope',
          'i have none',
          'skip',
          'no ticket',
          'no reference',
          "don't have one",
          'dont have one',
          'not got one',
          'i do not have one',
        ],
      },
    },
    input: { label: 'Ticket reference', error: 'Type the reference, or press "I have none".' },
  },
  portal_answer: {
    name: 'What the portal answered',
    ask: 'Do you have your mailbox now?',
    more: '{isAhead, select, yes {I will ask you on {followUp}. } other {}}Applying is not the same as having it. Type another date if you want me to ask later.',
    options: {
      arrived: {
        label: 'Yes, it is here',
        words: [
          ...yes,
          'it is here',
          'yes it is here',
          'it arrived',
          'arrived',
          'we have it',
          'we got it',
          'got it',
          'it came',
        ],
      },
      not_yet: { label: 'Not yet', words: notYet },
    },
    input: { label: 'Ask me later, on', error: 'Pick a day after today.' },
    held: 'Thank you. I will ask you again on {followUp}.',
  },
  shared_address: {
    name: 'The address of the shared mailbox',
    ask: 'What is the address of the shared mailbox?',
    more: 'Today it is {expected}. Older ones look different.',
    input: {
      label: 'Address of the shared mailbox',
      error: 'Type the address. It ends in @nhs.net.',
      placeholder: '{expected}',
    },
  },
  who_opens: {
    name: 'Who opens the mailbox',
    ask: 'Who opens, or will open, this mailbox? Type the names, with yours.',
    more: 'At least {needed} people need it. First names or initials will do.',
    input: { label: 'Names, with commas between', error: 'Type at least one name.', placeholder: 'me, Sam' },
  },
  which_is_yours: {
    name: 'Which account is yours',
    ask: 'A colleague gave me these names. Which one is you?',
    options: {
      none_of_these: {
        label: 'None of these',
        words: ['none', 'none of these', 'none of them', 'not there', 'neither'],
      },
    },
  },
  account_set_up: {
    name: 'Is the account of {person} set up?',
    ask: 'Has {person} set up the account?',
    more: `All four must be done:
- the first log-in
- the policy accepted
- the security questions set
- multi-factor log-in set up (a code on the phone)`,
    options: {
      yes: { label: 'Yes, all four', words: [...yes, 'done', 'all done', 'all four', 'yes all four'] },
      not_yet: { label: 'Not yet', words: notYet },
    },
    link: 'portal',
    held: 'No hurry. Come back when all four are done.',
  },
  account_linked: {
    name: 'Is {person} linked to the mailbox?',
    ask: 'Has the mailbox owner linked {person} to the shared mailbox?',
    more: 'Only the owner can do this, in the portal. You can tell it worked when {person} sees the mailbox.',
    options: {
      yes: {
        label: 'Yes, linked',
        words: [...yes, 'linked', 'done', 'yes linked', 'it is linked', 'all linked'],
      },
      not_yet: { label: 'Not yet', words: notYet },
    },
    link: 'portal',
    held: 'No hurry. Ask the owner, and come back when it is done.',
  },
  second_person: {
    name: 'A second person',
    ask: 'A shared mailbox needs at least {needed} people. Who else can open it?',
    more: 'A regular locum, a colleague or the owner can be the second one.',
    options: {
      nobody_else: {
        label: 'There is nobody else',
        words: [
          'nobody',
          'nobody else',
          'no one',
          'noone',
          'no one else',
          'only me',
          'just me',
          "there's only me here",
          'there is nobody else',
          'no',
        ],
      },
    },
    input: { label: 'Names, with commas between', error: 'Type at least one name.', placeholder: 'Sam' },
  },
  send_test: {
    name: 'The test message',
    ask: 'Now prove that it works. Send an e-mail from {mailbox} to {testAddress}.',
    more: 'Write only this word as the subject: **{word}**. It holds until {wordUntil}. Choose the shared address in "From".',
    options: {
      sent: {
        label: 'I have sent it',
        words: [
          'sent',
          'i have sent it',
          'sent it',
          'done',
          'yes',
          'ive sent it',
          "i've sent it",
          'e-mail sent',
          'email sent',
          'it is sent',
        ],
      },
      not_yet: { label: 'Not yet', words: notYet },
    },
    held: 'No hurry. Come back when you have sent it.',
  },
  test_awaited: {
    name: 'Waiting for the test message',
    ask: 'Your cell lead looks for your test message now. I tell you as soon as it is found.',
    more: 'You need do nothing until then.',
  },
  last_log_in: {
    name: 'Your last log-in',
    ask: 'When did you last log in to your own NHSmail account?',
    more: 'I remind you in time, so that it does not lapse.',
    input: { label: 'Your last log-in', error: 'Pick today or a day before today.' },
  },
  password_changed: {
    name: 'Your last change of password',
    ask: 'When did you last change its password?',
    more: 'Only the date. Never tell me the password.',
    input: { label: 'The day you changed it', error: 'Pick today or a day before today.' },
  },
  done: {
    name: 'All done',
    ask: 'All is done for {pharmacy}. Keep logging in, so that the accounts stay alive.',
  },
};
