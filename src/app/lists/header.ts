/** What a column of a list can be about. */
export type Column =
  | 'ods'
  | 'name'
  | 'owner'
  | 'postcode'
  | 'address'
  | 'contract'
  | 'status'
  | 'closedOn'
  | 'lpc'
  | 'cell'
  | 'lead_email'
  | 'lead_phone'
  | 'lead_order'
  | 'contractor_email';

/** The names that lists give their columns, without case, spaces and marks. */
const names: Readonly<Record<Exclude<Column, 'address'>, readonly string[]>> = {
  ods: [
    'contractorcode',
    'pharmacyodscodefcode',
    'pharmacyodscode',
    'odscode',
    'ods',
    'fcode',
    'odsfcode',
    'pharmacycode',
    'organisationcode',
    'orgcode',
    'premisesodscode',
    'contractorodscode',
    'code',
  ],
  name: [
    'tradingname',
    'pharmacytradingname',
    'pharmacyname',
    'pharmacy',
    'name',
    'premisesname',
    'tradename',
  ],
  owner: ['contractorname', 'organisationname', 'orgname', 'company', 'companyname'],
  postcode: ['postcode', 'postalcode', 'pcode', 'postcd'],
  contract: ['contracttype', 'typeofcontract'],
  status: ['status', 'statuscode'],
  closedOn: ['closedate', 'dateclosed', 'closedon', 'closingdate', 'enddate'],
  lpc: ['lpcname', 'lpc'],
  cell: ['cell', 'cellname'],
  lead_email: ['leademail', 'celllead', 'cellleademail'],
  lead_phone: ['leadphone', 'leadtelephone', 'cellleadphone'],
  lead_order: ['leadorder', 'order'],
  contractor_email: ['contractoremail', 'pharmacyemail'],
};

const byName: ReadonlyMap<string, Column> = new Map(
  Object.entries(names).flatMap(([column, list]) => list.map((name) => [name, column as Column] as const)),
);
const address = /^(?:address|street|town|city|county|locality)/;

/** What each column of a header row is about; undefined for those that are not needed. */
export function readHeader(fields: readonly string[]): (Column | undefined)[] {
  return fields.map((field) => {
    const name = squeezed(field);
    return byName.get(name) ?? (address.test(name) ? 'address' : undefined);
  });
}

/** A header without case, spaces and marks: "Lead e-mail" is "leademail". */
export function squeezed(header: string): string {
  return header.toLowerCase().replace(/[^a-z0-9]/g, '');
}
