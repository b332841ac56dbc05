import { type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import { toAdaptiveCard } from '../cards/adaptive-card.ts';
import type { View } from '../cards/view.ts';

/**
 * A view as a Teams message: the card alone, because text beside a card is split into two messages without an id; the
 * summary is what the notification shows.
 */
export function toMessage(view: View): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: view.summary,
    attachments: [CardFactory.adaptiveCard(toAdaptiveCard(view))],
  };
}
