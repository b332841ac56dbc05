import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { View } from '../cards/view.ts';
import type { Address } from '../domain/people/person.ts';
import { DeliveryError, type Messenger } from '../ports/messenger.ts';
import { toReference } from './address.ts';
import { toDeliveryError } from './delivery-error.ts';
import { toMessage } from './message.ts';

/** Sends by the connector, as a conversation that the bot continues. */
export function createMessenger(
  adapter: TeamsAdapter,
  appId: string,
  isTrusted: (serviceUrl: string) => boolean,
): Messenger {
  async function inConversation<T>(
    address: Address,
    act: (context: TurnContext) => Promise<T>,
  ): Promise<T | undefined> {
    if (!isTrusted(address.serviceUrl)) {
      throw new DeliveryError(
        'refused',
        'The service URL of this conversation is not one of Microsoft’s connectors.',
      );
    }
    let result: T | undefined;
    try {
      await adapter.continueConversationAsync(appId, toReference(address), async (context) => {
        result = await act(context);
      });
    } catch (error) {
      throw toDeliveryError(error);
    }
    return result;
  }

  return {
    async send(address: Address, view: View) {
      const sent = await inConversation(address, (context) => context.sendActivity(toMessage(view)));
      return sent?.id || undefined;
    },
    async update(address: Address, activityId: string, view: View) {
      await inConversation(address, (context) =>
        context.updateActivity({ ...toMessage(view), id: activityId }),
      );
    },
  };
}
