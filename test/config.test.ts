import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const id = '11111111-2222-4333-8444-555555555555';
const other = '66666666-7777-4888-8999-000000000000';

/** Settings of a registered bot. */
const registered = {
  BOT_ID: id,
  BOT_TENANT_ID: other,
  SECRET_BOT_PASSWORD: 'opensesame',
  ALLOWED_TENANTS: other,
  ADMIN_IDS: id,
};
const cloud = {
  ToChannelFromBotLoginUrl: 'https://login.example',
  ToChannelFromBotOAuthScope: 'https://api.example',
  ToBotFromChannelTokenIssuer: 'https://api.example',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.example/openid',
};

/** What is wrong with an environment: one line for each problem. */
function problemsOf(environment: Readonly<Record<string, string>>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n- ').slice(1);
    throw error;
  }
  return [];
}

describe('without any settings', () => {
  it('the bot is for one machine', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 3978,
      HOST: '127.0.0.1',
      STORE_URL: 'sqlite:./data/mailbox-guide.db',
      BOT_TYPE: 'SingleTenant',
      ALLOWED_TENANTS: [],
      ADMIN_IDS: [],
      SERVICE_URLS: [],
      POLICY: 'lpc-page',
      LOG_LEVEL: 'info',
    });
    expect(readConfig({}).BOT_ID).toBeUndefined();
  });

  it('empty ones and spaces count as none', () => {
    expect(readConfig({ PORT: '', HOST: ' ', BOT_ID: '', ADMIN_IDS: '  ' })).toEqual(readConfig({}));
  });
});

describe('a setting', () => {
  it.each([
    ['PORT', 'eighty', 'PORT is not a whole number. Example: PORT=3978'],
    ['PORT', '-1', 'PORT is not a whole number. Example: PORT=3978'],
    ['PORT', '3978.5', 'PORT is not a whole number. Example: PORT=3978'],
    ['PORT', '0x10', 'PORT is not a whole number. Example: PORT=3978'],
    ['PORT', '65536', 'PORT is above 65535. Example: PORT=3978'],
    [
      'PUBLIC_URL',
      'bot.example',
      'PUBLIC_URL is not a web address. Example: PUBLIC_URL=https://bot.example.org',
    ],
    [
      'PUBLIC_URL',
      'ftp://bot.example',
      'PUBLIC_URL is not a web address. Example: PUBLIC_URL=https://bot.example.org',
    ],
    [
      'STORE_URL',
      'mysql://user:opensesame@db/guide',
      'STORE_URL is neither sqlite: and a path nor postgres://…. Example: STORE_URL=sqlite:./data/mailbox-guide.db',
    ],
    ['BOT_ID', 'my-bot', `BOT_ID is not an id of 8-4-4-4-12 hexadecimal digits. Example: BOT_ID=`],
    [
      'BOT_TYPE',
      'MultiTenant',
      'BOT_TYPE is neither SingleTenant nor UserAssignedMSI. Example: BOT_TYPE=SingleTenant',
    ],
    [
      'BOT_TENANT_ID',
      'contoso',
      'BOT_TENANT_ID is not an id of 8-4-4-4-12 hexadecimal digits. Example: BOT_TENANT_ID=',
    ],
    [
      'ALLOWED_TENANTS',
      `${id},contoso`,
      'ALLOWED_TENANTS holds something that is not an id of 8-4-4-4-12 hexadecimal digits. Example: ALLOWED_TENANTS=',
    ],
    [
      'ADMIN_IDS',
      'tom@lpc.example',
      'ADMIN_IDS holds something that is not an id of 8-4-4-4-12 hexadecimal digits. Example: ADMIN_IDS=',
    ],
    [
      'LPC_TEST_ADDRESS',
      'test',
      'LPC_TEST_ADDRESS is not an e-mail address. Example: LPC_TEST_ADDRESS=mailbox-test@lpc.example',
    ],
    ['POLICY', 'strict', 'POLICY is neither lpc-page nor national. Example: POLICY=lpc-page'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is not a log level. Example: LOG_LEVEL=info'],
    [
      'SERVICE_URLS',
      'http://smba.example',
      'SERVICE_URLS holds something that is not an https address without a path. Example: SERVICE_URLS=https://',
    ],
    [
      'SERVICE_URLS',
      'the connector',
      'SERVICE_URLS holds something that is not an https address without a path. Example: SERVICE_URLS=https://',
    ],
    [
      'SERVICE_URLS',
      'https://smba.example/teams/',
      'SERVICE_URLS holds something that is not an https address without a path. Example: SERVICE_URLS=https://',
    ],
    [
      'ToBotFromChannelOpenIdMetadataUrl',
      'http://login.example/',
      'ToBotFromChannelOpenIdMetadataUrl is not an https address. Example: ToBotFromChannelOpenIdMetadataUrl=https://',
    ],
  ])('%s=%s is refused with its name, what is wrong and an example', (name, value, expected) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toEqual([expect.stringContaining(expected)]);
    expect(problems.join()).not.toContain('opensesame');
  });

  it('is refused beside others, all at once', () => {
    const problems = problemsOf({ PORT: 'x', BOT_ID: 'x', POLICY: 'x' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'BOT_ID', 'POLICY']);
  });

  it('is a list, in any case, with spaces and empty places', () => {
    const { ALLOWED_TENANTS, ADMIN_IDS, SERVICE_URLS } = readConfig({
      ALLOWED_TENANTS: ` ${id.toUpperCase()} ,, ${other},`,
      ADMIN_IDS: id,
      SERVICE_URLS: 'https://One.example/, http://127.0.0.1:8080',
    });
    expect(ALLOWED_TENANTS).toEqual([id, other]);
    expect(ADMIN_IDS).toEqual([id]);
    expect(SERVICE_URLS).toEqual(['https://one.example', 'http://127.0.0.1:8080']);
  });
});

