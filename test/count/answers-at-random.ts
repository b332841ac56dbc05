import { blockerCodes } from '../../src/domain/blocker.ts';
import type { Answer, NamedPerson } from '../../src/domain/walk/answer.ts';
import type { InputKind, Situation, Step } from '../../src/domain/walk/step.ts';
import type { Random } from '../support/random.ts';
import { plusDays } from './days.ts';

const names = ['Sam', 'Jo', 'Kim', 'Ash', 'Lee'] as const;

/** Answers that somebody could give to the open question. */
export function answersOf(s: Situation, step: Step, random: Random): readonly Answer[] {
  const { options, input } = step.expects(s);
  return [...options.map((option): Answer => ({ kind: 'option', option })), ...typed(input, s, random)];
}

function typed(input: InputKind | undefined, s: Situation, random: Random): Answer[] {
  const ods = s.premises.ods.toLowerCase();
  switch (input) {
    case 'past_date':
      return [{ kind: 'date', date: plusDays(s.today, -random.below(random.pick([1, 10, 100]))) }];
    case 'future_date':
      return [{ kind: 'date', date: plusDays(s.today, 1 + random.below(40)) }];
    case 'shared_address':
      return [{ kind: 'address', address: `pharmacy.${ods}@nhs.net` }];
    case 'personal_address':
      return [{ kind: 'address', address: `${random.pick(names).toLowerCase()}.${ods}@nhs.net` }];
    case 'names':
      return [{ kind: 'names', names: people(s, random) }];
    case 'text':
      return [{ kind: 'text', text: 'Sam in IT' }];
    case 'blocker':
      return blockerCodes.map((code) => ({ kind: 'blocker', code }));
    case undefined:
      return [];
  }
}

/** One to three people, each once; the speaker often among them. */
function people({ personId }: Situation, random: Random): NamedPerson[] {
  const labels = new Set(Array.from({ length: 1 + random.below(3) }, () => random.pick(names)));
  const others = [...labels].map((label) => ({ label }));
  return random.below(3) > 0 ? [{ label: `Me ${personId.at(-1)}`, personId }, ...others] : others;
}
