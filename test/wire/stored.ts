import type { Entry, Store } from '../../src/ports/store.ts';

/** Everything of some kinds that a store holds, by key. Without kinds: all that a turn can write, save the activities that were processed. */
export async function stored(
  store: Pick<Store, 'query'>,
  kinds: readonly string[] = [
    'premises',
    'event',
    'alert',
    'person',
    'conversation',
    'contact',
    'cell',
    'outbox',
  ],
): Promise<Map<string, unknown>> {
  const found = await Promise.all(kinds.map((kind) => store.query({ kind })));
  return new Map(found.flat().map(({ key, value }: Entry) => [key, value]));
}
