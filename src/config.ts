import * as z from 'zod/v4';
import { PolicyName } from './content/policies.ts';

/** What is wrong with the environment: one line for each variable, with an example of what would be right. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** A variable: its schema, and an example that the error message shows. */
interface Variable {
  readonly schema: z.ZodType;
  readonly example: string;
}

const uuid = z.uuid('is not an id of 8-4-4-4-12 hexadecimal digits');
/** A comma-separated list of ids, in lower case. */
const ids = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== ''),
  )
  .pipe(z.array(uuid));

const variables = {
  PORT: {
    schema: z.coerce
      .number('is not a number')
      .int('is not a whole number')
      .min(0, 'is below 0')
      .max(65535, 'is above 65535')
      .default(3978),
    example: '3978',
  },
  HOST: { schema: z.string().min(1, 'is empty').optional(), example: '127.0.0.1' },
  PUBLIC_URL: {
    schema: z.url({ protocol: /^https?$/, error: 'is not a web address' }).optional(),
    example: 'https://bot.example.org',
  },
  STORE_URL: {
    schema: z.string().min(1, 'is empty').default('sqlite:./data/mailbox-guide.db'),
    example: 'sqlite:./data/mailbox-guide.db',
  },
  BOT_ID: { schema: uuid.optional(), example: '11111111-2222-3333-4444-555555555555' },
  BOT_TYPE: {
    schema: z
      .enum(['SingleTenant', 'UserAssignedMSI'], 'is neither SingleTenant nor UserAssignedMSI')
      .default('SingleTenant'),
    example: 'SingleTenant',
  },
  BOT_TENANT_ID: { schema: uuid.optional(), example: '11111111-2222-3333-4444-555555555555' },
  SECRET_BOT_PASSWORD: {
    schema: z.string().min(1, 'is empty').optional(),
    example: 'the client secret of the bot’s app registration',
  },
  ALLOWED_TENANTS: { schema: ids.default([]), example: '11111111-2222-3333-4444-555555555555' },
  ADMIN_IDS: {
    schema: ids.default([]),
    example: '11111111-2222-3333-4444-555555555555,66666666-7777-8888-9999-000000000000',
  },
  LPC_NAME: { schema: z.string().min(1, 'is empty').default('your LPC'), example: 'Bracken Vale LPC' },
  LPC_TEST_ADDRESS: {
    schema: z.email('is not an e-mail address').default('test@lpc.example'),
    example: 'mailbox-test@lpc.example',
  },
  PHARMACY_LIST: { schema: z.string().min(1, 'is empty').optional(), example: './env/demo/pharmacies.csv' },
  ROSTER: { schema: z.string().min(1, 'is empty').optional(), example: './env/demo/roster.csv' },
  POLICY: { schema: PolicyName.default('lpc-page'), example: 'lpc-page or national' },
  LOG_LEVEL: {
    schema: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'is not a log level')
      .default('info'),
    example: 'info',
  },
  NODE_ENV: { schema: z.string().optional(), example: 'production' },
} as const satisfies Readonly<Record<string, Variable>>;

type Values = { readonly [K in keyof typeof variables]: z.infer<(typeof variables)[K]['schema']> };

/** The configuration of a running bot. */
export interface Config extends Omit<Values, 'HOST'> {
  readonly HOST: string;
}

/**
 * Reads the configuration from the environment.
 * @throws ConfigError that names every variable that is wrong, what is wrong with it, and an example
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { schema, example }] of Object.entries(variables)) {
    // An empty variable is one that was not set: deployment tools write them so.
    const given = environment[name]?.trim() || undefined;
    const parsed = schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else
      problems.push(`${name} ${parsed.error.issues[0]?.message ?? 'is wrong'}. Example: ${name}=${example}`);
  }
  const config = values as unknown as Values;
  if (problems.length === 0) problems.push(...together(config));
  if (problems.length > 0) throw new ConfigError(`The configuration is wrong:\n- ${problems.join('\n- ')}`);
  return { ...config, HOST: config.HOST ?? (config.BOT_ID ? '0.0.0.0' : '127.0.0.1') };
}

/** What is wrong with variables that need each other. */
function together(config: Values): string[] {
  return config.BOT_ID ? withIdentity(config) : withoutIdentity(config);
}

/** Without an app id nothing is authenticated, so nobody from outside may reach the bot. */
function withoutIdentity({ NODE_ENV, HOST }: Values): string[] {
  const example = `Example: BOT_ID=${variables.BOT_ID.example}`;
  if (NODE_ENV === 'production')
    return [`BOT_ID is missing, and without it nobody is authenticated. ${example}`];
  if (HOST && !loopback.has(HOST)) {
    return [
      `HOST is ${HOST}, but without BOT_ID the bot listens on this machine only. Example: HOST=127.0.0.1, or set BOT_ID`,
    ];
  }
  return [];
}

function withIdentity(config: Values): string[] {
  const missing = (name: keyof typeof variables, why: string) =>
    `${name} is missing: ${why}. Example: ${name}=${variables[name].example}`;
  return [
    ...(config.BOT_TENANT_ID ? [] : [missing('BOT_TENANT_ID', 'the bot signs in to one tenant')]),
    ...(config.BOT_TYPE === 'SingleTenant' && !config.SECRET_BOT_PASSWORD
      ? [missing('SECRET_BOT_PASSWORD', 'a SingleTenant bot signs in with it')]
      : []),
    ...(config.ALLOWED_TENANTS.length > 0
      ? []
      : [missing('ALLOWED_TENANTS', 'only people of these tenants may use the bot')]),
    ...(config.ADMIN_IDS.length > 0 ? [] : [missing('ADMIN_IDS', 'somebody has to look after the bot')]),
  ];
}
