import type { ConversationReference } from 'botbuilder';
import type { Address } from '../domain/people/person.ts';

/** The library's form of an address, for sending there. */
export function toReference(address: Address): Partial<ConversationReference> {
  return {
    channelId: address.channelId,
    serviceUrl: address.serviceUrl,
    bot: { id: address.botId, name: '' },
    ...(address.userId ? { user: { id: address.userId, name: '' } } : {}),
    conversation: {
      id: address.conversationId,
      tenantId: address.tenantId,
      conversationType: address.conversationType,
      isGroup: address.conversationType !== 'personal',
      name: '',
    },
  };
}

/**
 * Hosts to which a bot with an identity sends: Microsoft's connectors. Its token must not go anywhere else; anybody can
 * have a name under trafficmanager.net, so of those only Teams' own one counts.
 */
const connectorHosts =
  /^smba\.trafficmanager\.net$|\.(?:botframework\.com|teams\.microsoft\.com|botframework\.azure\.us|teams\.microsoft\.us)$/;
const loopbackHosts = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Whether messages may be sent to a service URL: to Microsoft's connectors over https, and to the origins that the
 * operator added; or, without an identity, to this machine.
 */
export function isTrustedServiceUrl(
  serviceUrl: string,
  hasIdentity: boolean,
  added: readonly string[],
): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, origin } = new URL(serviceUrl);
  if (!hasIdentity) return loopbackHosts.has(hostname);
  return added.includes(origin) || (protocol === 'https:' && connectorHosts.test(hostname));
}
