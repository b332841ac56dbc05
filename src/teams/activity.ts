import type { Activity } from 'botbuilder';
import * as z from 'zod/v4';

const id = z.string().min(1).max(2000);
const text = z.string().nullish();

/** What an activity must have, and the form of what is read of it where it is there. The rest is not looked at. */
const ReadActivity = z.looseObject({
  type: z.string().min(1),
  id: id.nullish(),
  channelId: id,
  serviceUrl: z.url(),
  conversation: z.looseObject({
    id,
    tenantId: text,
    conversationType: text,
    isGroup: z.boolean().nullish(),
  }),
  from: z.looseObject({ id, name: text, aadObjectId: id.nullish() }),
  recipient: z.looseObject({ id }),
  name: text,
  action: text,
  text,
  locale: text,
  replyToId: id.nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: text }).nullish(),
      team: z.looseObject({ id: text }).nullish(),
    })
    .nullish(),
  entities: z
    .array(z.looseObject({ type: text, text, mentioned: z.looseObject({ id: text }).nullish() }))
    .nullish(),
  attachments: z.array(z.looseObject({ contentType: text })).nullish(),
});

/** Activities that are applied need an id, so that a second delivery is known. */
const applied = new Set(['message', 'installationUpdate', 'invoke']);

/** Why something is no activity: the fields that are wrong, for the log. */
export interface NotAnActivity {
  readonly wrong: readonly string[];
}

/** Reads what was posted as an activity. */
export function readActivity(body: unknown): { readonly activity: Activity } | NotAnActivity {
  const parsed = ReadActivity.safeParse(body);
  if (!parsed.success) return { wrong: parsed.error.issues.map(({ path }) => path.join('.')) };
  if (!parsed.data.id && applied.has(parsed.data.type)) return { wrong: ['id'] };
  return { activity: body as Activity };
}
