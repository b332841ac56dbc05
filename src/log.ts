import { type DestinationStream, pino } from 'pino';
import type { Log } from './ports/log.ts';

/**
 * The operator's log: one JSON line an entry, on standard output.
 * @param destination where it goes instead
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const logger = pino({ level, serializers: { err: describeError } }, destination);
  return {
    debug: (metadata, message) => logger.debug(metadata, message),
    info: (metadata, message) => logger.info(metadata, message),
    warn: (metadata, message) => logger.warn(metadata, message),
    error: (metadata, message) => logger.error(metadata, message),
  };
}

/**
 * What the log keeps of an error. Other properties, and causes, are left out: libraries put requests with tokens, and
 * messages with names, into them.
 */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack = '' } = error;
  const { code } = error as { code?: unknown };
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    message,
    ...(typeof code === 'string' ? { code } : {}),
    stack: frames.map((line) => line.trim()).join('\n'),
  };
}
