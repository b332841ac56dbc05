import { TeamsAdapter } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { Log } from '../ports/log.ts';

/** Who the bot is to the connector; without an id nothing is authenticated, for development on one machine. */
export interface BotIdentity {
  readonly appId?: string | undefined;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId?: string | undefined;
  readonly password?: string | undefined;
}

/** Marks a turn that ended in an error, so that the answer to the channel can say so. */
const failedTurn = Symbol('failed turn');

/** Makes the adapter that authenticates what comes in and signs what goes out. */
export function createAdapter(identity: BotIdentity, log: Log, notSaved: string): TeamsAdapter {
  const adapter = new TeamsAdapter(
    sdkConfiguration(identity),
    undefined,
    undefined,
    // The client's own three retries would send a message again that was taken; the outbox retries, and knows.
    { retryOptions: { maxRetries: 0 } } as object,
  );
  adapter.onTurnError = async (context, error) => {
    context.turnState.set(failedTurn, true);
    log.error(
      {
        err: error,
        activityType: context.activity.type,
        remedy: 'Check the store; the person was asked to try again.',
      },
      'A turn was not saved',
    );
    await sayNotSaved(context, log, notSaved);
  };
  return adapter;
}

function sdkConfiguration({ appId, type, tenantId, password }: BotIdentity) {
  // Without an app id the SDK authenticates nobody; it accepts that only as a multi-tenant bot.
  if (!appId) return { MicrosoftAppId: '', MicrosoftAppType: 'MultiTenant' };
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId ?? '',
    MicrosoftAppPassword: password ?? '',
  };
}

/** Whether a turn ended in an error: nothing of it was saved, and the person was told. */
export function hasFailed(turnState: TurnContext['turnState']): boolean {
  return turnState.get(failedTurn) === true;
}

/** Tells the person directly: when nothing can be saved, nothing can go through the outbox either. */
async function sayNotSaved(context: TurnContext, log: Log, notSaved: string): Promise<void> {
  try {
    await context.sendActivity(notSaved);
  } catch (error) {
    log.error(
      { err: error, remedy: 'Check the connection to Teams.' },
      'The person could not be told that nothing was saved',
    );
  }
}
