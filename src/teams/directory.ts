import type { TeamsAdapter } from '@microsoft/teams-ai';
import { TeamsInfo } from 'botbuilder';
import type { Directory, Member } from '../ports/directory.ts';
import { toReference } from './address.ts';

/** Looks people up by the connector's member look-up. */
export function createDirectory(
  adapter: TeamsAdapter,
  appId: string,
  isTrusted: (serviceUrl: string) => boolean,
): Directory {
  return {
    async lookUp(address) {
      const { userId, serviceUrl } = address;
      if (!userId || !isTrusted(serviceUrl)) return undefined;
      let member: Member | undefined;
      await adapter.continueConversationAsync(appId, toReference(address), async (context) => {
        const { name, email, userPrincipalName } = await TeamsInfo.getMember(context, userId);
        // A guest's principal name is not an address ("name_host#EXT#@tenant"), so only real ones count.
        const mail = [email, userPrincipalName].find(
          (candidate) => candidate && !candidate.includes('#EXT#'),
        );
        member = { name, ...(mail ? { email: mail.toLowerCase() } : {}) };
      });
      return member;
    },
  };
}
