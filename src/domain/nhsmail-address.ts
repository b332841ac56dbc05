/**
 * What the shape of an NHSmail address says of it (domain facts: "Names").
 * `current` and `before_2020` end in the ODS code of their premises; `legacy` is any other shared-looking name.
 */
export type AddressReading =
  | { readonly kind: 'not_an_address' }
  | { readonly kind: 'outside_nhs_net'; readonly address: string }
  | {
      readonly kind: 'shared';
      readonly address: string;
      readonly form: 'current' | 'before_2020';
      readonly ods: string;
    }
  | { readonly kind: 'legacy'; readonly address: string }
  | { readonly kind: 'personal'; readonly address: string };

const anyAddress = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;
const current = /^pharmacy\.(f[a-z0-9]{4})$/;
const before2020 = /^nhspharmacy\.(?:.+\.)?.*?(f[a-z0-9]{4})$/;
const personal = /^[a-z][a-z'-]*\.[a-z][a-z'-]*(?:\.[a-z'-]+)*\d*$/;
/** Words that no person's name holds but a shop's does. */
const shopWords = /pharm|chemist|dispens|apothec|drug|health|shop|store|clinic/;

/** Reads a text that is nothing but an e-mail address. Case and a leading "mailto:" do not matter. */
export function readAddress(text: string): AddressReading {
  const address = text
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/^mailto:/i, '')
    .replace(/[.,;]+$/, '')
    .toLowerCase();
  if (!anyAddress.test(address)) return { kind: 'not_an_address' };
  const [name, host] = address.split('@') as [string, string];
  if (host !== 'nhs.net') return { kind: 'outside_nhs_net', address };
  const now = current.exec(name);
  if (now?.[1]) return { kind: 'shared', address, form: 'current', ods: now[1].toUpperCase() };
  const before = before2020.exec(name);
  if (before?.[1]) return { kind: 'shared', address, form: 'before_2020', ods: before[1].toUpperCase() };
  if (personal.test(name) && !shopWords.test(name)) return { kind: 'personal', address };
  return { kind: 'legacy', address };
}

/** The address that a premises' mailbox has, or will get, in the form used since 2020. */
export function expectedAddress(ods: string): string {
  return `pharmacy.${ods.toLowerCase()}@nhs.net`;
}
