import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Config } from '../config.ts';
import { type Cloud, publicCloud } from './cloud.ts';

/** Makes the credentials with which the bot signs what it sends; tests give their own. */
export type Credentials = ServiceClientCredentialsFactory;

/** Who the bot is to the connector; without an id nothing is authenticated, for development on one machine. */
export interface BotIdentity {
  readonly appId?: string | undefined;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId?: string | undefined;
  readonly password?: string | undefined;
  /** Microsoft's public cloud, unless another is set. */
  readonly cloud?: Cloud | undefined;
  /** In the place of the credentials that type and password make. */
  readonly credentials?: Credentials | undefined;
}

/** The identity that the configuration gives the bot. */
export function identityOf(config: Config): BotIdentity {
  return {
    appId: config.BOT_ID,
    type: config.BOT_TYPE,
    tenantId: config.BOT_TENANT_ID,
    password: config.SECRET_BOT_PASSWORD,
    cloud: configuredCloud(config),
  };
}

/** The cloud that is configured; undefined for the public one. The configuration has all of it, or nothing. */
function configuredCloud(config: Config): Cloud | undefined {
  const {
    ToChannelFromBotLoginUrl: loginUrl,
    ToChannelFromBotOAuthScope: oauthScope,
    ToBotFromChannelTokenIssuer: tokenIssuer,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
  } = config;
  if (!loginUrl || !oauthScope || !tokenIssuer || !openIdMetadataUrl) return undefined;
  return { loginUrl, oauthScope, tokenIssuer, openIdMetadataUrl };
}

/** The identity under the names that the library has for it. */
export function toSdkConfiguration({ appId, type, tenantId, password, cloud }: BotIdentity) {
  // Without an app id the SDK authenticates nobody; it accepts that only as a multi-tenant bot.
  if (!appId) return { MicrosoftAppId: '', MicrosoftAppType: 'MultiTenant' };
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId ?? '',
    MicrosoftAppPassword: password ?? '',
    ...(cloud ? toSdkCloud(cloud) : {}),
  };
}

/** The library takes a cloud only as a whole; what it would need for signing in users, or for the Emulator, is unused. */
function toSdkCloud(cloud: Cloud) {
  return {
    ToChannelFromBotLoginUrl: cloud.loginUrl,
    ToChannelFromBotOAuthScope: cloud.oauthScope,
    ToBotFromChannelTokenIssuer: cloud.tokenIssuer,
    ToBotFromChannelOpenIdMetadataUrl: cloud.openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: cloud.openIdMetadataUrl,
    OAuthUrl: cloud.oauthScope,
  };
}

/** The cloud that the bot lives in. */
export function cloudOf({ cloud = publicCloud }: BotIdentity): Cloud {
  return cloud;
}
