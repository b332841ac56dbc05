import { isLoopback, type Values, type VariableName, variables } from './config-variables.ts';

/** What is wrong with the environment: one line for each variable, with an example of what would be right. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The configuration of a running bot. */
export interface Config extends Omit<Values, 'HOST'> {
  readonly HOST: string;
}

/**
 * Reads the configuration from the environment.
 * @throws ConfigError that names every variable that is wrong, what is wrong with it, and an example. It repeats no value, as a secret may have got into the wrong variable
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { schema }] of Object.entries(variables)) {
    // An empty variable is one that was not set: deployment tools write them so.
    const given = environment[name]?.trim() || undefined;
    const parsed = schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(problem(name as VariableName, parsed.error.issues[0]?.message ?? 'is wrong'));
  }
  const config = values as unknown as Values;
  if (problems.length === 0) problems.push(...together(config));
  if (problems.length > 0) throw new ConfigError(`The configuration is wrong:\n- ${problems.join('\n- ')}`);
  return { ...config, HOST: config.HOST ?? (config.BOT_ID ? '0.0.0.0' : '127.0.0.1') };
}

function problem(name: VariableName, what: string): string {
  return `${name} ${what}. Example: ${name}=${variables[name].example}`;
}

/** What is wrong with variables that need each other. */
function together(config: Values): string[] {
  const identity = config.BOT_ID ? withIdentity(config) : withoutIdentity(config);
  return [...identity, ...ofCloud(config), ...ofClock(config), ...ofModel(config)];
}

/** Without an app id nothing is authenticated, so nobody from outside may reach the bot. */
function withoutIdentity({ NODE_ENV, HOST, SECRET_BOT_PASSWORD, BOT_TENANT_ID }: Values): string[] {
  if (NODE_ENV === 'production')
    return [problem('BOT_ID', 'is missing, and without it nobody is authenticated')];
  if (SECRET_BOT_PASSWORD || BOT_TENANT_ID)
    return [problem('BOT_ID', 'is missing, though other settings of the bot’s registration are there')];
  if (HOST && !isLoopback(HOST))
    return [
      problem('HOST', 'is not this machine, but without BOT_ID the bot must be reached from here only'),
    ];
  return [];
}

function withIdentity(config: Values): string[] {
  const { BOT_TYPE, SECRET_BOT_PASSWORD } = config;
  const problems: string[] = [];
  if (!config.BOT_TENANT_ID)
    problems.push(problem('BOT_TENANT_ID', 'is missing: the bot signs in to one tenant'));
  if (BOT_TYPE === 'SingleTenant' && !SECRET_BOT_PASSWORD)
    problems.push(problem('SECRET_BOT_PASSWORD', 'is missing: a SingleTenant bot signs in with it'));
  if (BOT_TYPE === 'UserAssignedMSI' && SECRET_BOT_PASSWORD)
    problems.push('SECRET_BOT_PASSWORD is set, but a UserAssignedMSI bot has none. Remove it');
  if (config.ALLOWED_TENANTS.length === 0)
    problems.push(problem('ALLOWED_TENANTS', 'is missing: only people of these tenants may use the bot'));
  if (config.ADMIN_IDS.length === 0)
    problems.push(problem('ADMIN_IDS', 'is missing: somebody has to look after the bot'));
  return problems;
}

const cloudNames = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromChannelOpenIdMetadataUrl',
] as const;

/** People's reminders must not depend on a clock that was set wrong for a trial. */
function ofClock({ CLOCK_OFFSET, NODE_ENV }: Values): string[] {
  if (CLOCK_OFFSET === 0 || NODE_ENV !== 'production') return [];
  return ['CLOCK_OFFSET is set, but NODE_ENV=production runs by the real time. Remove it'];
}

/** A model is either not there, or can be asked. */
function ofModel({ MODEL_ENDPOINT, MODEL_NAME, MODEL_TYPE, SECRET_MODEL_KEY }: Values): string[] {
  if (!MODEL_ENDPOINT)
    return MODEL_NAME || SECRET_MODEL_KEY
      ? [problem('MODEL_ENDPOINT', 'is missing, though other settings of the model are there')]
      : [];
  const problems: string[] = [];
  if (!MODEL_NAME)
    problems.push(problem('MODEL_NAME', 'is missing: the end point has to know which model to ask'));
  if (MODEL_TYPE === 'azure' && !SECRET_MODEL_KEY)
    problems.push(problem('SECRET_MODEL_KEY', 'is missing: Azure answers nobody without a key'));
  if (MODEL_TYPE === 'azure' && !MODEL_ENDPOINT.startsWith('https://'))
    problems.push(problem('MODEL_ENDPOINT', 'is not an https address, which Azure needs'));
  return problems;
}

/** Part of a cloud would be mixed with the public one, and trust the wrong side. */
function ofCloud(config: Values): string[] {
  const missing = cloudNames.filter((name) => !config[name]);
  if (missing.length === cloudNames.length) return [];
  return missing.map((name) => problem(name, 'is missing: set all four of a cloud’s settings, or none'));
}
