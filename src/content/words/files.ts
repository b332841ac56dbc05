/** Words about files that go out, invitations and who is not here yet. ICU messages. */
export const fileWords = {
  export_nothing: 'Ask for a list first, for example "who is blocked". Then say "export CSV".',
  export_gone: 'That list is not there any more. Please ask for it again.',
  export_offer: '{rows, plural, one {A list of # row} other {A list of # rows}} as a CSV file.',
  export_link:
    '{rows, plural, one {A list of # row} other {A list of # rows}} as a CSV file. The link holds for 15 minutes.',
  export_declined: 'The file is thrown away.',
  export_failed: 'The file could not be stored. Please ask for it again.',
  export_stored: 'Here is {file}.',
  export_sent_privately: 'I have sent the file to our private chat.',
  export_no_address: 'I cannot give out files yet. The person who runs me has to set PUBLIC_URL.',

  not_here_more:
    'Send them an invitation. Or answer for a pharmacy yourself: type "act for" and its ODS code.',
  invitation_leads:
    'Hello,\n{lpc} helps pharmacies to get their shared NHSmail mailbox with Mailbox Guide, in Microsoft Teams. It tells you at once when one of your pharmacies is stuck.\nOpen this link, press "Add", and type "my alerts": {link}',
  invitation_set_link: 'The text has no link yet. The person who runs me has to set TEAMS_APP_ID.',
  invitation_here: '{person} has opened me already, and needs no invitation.',
  invitation_whose: 'I know no cell lead called {who}. Whom is the invitation for?',
  invitation_lead: 'Copy this into an e-mail:',
  invitation_your_pharmacy: 'your pharmacy',
  invitation_text:
    'Hello,\n{lpc} helps {pharmacy} to get its shared NHSmail mailbox, step by step, in Microsoft Teams. You need this mailbox before you can sign up for the service.\nOpen this link, press "Add", and say hello: {link}',
  invitation_code:
    'Hello,\n{lpc} helps {pharmacy} to get its shared NHSmail mailbox, step by step, in Microsoft Teams. You need this mailbox before you can sign up for the service.\nOpen this link, press "Add", and type your ODS code {ods}: {link}',
  invitation_no_link: '(put the link to the app here)',
} as const;
