import { TeamsAdapter } from '@microsoft/teams-ai';
import { type BotIdentity, toSdkConfiguration } from './identity.ts';
import { boundRequests, type Patience } from './requests.ts';

/**
 * Makes the adapter that signs what goes out. It has no `onTurnError`: that would also swallow the failures of messages
 * that the bot sends by itself, which would then count as delivered.
 */
export function createAdapter(identity: BotIdentity, patience?: Patience): TeamsAdapter {
  const adapter = new TeamsAdapter(toSdkConfiguration(identity), identity.credentials);
  adapter.use(async (context, next) => {
    boundRequests(context.turnState.get(adapter.ConnectorClientKey), patience);
    await next();
  });
  return adapter;
}