describe('without BOT_ID', () => {
  it('production is refused', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
      expect.stringMatching(/^BOT_ID is missing, and without it nobody is authenticated\. Example: BOT_ID=/),
    ]);
  });

  it.each(['0.0.0.0', '::', '10.0.0.1', 'bot.example', '127.0.0.1.example'])('HOST=%s is refused', (HOST) => {
    expect(problemsOf({ HOST })).toEqual([
      expect.stringMatching(/^HOST is not this machine.*Example: HOST=127\.0\.0\.1$/),
    ]);
  });

  it.each(['127.0.0.1', '::1', 'localhost'])('HOST=%s is taken', (HOST) => {
    expect(readConfig({ HOST }).HOST).toBe(HOST);
  });

  it.each(['SECRET_BOT_PASSWORD', 'BOT_TENANT_ID'] as const)('%s is refused: somebody forgot it', (name) => {
    expect(problemsOf({ [name]: registered[name] })).toEqual([
      expect.stringMatching(/^BOT_ID is missing, though/),
    ]);
  });
});

describe('with BOT_ID', () => {
  it('everybody may reach the bot', () => {
    expect(readConfig({ ...registered, NODE_ENV: 'production' }).HOST).toBe('0.0.0.0');
    expect(readConfig({ ...registered, HOST: '10.0.0.1' }).HOST).toBe('10.0.0.1');
  });

  it('ids are compared in lower case', () => {
    expect(readConfig({ ...registered, BOT_ID: 'AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE' }).BOT_ID).toBe(
      'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
    );
  });

  it.each(['BOT_TENANT_ID', 'SECRET_BOT_PASSWORD', 'ALLOWED_TENANTS', 'ADMIN_IDS'] as const)(
    '%s is needed',
    (name) => {
      const { [name]: _, ...rest } = registered;
      expect(problemsOf(rest)).toEqual([
        expect.stringMatching(new RegExp(`^${name} is missing: .*Example: ${name}=`)),
      ]);
    },
  );

  it('a managed identity has no password', () => {
    const { SECRET_BOT_PASSWORD: _, ...managed } = { ...registered, BOT_TYPE: 'UserAssignedMSI' };
    expect(readConfig(managed).BOT_TYPE).toBe('UserAssignedMSI');
    const problems = problemsOf({ ...registered, BOT_TYPE: 'UserAssignedMSI' });
    expect(problems).toEqual([expect.stringMatching(/^SECRET_BOT_PASSWORD is set, but/)]);
    expect(problems.join()).not.toContain('opensesame');
  });

  it('no error repeats a value: a secret may be in the wrong place', () => {
    for (const name of [
      'BOT_ID',
      'BOT_TENANT_ID',
      'ALLOWED_TENANTS',
      'ADMIN_IDS',
      'STORE_URL',
      'PORT',
      'POLICY',
    ]) {
      const problems = problemsOf({ ...registered, [name]: 'opensesame' });
      expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
      expect(problems.join()).not.toContain('opensesame');
    }
  });
});

describe('a cloud of its own', () => {
  it('is taken whole', () => {
    expect(readConfig({ ...registered, ...cloud })).toMatchObject(cloud);
  });

  it.each(Object.keys(cloud))('needs %s', (name) => {
    const part = Object.fromEntries(Object.entries(cloud).filter(([key]) => key !== name));
    expect(problemsOf({ ...registered, ...part })).toEqual([
      expect.stringMatching(new RegExp(`^${name} is missing: set all four.*Example: ${name}=`)),
    ]);
  });
});

describe('SEND_PER_SECOND', () => {
  it.each([
    ['', 30],
    ['1', 1],
    ['99', 99],
  ])('"%s" is %i messages a second', (given, expected) => {
    expect(readConfig({ SEND_PER_SECOND: given }).SEND_PER_SECOND).toBe(expected);
  });

  it.each(['0', '100', '-1', '1.5', 'many'])('"%s" is refused', (given) => {
    expect(problemsOf({ SEND_PER_SECOND: given })).toEqual([
      'SEND_PER_SECOND is not a whole number from 1 to 99. Example: SEND_PER_SECOND=30',
    ]);
  });
});

describe('CLOCK_OFFSET', () => {
  it.each([
    ['', 0],
    ['P31D', 31 * 24 * 60 * 60 * 1000],
    ['-PT90M', -90 * 60 * 1000],
    ['P1DT2H3M4S', (24 * 60 * 60 + 2 * 60 * 60 + 3 * 60 + 4) * 1000],
  ])('"%s" is %i milliseconds', (given, expected) => {
    expect(readConfig({ CLOCK_OFFSET: given }).CLOCK_OFFSET).toBe(expected);
  });

  // Months and years have no fixed length.
  it.each(['P1M', 'P1Y', '31', 'P', 'PT', 'P1.5D', 'tomorrow'])('"%s" is refused', (given) => {
    expect(problemsOf({ CLOCK_OFFSET: given })).toEqual([
      'CLOCK_OFFSET is not an ISO 8601 duration of days or less. Example: CLOCK_OFFSET=P31D',
    ]);
  });

  it('is refused in production, where reminders go by the real time', () => {
    expect(problemsOf({ ...registered, NODE_ENV: 'production', CLOCK_OFFSET: 'P31D' })).toEqual([
      'CLOCK_OFFSET is set, but NODE_ENV=production runs by the real time. Remove it',
    ]);
  });
});
