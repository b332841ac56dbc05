import { Application, type TeamsAdapter } from '@microsoft/teams-ai';
import { type Activity, ActivityTypes, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Incoming } from '../app/turn/incoming.ts';
import type { Taken } from '../app/turn/take-turn.ts';
import { toAdaptiveCard } from '../cards/adaptive-card.ts';
import type { View } from '../cards/view.ts';
import type { Log } from '../ports/log.ts';
import { toDeliveryError } from './delivery-error.ts';
import { tenantsOf, toIncoming } from './incoming.ts';
import { toMessage } from './message.ts';

/** What the bot does with activities, and what it says to those it must not serve. */
export interface BotOptions {
  readonly adapter: TeamsAdapter;
  readonly appId: string;
  /** Takes a turn that is saved when it returns. */
  readonly takeTurn: (incoming: Incoming) => Promise<Taken>;
  /** Lower case; empty allows every tenant. */
  readonly allowedTenants: readonly string[];
  readonly log: Log;
  /** What a person of another tenant is told. */
  readonly otherTenant: string;
  /** What a press answers when its card stays as it is. */
  readonly heard: string;
}

/** Makes the teams-ai application; run it with each turn's context. Routing by text is our own interpreter's work. */
export function createBot(options: BotOptions): Application {
  const { adapter, appId } = options;
  const app = new Application({
    adapter,
    botAppId: appId,
    startTypingTimer: false,
    removeRecipientMention: false,
  });
  app.activity([ActivityTypes.Message, ActivityTypes.InstallationUpdate], (context) =>
    serve(options, context),
  );
  app.addRoute(
    async (context) => isPress(context.activity) || isConsent(context.activity),
    (context) => serve(options, context),
    true,
  );
  return app;
}

function isPress({ type, name }: Activity): boolean {
  return type === ActivityTypes.Invoke && name === 'adaptiveCard/action';
}

function isConsent({ type, name }: Activity): boolean {
  return type === ActivityTypes.Invoke && name === 'fileConsent/invoke';
}

async function serve(options: BotOptions, context: TurnContext): Promise<void> {
  const { activity } = context;
  if (!isAllowed(options, activity)) return refuseTenant(options, context);
  const incoming = toIncoming(activity);
  if (!incoming) {
    options.log.warn(
      { activityType: activity.type, remedy: 'None, unless people get no answers.' },
      'An activity names no person or tenant',
    );
    return isPress(activity) ? respond(context, messageResponse(options.heard)) : undefined;
  }
  const { card, aside } = await options.takeTurn(incoming);
  if (isConsent(activity)) return respond(context, {});
  if (isPress(activity))
    return respond(context, card ? cardResponse(card) : messageResponse(aside ?? options.heard));
  // A press that came as a message (Action.Submit) has no answer to carry the card, so the card is updated.
  if (card) await showCard(options, context, card);
}

function isAllowed({ allowedTenants }: BotOptions, activity: Activity): boolean {
  if (allowedTenants.length === 0) return true;
  const tenants = tenantsOf(activity);
  return tenants.length > 0 && tenants.every((id) => allowedTenants.includes(id.toLowerCase()));
}

async function refuseTenant({ log, otherTenant }: BotOptions, context: TurnContext): Promise<void> {
  log.warn(
    {
      tenants: tenantsOf(context.activity),
      remedy: 'Add the tenant to ALLOWED_TENANTS if its people may use the bot.',
    },
    'Somebody of another tenant was refused',
  );
  if (isPress(context.activity)) return respond(context, messageResponse(otherTenant));
  if (context.activity.type !== ActivityTypes.Message) return;
  await tryToShow(log, () => context.sendActivity(otherTenant));
}

async function showCard({ log }: BotOptions, context: TurnContext, card: View): Promise<void> {
  const id = context.activity.replyToId;
  await tryToShow(log, () =>
    id ? context.updateActivity({ ...toMessage(card), id }) : context.sendActivity(toMessage(card)),
  );
}

/** Shows what is not in the outbox. When that fails, the turn stands all the same: it is saved, or there was none. */
async function tryToShow(log: Log, show: () => Promise<unknown>): Promise<void> {
  try {
    await show();
  } catch (error) {
    log.warn(
      { err: toDeliveryError(error), remedy: 'None: the person sees it with their next message.' },
      'An answer was not delivered',
    );
  }
}

function cardResponse(card: View): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: toAdaptiveCard(card) };
}

function messageResponse(text: string): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

async function respond(context: TurnContext, body: object): Promise<void> {
  const response: InvokeResponse = { status: 200, body };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: response });
}
