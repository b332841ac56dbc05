import { demoLpcName, demoTenantId, demoTestAddress, people } from './people.ts';

/** Settings of a bot that is registered with Microsoft. The Playground sends no token, so such a bot would turn it away. */
const registration = ['BOT_ID', 'BOT_TYPE', 'BOT_TENANT_ID', 'SECRET_BOT_PASSWORD'];

/** The bot's environment in the demo: what is set already stays, the demo's values fill the gaps. */
export function demoEnvironment(env: NodeJS.ProcessEnv, port: number): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !registration.includes(name));
  return {
    ADMIN_IDS: people.admin.aadObjectId,
    ALLOWED_TENANTS: demoTenantId,
    PHARMACY_LIST: 'env/demo/pharmacies.csv',
    ROSTER: 'env/demo/roster.csv',
    LPC_NAME: demoLpcName,
    LPC_TEST_ADDRESS: demoTestAddress,
    ...Object.fromEntries(kept),
    PORT: String(port),
  };
}
