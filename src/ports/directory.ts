import type { Address } from '../domain/people/person.ts';

/** What the tenant says of a person; the only source of names and e-mail addresses. */
export interface Member {
  readonly name: string;
  /** Lower case; guests may have none. */
  readonly email?: string;
}

/** Looks people up in the tenant, by the connector. */
export interface Directory {
  /**
   * Finds a member of a conversation.
   * @returns undefined when the conversation has no such member
   * @throws when the connector cannot be reached or refuses to answer
   */
  lookUp(address: Address): Promise<Member | undefined>;
}
