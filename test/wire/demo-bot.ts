import { demoTenantId, people } from '../../src/playground/people.ts';

/** The environment of a bot process with the demo's lists over a file. */
export function demoBot(file: string): Record<string, string> {
  return {
    STORE_URL: `sqlite:${file}`,
    ADMIN_IDS: people.admin.aadObjectId,
    ALLOWED_TENANTS: demoTenantId,
    PHARMACY_LIST: 'env/demo/pharmacies.csv',
    ROSTER: 'env/demo/roster.csv',
  };
}
