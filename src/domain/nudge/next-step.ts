import type { Premises } from '../premises/record.ts';
import { type Asked, find } from '../questions/find.ts';
import { next, situation } from '../walk/next.ts';
import type { NudgeStep } from './record.ts';

/**
 * What a pharmacy has to do next, as far as one of its people is concerned.
 * @returns undefined while its test message is looked for, which is its cell lead's to do
 */
export function nextStep(premises: Premises, personId: string, asked: Asked): NudgeStep | undefined {
  const { id } = next(situation(premises, personId, asked.policy, asked.now));
  if (id === 'test_awaited') return undefined;
  if (id !== 'done') return id;
  if (find({ of: 'locked_out' }, [premises], asked).length > 0) return 'unlock';
  const [due] = find({ of: 'due' }, [premises], asked);
  return due?.what === 'password' || due?.what === 'log_in' ? due.what : 'done';
}
