import type { Heard } from '../domain/heard.ts';
import { normalise } from './normalise.ts';

const steering: ReadonlyMap<string, Heard> = new Map([
  ['stop reminders', { type: 'reminders', on: false }],
  ['no more reminders', { type: 'reminders', on: false }],
  ['stop reminding me', { type: 'reminders', on: false }],
  ['start reminders', { type: 'reminders', on: true }],
  ['remind me again', { type: 'reminders', on: true }],
  ['back from leave', { type: 'back_from_leave' }],
  ["i'm back", { type: 'back_from_leave' }],
  ['i am back', { type: 'back_from_leave' }],
  ['back from holiday', { type: 'back_from_leave' }],
]);

/** Reads what turns reminders on and off, and tells that somebody is back: "back from leave". */
export function readSteering(text: string): Heard | undefined {
  return steering.get(normalise(text));
}
