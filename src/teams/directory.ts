import type { TeamsAdapter } from '@microsoft/teams-ai';
import { type TeamsChannelAccount, TeamsInfo } from 'botbuilder';
import type { Address } from '../domain/people/person.ts';
import type { Directory, Member } from '../ports/directory.ts';
import { toReference } from './address.ts';
import { toDeliveryError } from './delivery-error.ts';

/** Looks people up by the connector's member look-up. */
export function createDirectory(
  adapter: TeamsAdapter,
  appId: string,
  isTrusted: (serviceUrl: string) => boolean,
): Directory {
  async function getMember(address: Address, userId: string): Promise<TeamsChannelAccount | undefined> {
    let account: TeamsChannelAccount | undefined;
    try {
      await adapter.continueConversationAsync(appId, toReference(address), async (context) => {
        account = await TeamsInfo.getMember(context, userId);
      });
    } catch (error) {
      if ((error as { statusCode?: unknown }).statusCode === 404) return undefined;
      // The client's own error holds the request with the bot's token, and the answer.
      throw toDeliveryError(error);
    }
    return account;
  }

  return {
    async lookUp(address) {
      const { userId, serviceUrl } = address;
      if (!userId || !isTrusted(serviceUrl)) return undefined;
      const account = await getMember(address, userId);
      return account && toMember(account);
    },
  };
}

/** A guest's principal name is no address ("name_host#EXT#@tenant"), so only real ones count. */
function toMember({ name, email, userPrincipalName }: TeamsChannelAccount): Member {
  const mail = [email, userPrincipalName].find((candidate) => candidate && !candidate.includes('#EXT#'));
  return { name, ...(mail ? { email: mail.toLowerCase() } : {}) };
}
