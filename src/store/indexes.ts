/**
 * The indexes on stored values: for each kind of key, the lists of fields (dotted paths into the value) that
 * queries may ask about. Every adapter builds exactly these.
 */
export const indexes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  premises: [['cell', 'mailbox.status'], ['mailbox.status'], ['blocked'], ['postcodeKey'], ['dueAt'], ['v']],
  alert: [['state'], ['ods'], ['dueAt'], ['raisedAt'], ['closedAt']],
  event: [['ods'], ['at'], ['by', 'at']],
  outbox: [['state', 'dueAt'], ['purpose', 'state', 'dueAt'], ['to.person']],
  person: [['email'], ['lookedUpAt']],
  conversation: [['person']],
  audit: [['at'], ['by', 'at'], ['ods', 'at'], ['of', 'at']],
  channel: [['cell'], ['address.team.id']],
  nudge: [['by'], ['reportDueAt']],
};
