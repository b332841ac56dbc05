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
      ...teamOf(activity),
    },
    person: {
      tenantId: tenantId.toLowerCase(),
      aadObjectId: aadObjectId.toLowerCase(),
      name: activity.from.name ?? '',
    },
    event,
  };
}

/** The kind of attachment by which Teams says where a file can be fetched. */
const downloadInfo = 'application/vnd.microsoft.teams.file.download.info';

/** Every tenant that an activity claims to be of: of its conversation, and of its channel. All must be allowed. */
export function tenantsOf({ conversation, channelData }: Activity): string[] {
  const channel: { tenant?: { id?: string } | null } = channelData ?? {};
  return [conversation.tenantId, channel.tenant?.id].filter((id): id is string => Boolean(id));
}

/** The team and the channel of an activity. A thread's conversation is the channel's, with the thread's first message. */
function teamOf({ channelData, conversation }: Activity): Pick<Incoming['address'], 'team'> {
  const id: unknown = channelData?.team?.id;
  const channel = conversation.id.split(';messageid=')[0] ?? conversation.id;
  return typeof id === 'string' && id !== '' ? { team: { id, channel } } : {};
}

/** A conversation of a kind that is not known counts as one where others read along. */
function conversationType({ conversation }: Activity): 'personal' | 'groupChat' | 'channel' {
  const { conversationType: type, isGroup } = conversation;
  if (type === 'channel') return 'channel';
  return !isGroup && (type ?? 'personal') === 'personal' ? 'personal' : 'groupChat';
}

function eventOf(activity: Activity): IncomingEvent | undefined {
  switch (activity.type) {
    case ActivityTypes.Message:
      return messageEvent(activity);
    case ActivityTypes.Invoke:
      if (activity.name === 'adaptiveCard/action')
        return { kind: 'press', data: activity.value?.action?.data };
      return activity.name === 'fileConsent/invoke' ? consentEvent(activity.value) : undefined;
    case ActivityTypes.InstallationUpdate:
      return { kind: installationOf(activity.action) };
    default:
      return undefined;
  }
}

function messageEvent(activity: Activity): IncomingEvent {
  const text = withoutMentions(activity);
  if (text === '' && activity.value != null) return { kind: 'press', data: activity.value };
  // Teams repeats a message's text as an HTML attachment; only other ones are pictures and files.
  const hasAttachment = (activity.attachments ?? []).some(({ contentType }) => contentType !== 'text/html');
  const file = attachedFile(activity, text);
  return file ?? { kind: 'text', text, hasAttachment };
}

/** A new version of the app says "remove-upgrade" and "add-upgrade": nobody has left, and nobody is greeted for it. */
function installationOf(action = 'add'): 'installed' | 'upgraded' | 'uninstalled' {
  if (action.endsWith('-upgrade')) return 'upgraded';
  return action === 'remove' ? 'uninstalled' : 'installed';
}

/** Somebody's yes or no to a file: a press like any other, checked by the same schema and the same table. */
function consentEvent(value: {
  action?: unknown;
  context?: { exportId?: unknown };
  uploadInfo?: Record<string, unknown>;
}): IncomingEvent {
  const { uploadUrl, uniqueId, fileType, contentUrl } = value?.uploadInfo ?? {};
  const accept = value?.action === 'accept';
  const where = accept ? { uploadUrl, file: { uniqueId, fileType, contentUrl } } : {};
  const command = { type: 'take_file', exportId: value?.context?.exportId, accept, ...where };
  return { kind: 'press', data: { command } };
}

/** The file that Teams says was attached; of several the first, and how many more there are. */
function attachedFile({ attachments }: Activity, text: string): IncomingEvent | undefined {
  const files = (attachments ?? []).filter(({ contentType }) => contentType === downloadInfo);
  const [found] = files;
  const url: unknown = found?.content?.downloadUrl;
  if (!found || typeof url !== 'string') return undefined;
  return { kind: 'file', name: (found.name ?? '').slice(0, 200), more: files.length - 1, url, text };
}

/** The text without mentions of the bot, which channels need to reach it. */
function withoutMentions({ text, entities, recipient }: Activity): string {
  const mentions = (entities ?? []).flatMap(({ type, mentioned, text: mention }) =>
    type === 'mention' && mentioned?.id === recipient.id && mention ? [String(mention)] : [],
  );
  const words = mentions.reduce((rest, mention) => rest.replaceAll(mention, ' '), text ?? '');
  // Teams puts a hard space after a mention, sometimes as an HTML entity.
  return words.replaceAll('&nbsp;', ' ').trim();
}
