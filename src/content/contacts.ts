import type { Contact } from './schema.ts';

/**
 * Links, telephone numbers and addresses that messages name by their id, such as {serviceDeskPhone}.
 * The LPC's test address and the cell leads come from the configuration and the roster.
 */
export const contacts: readonly Contact[] = [
  { id: 'portal', label: 'NHSmail portal', value: 'https://portal.nhs.net', source: 'nhsmailSupport2023' },
  { id: 'mail', label: 'Open your mail', value: 'https://outlook.office.com', source: 'nhsmailSupport2023' },
  { id: 'help', label: 'NHSmail help pages', value: 'https://support.nhs.net', source: 'nhsmailSupport2023' },
  { id: 'serviceDeskPhone', label: 'Service Desk', value: '020 3350 4050', source: 'lpcPage' },
  {
    id: 'serviceDeskPhoneNational',
    label: 'Service Desk (national number)',
    value: '0333 200 1133',
    source: 'nhsmailSupport2023',
  },
  {
    id: 'serviceDeskEmail',
    label: 'Service Desk by e-mail',
    value: 'helpdesk@nhs.net',
    source: 'nhsmailSupport2023',
  },
];
