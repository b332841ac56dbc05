import { mayGive } from '../../domain/people/authority.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { type AdminSettings, rolesOf } from '../people.ts';
import type { Work } from '../work.ts';

/** Whether somebody may read the cards of a premises' alerts now: a lead of its cell, or an admin. */
export async function mayReadAlerts(
  { work, settings }: { readonly work: Work; readonly settings: AdminSettings },
  personId: string,
  premises: Premises,
): Promise<boolean> {
  const person = await work.get('person', personId);
  return person !== undefined && mayGive('show_alert', await rolesOf(work, person, settings), { premises });
}
