import { labels } from '../../content/words/labels.ts';
import type { Nudge } from '../../domain/nudge/record.ts';
import { maySee } from '../../domain/people/authority.ts';
import type { Person, Roles } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Act } from '../act.ts';
import type { Listing } from '../questions/listing.ts';

/** By whom a list of a nudge is asked for. */
export interface Asker extends Pick<Act, 'work' | 'content' | 'now'> {
  readonly person: Person;
  readonly roles: Roles;
}

/** What every list of a nudge begins with. */
export type Base = Pick<Listing, 'list' | 'title' | 'said' | 'codes' | 'cells'>;

/** The names behind a nudge's ids: only those of pharmacies that the asker may see now. */
export interface Names {
  readonly pharmacies: ReadonlyMap<string, Premises>;
  readonly personOf: (id: string) => string;
  /** "Foxglove Pharmacy (FAB12)", with commas between. */
  readonly pharmaciesOf: (codes: readonly string[]) => string;
}

/** Looks up the names behind a nudge's ids. */
export async function namesFor(
  { work, roles }: Pick<Asker, 'work' | 'roles'>,
  { recipients, leftOut, notHere }: Nudge,
): Promise<Names> {
  const codes = [...recipients.flatMap(codesOf), ...leftOut.flatMap(({ ods }) => ods), ...notHere];
  const found = await work.getMany('premises', [...new Set(codes)]);
  const pharmacies = new Map([...found].filter(([, premises]) => maySee(roles, premises)));
  const people = await work.getMany(
    'person',
    [...recipients, ...leftOut].map(({ person }) => person),
  );
  return {
    pharmacies,
    personOf: (id) => people.get(id)?.name ?? labels.somebody,
    pharmaciesOf: (wanted) =>
      wanted
        .flatMap((code) => pharmacies.get(code) ?? [])
        .map(({ name, ods }) => `${name} (${ods})`)
        .join(', '),
  };
}

/** The pharmacies (ODS codes) that a nudge to somebody is about. */
export function codesOf({ about }: Nudge['recipients'][number]): string[] {
  return about.map(({ ods }) => ods);
}
