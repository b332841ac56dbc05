import { type Activity, Channels, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { type AuthenticateRequestResult, AuthenticationError } from 'botframework-connector';
import type { Log } from '../ports/log.ts';
import { createChannelKeys } from './channel-keys.ts';
import { refusalOf } from './channel-token.ts';
import { type BotIdentity, cloudOf, toSdkConfiguration } from './identity.ts';

/** A request that may be served, as the library needs it; or the HTTP status that says why not. */
export type Authenticated = { readonly caller: AuthenticateRequestResult } | { readonly status: 401 | 503 };

/** Tells whether a request comes from Teams. */
export type Authenticate = (authorization: string | undefined, activity: Activity) => Promise<Authenticated>;

/** Makes the check of the channel's tokens. Without an app id everybody passes. */
export function createAuthentication(identity: BotIdentity, log: Log): Authenticate {
  const sdk = new ConfigurationBotFrameworkAuthentication(toSdkConfiguration(identity), identity.credentials);
  const { tokenIssuer, openIdMetadataUrl } = cloudOf(identity);
  const keys = createChannelKeys(openIdMetadataUrl);
  const audience = identity.appId;

  async function refusal(
    authorization: string | undefined,
    { channelId, serviceUrl }: Activity,
  ): Promise<string | undefined> {
    if (!audience) return undefined;
    // In other channels, such as the portal's web chat, whoever writes may choose the ids that roles rest on.
    if (channelId !== Channels.Msteams) return 'not the Teams channel';
    return refusalOf(authorization, { issuer: tokenIssuer, audience, channelId, serviceUrl }, keys);
  }

  return async (authorization, activity) => {
    try {
      const reason = await refusal(authorization, activity);
      if (reason) return refuse(log, reason);
      return { caller: await sdk.authenticateRequest(activity, authorization ?? '') };
    } catch (error) {
      if (error instanceof AuthenticationError && error.statusCode === 401)
        return refuse(log, 'refused by the SDK');
      log.error(
        { err: error, remedy: `Check that the bot can reach ${openIdMetadataUrl}.` },
        'A request could not be authenticated',
      );
      return { status: 503 };
    }
  };
}

function refuse(log: Log, reason: string): Authenticated {
  log.warn(
    {
      reason,
      remedy:
        'None for a stranger. If Teams itself is refused, check BOT_ID, the cloud’s settings and the clock.',
    },
    'A request was not authenticated',
  );
  return { status: 401 };
}
