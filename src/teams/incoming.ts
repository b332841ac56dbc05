import { type Activity, ActivityTypes } from 'botbuilder';
import type { Incoming, IncomingEvent } from '../app/turn/incoming.ts';

/**
 * An activity freed from everything that is Teams'.
 * @returns undefined for activities that need no turn
 */
export function toIncoming(activity: Activity): Incoming | undefined {
  const event = eventOf(activity);
  const { aadObjectId } = activity.from;
  const tenantId = tenantsOf(activity)[0];
  if (!event || !aadObjectId || !tenantId) return undefined;
  return {
    activityId: activity.id ?? '',
    address: {
      channelId: activity.channelId,
      serviceUrl: activity.serviceUrl,
      conversationId: activity.conversation.id,
      conversationType: conversationType(activity),
      tenantId,
      botId: activity.recipient.id,
      userId: activity.from.id,
    },
    person: {
      tenantId: tenantId.toLowerCase(),
      aadObjectId: aadObjectId.toLowerCase(),
      name: activity.from.name ?? '',
    },
    event,
  };
}

/** Every tenant that an activity claims to be of: of its conversation, and of its channel. All must be allowed. */
export function tenantsOf(activity: Activity): string[] {
  const channelData: { tenant?: { id?: string } } = activity.channelData ?? {};
  return [activity.conversation?.tenantId, channelData.tenant?.id].filter((id): id is string => Boolean(id));
}

function conversationType({ conversation }: Activity): 'personal' | 'groupChat' | 'channel' {
  if (conversation.conversationType === 'channel') return 'channel';
  return conversation.isGroup || conversation.conversationType === 'groupChat' ? 'groupChat' : 'personal';
}

function eventOf(activity: Activity): IncomingEvent | undefined {
  switch (activity.type) {
    case ActivityTypes.Message:
      return messageEvent(activity);
    case ActivityTypes.Invoke:
      return activity.name === 'adaptiveCard/action'
        ? { kind: 'press', data: activity.value?.action?.data }
        : undefined;
    case ActivityTypes.InstallationUpdate:
      return { kind: activity.action?.startsWith('remove') ? 'uninstalled' : 'installed' };
    default:
      return undefined;
  }
}

function messageEvent(activity: Activity): IncomingEvent {
  const text = withoutMentions(activity);
  if (text === '' && activity.value !== undefined) return { kind: 'press', data: activity.value };
  // Teams repeats a message's text as an HTML attachment; only other ones are pictures and files.
  const hasAttachment = (activity.attachments ?? []).some(({ contentType }) => contentType !== 'text/html');
  return { kind: 'text', text, hasAttachment };
}

/** The text without mentions of the bot, which channels need to reach it. */
function withoutMentions({ text = '', entities = [], recipient }: Activity): string {
  const mentions = entities.filter(
    ({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id,
  );
  return mentions.reduce((rest, mention) => rest.replaceAll(String(mention.text), ' '), text).trim();
}
