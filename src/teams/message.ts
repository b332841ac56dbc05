import { type Activity, ActivityTypes, type Attachment, CardFactory } from 'botbuilder';
import { toAdaptiveCard } from '../cards/adaptive-card.ts';
import { withoutMarks } from '../cards/marks.ts';
import type { View } from '../cards/view.ts';

/**
 * A view as a Teams message: the card alone, because text beside a card is split into two messages without an id; the
 * summary is what the notification shows.
 */
export function toMessage(view: View): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: withoutMarks(view.summary),
    attachments: [view.file ? fileCard(view.file) : CardFactory.adaptiveCard(toAdaptiveCard(view))],
  };
}

const cards = 'application/vnd.microsoft.teams.card.file';

/** Teams' own cards for files: one asks whether the person wants it, the other shows where it is. */
function fileCard(file: NonNullable<View['file']>): Attachment {
  if (file.kind === 'stored') {
    const { name, contentUrl, uniqueId, fileType } = file;
    return { contentType: `${cards}.info`, name, contentUrl, content: { uniqueId, fileType } };
  }
  const context = { exportId: file.exportId };
  return {
    contentType: `${cards}.consent`,
    name: file.name,
    content: {
      description: file.description,
      sizeInBytes: file.size,
      acceptContext: context,
      declineContext: context,
    },
  };
}
