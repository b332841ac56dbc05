import type { Heard } from '../domain/heard.ts';
import { squash } from './normalise.ts';

/** What people type to steer the walk, word for word after squashing; and its label, where it is not the command's. */
const exact: readonly (readonly [Heard, readonly string[], string?])[] = [
  [
    { type: 'back' },
    ['back', 'go back', 'undo', 'previous', 'previous question', 'take that back', 'oops', 'wrong button'],
  ],
  [
    { type: 'correct' },
    [
      'correct',
      'change',
      'change an answer',
      'change answer',
      'change my answer',
      'correct an answer',
      'correct an earlier answer',
      'change an earlier answer',
      'edit',
      'i made a mistake',
      'that was wrong',
      'correction',
    ],
  ],
  [
    { type: 'stuck' },
    [
      'stuck',
      'im stuck',
      'i am stuck',
      'help im stuck',
      'we are stuck',
      'i cant go on',
      'i have a problem',
      'problem',
      'it does not work',
      'it doesnt work',
      'not working',
    ],
  ],
  [
    { type: 'fixed' },
    [
      'fixed',
      'that fixed it',
      'its fixed',
      'it is fixed',
      'sorted',
      'solved',
      'it works now',
      'works now',
      'working now',
      'no longer stuck',
    ],
  ],
  [
    { type: 'need_lead' },
    [
      'i need my cell lead',
      'need my cell lead',
      'tell my cell lead',
      'get my cell lead',
      'i need a person',
      'talk to a person',
      'human',
      'i need help from a person',
      'ask my cell lead',
    ],
  ],
  [{ type: 'history' }, ['history', 'my history', 'our history', 'the history', 'show history']],
  [
    { type: 'status' },
    [
      'status',
      'my status',
      'where am i',
      'where am i up to',
      'where are we',
      'where are we up to',
      'progress',
      'how far am i',
      'how far are we',
      'whats next',
      'what is next',
      'what next',
    ],
  ],
  [
    { type: 'who_is_my_lead' },
    [
      'who is my cell lead',
      'whos my cell lead',
      'who is my lead',
      'my cell lead',
      'cell lead',
      'who is the cell lead',
      'who is our cell lead',
      'who can help me',
    ],
  ],
  [
    { type: 'may_we_sign_up' },
    [
      'may we sign up',
      'can we sign up',
      'can i sign up',
      'are we ready',
      'may i sign up',
      'can we sign up now',
      'can we register',
      'are we ready to sign up',
    ],
  ],
  [{ type: 'help' }, ['help', 'what can you do', 'what can i say', 'commands', 'menu', 'help me']],
  [{ type: 'stop' }, ['stop', 'pause', 'quit', 'exit', 'enough', 'later', 'bye', 'goodbye', 'stop for now']],
  [
    { type: 'start_over' },
    ['start over', 'start again', 'restart', 'reset', 'begin again', 'from the beginning'],
  ],
  [
    { type: 'show_question' },
    ['go on', 'continue', 'carry on', 'resume', 'show question', 'start', 'begin', 'lets go', 'ok'],
  ],
  [
    { type: 'other_pharmacy' },
    [
      'other pharmacy',
      'another pharmacy',
      'switch pharmacy',
      'change pharmacy',
      'my other pharmacy',
      'add a pharmacy',
      'different pharmacy',
    ],
  ],
  [
    { type: 'greet' },
    [
      'hello',
      'hi',
      'hey',
      'hiya',
      'good morning',
      'good afternoon',
      'good evening',
      'morning',
      'hello there',
      'hi there',
    ],
  ],
  [
    { type: 'thanks' },
    ['thanks', 'thank you', 'thx', 'ta', 'cheers', 'many thanks', 'thank you very much', 'great thanks'],
  ],
  [
    { type: 'show_list', list: { of: 'mine' } },
    ['my premises', 'my pharmacies', 'which premises are mine', 'my list'],
    'my_premises',
  ],
  [
    { type: 'digest', on: false },
    [
      ...['stop the digest', 'no digest', 'no digest any more', 'stop digest'],
      ...['stop the weekly summary', 'stop the summary', 'no weekly summary', 'no summary any more'],
    ],
  ],
  [
    { type: 'digest', on: true },
    ['start the digest', 'start digest', 'start the weekly summary', 'start the summary'],
  ],
  [
    { type: 'my_alerts' },
    [
      'my alerts',
      'alerts',
      'my open alerts',
      'open alerts',
      'show my alerts',
      'show alerts',
      'what is open',
      'my cases',
      'any alerts',
    ],
  ],
];

/** The same, for the model to learn from. */
export const steering: readonly { readonly label: string; readonly words: readonly string[] }[] = exact.map(
  ([command, words, label = command.type]) => ({ label, words }),
);

const byWords: ReadonlyMap<string, Heard> = new Map(
  exact.flatMap(([command, phrases]) => phrases.map((phrase) => [squash(phrase), command] as const)),
);

/** The command of a text that is nothing but one of the words that steer the walk. */
export function readUniversal(text: string): Heard | undefined {
  return text.trim() === '?' ? { type: 'help' } : byWords.get(squash(text));
}
