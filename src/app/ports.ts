import type { Content } from '../content/pack.ts';
import type { IsHoliday } from '../domain/working-time.ts';
import type { Advisor } from '../ports/advisor.ts';
import type { Chance } from '../ports/chance.ts';
import type { Clock, Sleep, Uptime } from '../ports/clock.ts';
import type { Directory } from '../ports/directory.ts';
import type { Files } from '../ports/files.ts';
import type { Interpreter } from '../ports/interpreter.ts';
import type { Log } from '../ports/log.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Store } from '../ports/store.ts';
import type { NameSearch } from './lists/name-search.ts';

/** What an LPC sets for its bot. */
export interface Settings {
  readonly lpcName: string;
  /** The LPC's address to which pharmacies send their test message. */
  readonly testAddress: string;
  /** Entra object ids of the admins, in lower case. */
  readonly adminIds: readonly string[];
  /** Tenants whose people may use the bot, in lower case; empty: everybody (development only). */
  readonly allowedTenants: readonly string[];
  /** Days on which nobody is expected to act. */
  readonly isHoliday: IsHoliday;
  /** The link that opens the app in Teams, for invitations. */
  readonly appLink?: string | undefined;
  /** Files are offered for consent, as Teams does it; otherwise by a link. */
  readonly hasFileConsent?: boolean;
  /** Where links to files begin; undefined when they cannot be reached. */
  readonly publicUrl?: () => string | undefined;
}

/** All that the use cases need from outside. */
export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly uptime: Uptime;
  readonly sleep: Sleep;
  readonly chance: Chance;
  readonly log: Log;
  readonly directory: Directory;
  readonly messenger: Messenger;
  readonly files: Files;
  readonly interpreter: Interpreter;
  /** Asked when the interpreter is unsure; mostly there is none. */
  readonly advisor?: Advisor | undefined;
  readonly names: NameSearch;
  readonly content: Content;
  readonly settings: Settings;
}
