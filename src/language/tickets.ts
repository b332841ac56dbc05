const leadIn =
  /^(?:(?:yes|yep|yeah|ok|here)\b[,:]?\s*)?(?:(?:it'?s|it is|its|the|my|our|a|their)\s+)*(?:(?:ticket|reference|ref|case|incident|job|call)(?:\s+(?:ticket|reference|ref|number|no|num|id))*\.?\s*)?(?:(?:is|was|:|=|-|#)\s*)*/i;

/** What references mostly look like: letters, then digits. */
const usual = /\b[a-z]{2,6}-?\d{4,}\b/i;

/** The reference of a ticket without the words around it: "its INC-7781" is INC-7781. */
export function readTicket(text: string): string | undefined {
  const [found] = usual.exec(text) ?? [];
  if (found && !/\d/.test(text.replace(found, ''))) return found;
  const reference = text
    .trim()
    .replace(leadIn, '')
    .replace(/[\s,]+(?:i (?:believe|think|guess)|thanks?|thx|cheers|please|pls)[\s.!]*$/i, '')
    .replace(/[.!,]+$/, '')
    .trim();
  return reference !== '' && reference.length <= 60 && /\d/.test(reference) ? reference : undefined;
}
