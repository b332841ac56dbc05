import type { Heard } from '../domain/heard.ts';
import { normalise } from './normalise.ts';

const isBack: Heard = { type: 'back_from_leave' };
const leaves = ['leave', 'holiday', 'my holidays', 'maternity leave'];

const steering: ReadonlyMap<string, Heard> = new Map([
  ['stop reminders', { type: 'reminders', on: false }],
  ['no more reminders', { type: 'reminders', on: false }],
  ['stop reminding me', { type: 'reminders', on: false }],
  ['start reminders', { type: 'reminders', on: true }],
  ['remind me again', { type: 'reminders', on: true }],
  ["i'm back", isBack],
  ['i am back', isBack],
  ...leaves.flatMap((leave) =>
    ['', "i'm ", 'i am '].map((who): [string, Heard] => [`${who}back from ${leave}`, isBack]),
  ),
]);

/** Reads what turns reminders on and off, and tells that somebody is back: "back from leave". */
export function readSteering(text: string): Heard | undefined {
  return steering.get(normalise(text));
}
