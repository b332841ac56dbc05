import { AuthenticationConstants } from 'botframework-connector';

/** Which Microsoft cloud the bot lives in: who signs what it gets, and where it signs in. */
export interface Cloud {
  /** Where the bot gets its tokens. */
  readonly loginUrl: string;
  /** What the bot's tokens are for. */
  readonly oauthScope: string;
  /** Who issues the channel's tokens. */
  readonly tokenIssuer: string;
  /** Where the keys of the channel's tokens are described. */
  readonly openIdMetadataUrl: string;
}

/** Microsoft's public cloud. */
export const publicCloud: Cloud = {
  loginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  oauthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  tokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  openIdMetadataUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
};
