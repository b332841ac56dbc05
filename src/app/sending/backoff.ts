import { halfJitterGenerator, type IExponentialBackoffOptions } from 'cockatiel';

const options: IExponentialBackoffOptions<number> = {
  generator: halfJitterGenerator,
  initialDelay: 1_000,
  maxDelay: 15 * 60 * 1_000,
  exponent: 2,
};

/**
 * How long a message waits after a failure, in milliseconds: exponential with jitter, or as long as the channel asked.
 * @param attempts how often it has failed
 */
export function waitAfter(attempts: number, retryAfter?: number): number {
  const [wait] = halfJitterGenerator(attempts, options);
  return Math.max(Math.round(wait), retryAfter ?? 0);
}
