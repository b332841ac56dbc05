import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/v4';
import { PolicyName } from './content/policies.ts';

/** A variable of the environment: its schema, and an example that the error message shows. */
interface Variable {
  readonly schema: z.ZodType;
  readonly example: string;
}

const anId = 'an id of 8-4-4-4-12 hexadecimal digits';
const exampleId = '11111111-2222-3333-4444-555555555555';
/** An id of Entra, in lower case, as tokens have it. */
const entraId = z.guid(`is not ${anId}`).toLowerCase();

/** A comma-separated list of ids. */
const entraIds = z
  .string()
  .transform(parts)
  .pipe(z.array(z.guid(`holds something that is not ${anId}`).toLowerCase()));

/** A comma-separated list of origins to which the bot's token may go: over https, or to this machine. */
const origins = z
  .string()
  .transform(parts)
  .pipe(
    z.array(
      z.string().refine(isSafeOrigin, {
        error: 'holds something that is not an https address without a path',
        abort: true,
      }),
    ),
  )
  .transform((urls) => urls.map((url) => new URL(url).origin));

const safeAddress = z.string().refine(isSafe, 'is not an https address');

function parts(text: string): string[] {
  return text.split(',').flatMap((part) => part.trim() || []);
}

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isSafeOrigin(text: string): boolean {
  return isSafe(text) && new URL(text).pathname === '/';
}

/** Whether a text is a duration of a fixed length: months and years have none. */
function isDuration(text: string): boolean {
  return /^-?P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(text) && /\d/.test(text);
}

/** Whether a host is this machine and no other. */
export function isLoopback(host: string): boolean {
  return ['127.0.0.1', '::1', '[::1]', 'localhost'].includes(host);
}

/** A text that must not be empty; an empty variable counts as not set. */
const text = z.string();

/** Everything that can be set. */
export const variables = {
  PORT: {
    schema: z
      .string()
      .regex(/^\d+$/, 'is not a whole number')
      .transform(Number)
      .refine((port) => port <= 65535, 'is above 65535')
      .default(3978),
    example: '3978',
  },
  HOST: { schema: text.optional(), example: '127.0.0.1' },
  /** Where Teams reaches the bot, for links. */
  PUBLIC_URL: {
    schema: z.url({ protocol: /^https?$/, error: 'is not a web address' }).optional(),
    example: 'https://bot.example.org',
  },
  /** The id of the app's manifest, for the link that opens it in Teams. */
  TEAMS_APP_ID: { schema: entraId.optional(), example: exampleId },
  STORE_URL: {
    schema: z
      .string()
      .regex(
        /^(?:sqlite:.+|memory:|postgres(?:ql)?:\/\/.+)$/,
        'is neither sqlite: and a path nor postgres://…',
      )
      .default('sqlite:./data/mailbox-guide.db'),
    example: 'sqlite:./data/mailbox-guide.db',
  },
  BOT_ID: { schema: entraId.optional(), example: exampleId },
  BOT_TYPE: {
    schema: z
      .enum(['SingleTenant', 'UserAssignedMSI'], 'is neither SingleTenant nor UserAssignedMSI')
      .default('SingleTenant'),
    example: 'SingleTenant',
  },
  BOT_TENANT_ID: { schema: entraId.optional(), example: exampleId },
  SECRET_BOT_PASSWORD: {
    schema: text.optional(),
    example: 'the client secret of the bot’s app registration',
  },
  ALLOWED_TENANTS: { schema: entraIds.default([]), example: exampleId },
  ADMIN_IDS: {
    schema: entraIds.default([]),
    example: `${exampleId},66666666-7777-8888-9999-000000000000`,
  },
  LPC_NAME: { schema: text.default('your LPC'), example: 'Bracken Vale LPC' },
  LPC_TEST_ADDRESS: {
    schema: z.email('is not an e-mail address').default('test@lpc.example'),
    example: 'mailbox-test@lpc.example',
  },
  PHARMACY_LIST: { schema: text.optional(), example: './env/demo/pharmacies.csv' },
  ROSTER: { schema: text.optional(), example: './env/demo/roster.csv' },
  POLICY: {
    schema: z.enum(PolicyName.options, 'is neither lpc-page nor national').default('lpc-page'),
    example: 'lpc-page',
  },
  /** What the LPC has in the place of the pack's own contacts, words, facts, remedies, policies and questions. */
  CONTENT_FILE: { schema: text.optional(), example: './env/content.json' },
  LOG_LEVEL: {
    schema: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'is not a log level')
      .default('info'),
    example: 'info',
  },
  /** A language model that is asked when the bot is unsure; without an end point there is none. */
  MODEL_TYPE: {
    schema: z.enum(['openai', 'azure'], 'is neither openai nor azure').default('openai'),
    example: 'azure',
  },
  MODEL_ENDPOINT: { schema: safeAddress.optional(), example: 'https://lpc.openai.azure.com' },
  /** The name of the model; with Azure of the deployment. */
  MODEL_NAME: { schema: text.optional(), example: 'gpt-4o-mini' },
  MODEL_API_VERSION: { schema: text.optional(), example: '2024-10-21' },
  SECRET_MODEL_KEY: { schema: text.optional(), example: 'the key of the model’s end point' },
  /** Messages a second to all people together; Teams documents 30 for one tenant. */
  SEND_PER_SECOND: {
    schema: z
      .string()
      .regex(/^[1-9]\d?$/, 'is not a whole number from 1 to 99')
      .transform(Number)
      .default(30),
    example: '30',
  },
  /** Shifts "now", to see what happens later; in milliseconds once read. */
  CLOCK_OFFSET: {
    schema: z
      .string()
      .refine(isDuration, { error: 'is not an ISO 8601 duration of days or less', abort: true })
      .transform((duration) => Temporal.Duration.from(duration).total({ unit: 'milliseconds' }))
      .default(0),
    example: 'P31D',
  },
  NODE_ENV: { schema: text.optional(), example: 'production' },

  // A sovereign cloud, such as that of the US government. The names are those of the Bot Framework SDK and of
  // Microsoft's documentation. Set all four, or none for the public cloud.
  ToChannelFromBotLoginUrl: {
    schema: safeAddress.optional(),
    example: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  },
  ToChannelFromBotOAuthScope: { schema: safeAddress.optional(), example: 'https://api.botframework.us' },
  ToBotFromChannelTokenIssuer: { schema: text.optional(), example: 'https://api.botframework.us' },
  ToBotFromChannelOpenIdMetadataUrl: {
    schema: safeAddress.optional(),
    example: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  },
  /** Connectors besides those of the public cloud, to which the bot may send. */
  SERVICE_URLS: { schema: origins.default([]), example: 'https://smba.infra.gov.teams.microsoft.us' },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof variables;

/** The values of all variables, each by itself right. */
export type Values = { readonly [K in VariableName]: z.infer<(typeof variables)[K]['schema']> };
