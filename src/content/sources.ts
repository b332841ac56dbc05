import type { Source } from './schema.ts';

/** London date on which the facts were last compared with their sources. */
const checked = '2026-11-22';

/** Everywhere that a statement of the content pack comes from. A source with no public page has no link. */
export const sources: Record<string, Source> = {
  lpcPage: { label: 'Kensington, Chelsea & Westminster LPC, “Shared NHSmail”', checked },
  cpeFaq: {
    label: 'Community Pharmacy England, NHSmail FAQs (22 April 2026)',
    url: 'https://cpe.org.uk',
    checked,
  },
  passwordPolicy2019: {
    label: 'NHSmail support, “Introducing the new and improved NHSmail password policy” (2019)',
    url: 'https://support.nhs.net',
    checked,
  },
  passwordWithoutMfa2024: {
    label: 'Care and Support West (20 August 2024)',
    url: 'https://careandsupportwest.com',
    checked,
  },
  unusedAccounts2022: {
    label: 'NHSmail support, LA communication (24 November 2022)',
    url: 'https://support.nhs.net',
    checked,
  },
  nhsmailSupport2023: { label: 'NHSmail support (2023)', url: 'https://support.nhs.net', checked },
  cityAndHackney: {
    label: 'City and Hackney LPC',
    url: 'https://city-and-hackney.communitypharmacy.org.uk',
    checked,
  },
  derbyshire: {
    label: 'Community Pharmacy Derbyshire, “NHS Mail”',
    url: 'https://cpderbyshire.org.uk/our-news/nhs-mail',
    checked,
  },
  passwordPolicy: { label: 'NHSmail support, password policy', url: 'https://support.nhs.net', checked },
  portalGuide2020: {
    label:
      'NHS Digital, “How to complete the NHSmail pharmacy registration portal”, version 2 (January 2020)',
    checked,
  },
  northStaffs: { label: 'North Staffordshire LPC', url: 'https://northstaffslpc.co.uk', checked },
  pqsNhsmail: { label: 'PSNC, PQS and NHSmail', url: 'https://psnc.org.uk', checked },
  termsOfService: {
    label: 'Community Pharmacy England, regulations reminder 3',
    url: 'https://cpe.org.uk',
    checked,
  },
  /** Rests on copies of the national FAQ that are not the NHS's own: people are never sent there. */
  unofficialFaq: { label: 'Unofficial copy of the national NHSmail FAQ', checked },
  psncArchive: { label: 'PSNC archive, NHS mail', url: 'https://archive.psnc.org.uk', checked },
  middlesexLpcs: { label: 'Middlesex LPCs', url: 'https://middlesexlpcs.org.uk', checked },
  mfa2025: { label: 'HCPA, multi-factor authentication', url: 'https://hcpa.info', checked },
  locsu2022: { label: 'LOCSU (1 December 2022)', url: 'https://locsu.co.uk', checked },
  contractorDetails: {
    label: 'NHSBSA open data, Contractor Details',
    url: 'https://opendata.nhsbsa.net',
    checked,
  },
  /** Remedies put together from several of the sources above. */
  commonProblems: {
    label: 'Mailbox Guide’s list of common problems, drawn from NHS and LPC guidance',
    checked,
  },
  mailboxGuide: { label: 'Mailbox Guide’s own setting', checked },
};
