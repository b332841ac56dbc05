import type { Advisor, Brief } from '../../ports/advisor.ts';
import type { Sleep } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

/** How long a person waits for a model, in milliseconds. */
const longest = 2000;

/** Asks a model, for as long as people may wait; undefined when it has not answered by then. */
export async function askModel(
  advisor: Advisor,
  brief: Brief,
  { sleep, log }: { readonly sleep: Sleep; readonly log: Log },
): Promise<string | undefined> {
  const over = new AbortController();
  const answered = new AbortController();
  const late = sleep(longest, answered.signal).then(
    () => {
      over.abort();
      log.warn(
        { remedy: 'Look whether the model’s end point is slow.' },
        'The model was too slow; the rules answered',
      );
      return undefined;
    },
    () => undefined,
  );
  try {
    return await Promise.race([advisor.propose(brief, over.signal), late]);
  } finally {
    answered.abort();
  }
}
