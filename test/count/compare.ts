import type { PremisesList } from '../../src/domain/lists/request.ts';
import type { Found } from '../../src/domain/questions/find.ts';
import type { PlainLine } from './lists.ts';

/** Lines in an order of their own, to compare what is on a list. */
export function inAnyOrder(lines: readonly PlainLine[]): readonly string[] {
  return lines.map((line) => JSON.stringify(line)).toSorted();
}

/** A line that the bot has found, as the plain count writes it. */
export function asPlain(
  { premises, account, blocker, what, since, until }: Found,
  list: PremisesList,
): PlainLine {
  const { ods } = premises;
  if (list.others) return { ods };
  switch (list.of) {
    case 'mine':
    case 'lacking':
      return { ods, what: premises.mailbox.status };
    case 'blocked':
      return { ods, what: blocker?.code, day: since };
    case 'locked_out':
    case 'not_heard':
      return { ods, account: account?.label, day: since };
    case 'due':
      return { ods, account: account?.label, what, day: until };
    case 'having':
    case 'stalled':
      return { ods, day: since };
    case 'waiting':
      return { ods, what, day: since };
    default:
      return { ods };
  }
}
