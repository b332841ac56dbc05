import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ajvDraft04 from 'ajv-draft-04';
import * as z from 'zod/v4';

/** Values for the placeholders of the manifest, by the names of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** An https address that anybody can reach, with nobody's password in it. */
const publicAddress = z.url({ protocol: /^https$/, abort: true }).refine((address) => {
  const { hostname, username, password } = new URL(address);
  return !username && !password && !isThisMachine(hostname);
});

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\./.test(host);
}

/** What each placeholder must hold, and what is said when it does not. */
const variables: Readonly<Record<string, { readonly schema: z.ZodType; readonly need: string }>> = {
  TEAMS_APP_ID: {
    schema: z.guid(),
    need: 'a new GUID for the app, e.g. made by `node -p "crypto.randomUUID()"`',
  },
  BOT_ID: { schema: z.guid(), need: 'the application (client) id of the bot’s app registration' },
  PUBLIC_URL: {
    schema: publicAddress,
    need: 'the https address at which Teams reaches the bot: not this machine, and without a password',
  },
  PRIVACY_URL: {
    schema: publicAddress,
    need: 'the https address of the LPC’s privacy notice',
  },
  TERMS_URL: { schema: publicAddress, need: 'the https address of the LPC’s terms of use' },
  LPC_NAME: {
    schema: z.string().regex(/^\P{C}{1,80}$/u),
    need: 'the LPC’s name, at most 80 letters in one line',
  },
  APP_VERSION: { schema: z.string().regex(/^\d+\.\d+\.\d+$/), need: 'a version such as 1.2.3' },
};

/** What is wrong with a package: a line for each fault. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The app package is not written:\n- ${faults.join('\n- ')}`);
    this.faults = faults;
  }
}

/**
 * Fills the placeholders of a manifest.
 * @throws PackageError that names every variable that is missing or wrong
 */
export function fillIn(template: string, environment: Environment): Record<string, unknown> {
  const names = new Set([...template.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name));
  const faults = [...names].flatMap((name) => faultOf(name, environment[name]));
  if (faults.length > 0) throw new PackageError(faults);
  const filled = template.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) =>
    JSON.stringify(environment[name]?.trim()).slice(1, -1),
  );
  return JSON.parse(filled) as Record<string, unknown>;
}

function faultOf(name: string, given: string | undefined): string[] {
  const variable = variables[name];
  if (!variable) return [`manifest.json: the placeholder ${name} is not known`];
  const value = given?.trim();
  if (!value) return [`${name} is missing. It is ${variable.need}.`];
  return variable.schema.safeParse(value).success ? [] : [`${name} is wrong. It must be ${variable.need}.`];
}

/**
 * Checks a manifest against Microsoft's own schema of its version, which the package @microsoft/app-manifest holds, so
 * that nothing is fetched.
 * @returns a line for each fault
 */
export async function faultsOf(manifest: Readonly<Record<string, unknown>>): Promise<string[]> {
  const version = String(manifest.manifestVersion);
  const folder = import.meta.resolve('@microsoft/app-manifest');
  const file = new URL(`./json-schemas/teams/v${version}/MicrosoftTeams.schema.json`, folder);
  const text = await readFile(fileURLToPath(file), 'utf8').catch(() => undefined);
  if (!text) return [`manifest.json: there is no schema of version ${version}`];
  const validate = new ajvDraft04.default({ allErrors: true, strict: false, validateFormats: false }).compile(
    JSON.parse(text),
  );
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `manifest.json: ${instancePath || 'the whole'} ${message ?? 'is wrong'}${extra(params)}`,
  );
}

function extra(params: Readonly<Record<string, unknown>>): string {
  return params.additionalProperty ? ` (${String(params.additionalProperty)})` : '';
}

/** What is wrong with an icon. */
export function iconFault(name: string, bytes: Uint8Array, size: number): string[] {
  const png = Buffer.from(bytes);
  const isPng = png.subarray(0, 8).toString('hex') === '89504e470d0a1a0a';
  if (!isPng) return [`${name} is not a PNG. Draw the icons again: npm run icons`];
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (width === size && height === size) return [];
  return [`${name} is ${width}×${height} and must be ${size}×${size}. Draw the icons again: npm run icons`];
}
