import { pino } from 'pino';
import type { Log } from './ports/log.ts';

/** The operator's log: one JSON line an entry on standard output. Errors keep type, message and stack; nothing of a turn. */
export function createLog(level: string): Log {
  const logger = pino({
    level,
    redact: ['err.request', 'err.response', 'err.body', 'err.cause', 'err.details'],
  });
  return {
    debug: (metadata, message) => logger.debug(metadata, message),
    info: (metadata, message) => logger.info(metadata, message),
    warn: (metadata, message) => logger.warn(metadata, message),
    error: (metadata, message) => logger.error(metadata, message),
  };
}
