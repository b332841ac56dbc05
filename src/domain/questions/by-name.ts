/** Names in the order in which people look for them: "Cell 2" before "Cell 10". */
export const byName = new Intl.Collator('en-GB', { numeric: true }).compare;
