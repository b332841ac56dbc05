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

/** Hosts to which a bot with an identity sends: Microsoft's connectors. Its token must not go anywhere else. */
const connectorHosts =
  /(?:^|\.)(?:trafficmanager\.net|botframework\.com|teams\.microsoft\.com|botframework\.azure\.us)$/;
const loopbackHosts = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Whether messages may be sent to a service URL: Microsoft's over https, or, without an identity, this machine's. */
export function isTrustedServiceUrl(serviceUrl: string, hasIdentity: boolean): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  if (!hasIdentity) return loopbackHosts.has(hostname);
  return protocol === 'https:' && connectorHosts.test(hostname);
}
