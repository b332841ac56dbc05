import type { Content } from '../../content/pack.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { thatCount } from '../../domain/questions/coverage.ts';

/** Says of how many pharmacies the numbers do not speak; nothing when they speak of all. */
export function notCounted(content: Content, scope: readonly Premises[]): string[] {
  const count = scope.length - thatCount(scope).length;
  return count > 0 ? [content.say('numbers_not_counted', { count })] : [];
}
