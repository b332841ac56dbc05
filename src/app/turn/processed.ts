import { createHash } from 'node:crypto';

/** The key under which it is kept that an activity was processed: a fingerprint, which leads back to nobody's chat. */
export function processedId(conversationId: string, activityId: string): string {
  return createHash('sha256').update(`${conversationId}|${activityId}`).digest('base64url');
}
