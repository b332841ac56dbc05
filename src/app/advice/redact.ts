/** A text in which placeholders stand for whatever names a pharmacy or a person, and the way back. */
export interface Redacted {
  readonly text: string;
  /** Puts what was taken out back in the place of its placeholders, everywhere in a value. */
  restore(value: unknown): unknown;
}

const codes = /\bf(?=[a-z0-9]*\d)[a-z0-9]{4}\b/gi;
const addresses = /[^\s<>,;]+@[^\s<>,;]+/g;
const postcodes = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/gi;
const longNumbers = /\+?\d(?:[ ().-]?\d){5,}/g;
/** Words in capitals inside a sentence are mostly names; these are not. */
const noName =
  /^(?:I|I'm|I've|I'll|NHSmail|NHS|ODS|MFA|LPC|Teams|Outlook|Service|Desk|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const inCapitals = /(?<=[\p{Ll},;:'’] )\p{Lu}[\p{L}'’-]+/gu;

/**
 * Takes out addresses, codes, postcodes, long numbers, the speaker's own name, and words that look like names. What is
 * forbidden to type is refused before anything comes here.
 */
export function redact(text: string, speaker: string): Redacted {
  const hidden = new Map<string, string>();
  const hide = (kind: string) => (found: string) => {
    const known = [...hidden].find(([, said]) => said === found)?.[0];
    const placeholder = known ?? `${kind}${hidden.size + 1}`;
    hidden.set(placeholder, found);
    return placeholder;
  };
  const own = speaker.split(/\s+/).filter((part) => part.length > 1);
  const plain = own
    .reduce(
      (rest, name) => rest.replace(new RegExp(`\\b${RegExp.escape(name)}\\b`, 'gi'), hide('NAME')),
      text.replace(addresses, hide('ADDRESS')).replace(codes, hide('CODE')),
    )
    .replace(postcodes, hide('POSTCODE'))
    .replace(longNumbers, hide('NUMBER'))
    .replace(inCapitals, (word) => (noName.test(word) || hidden.has(word) ? word : hide('NAME')(word)));
  const restoreText = (said: string) =>
    said.replace(
      /\b(?:NAME|ADDRESS|CODE|POSTCODE|NUMBER)\d+\b/g,
      (placeholder) => hidden.get(placeholder) ?? placeholder,
    );
  return { text: plain, restore: (value) => restored(value, restoreText) };
}

function restored(value: unknown, restoreText: (said: string) => string): unknown {
  if (typeof value === 'string') return restoreText(value);
  if (Array.isArray(value)) return value.map((part) => restored(part, restoreText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, restored(part, restoreText)]));
}
