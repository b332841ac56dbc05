const names = ['first', 'second', 'third', 'fourth', 'fifth'];
const place = new RegExp(
  `\\b(?:the )?(?:(${names.join('|')})|([1-9])(?:st|nd|rd|th)) (?=(?:cell )?lead(?:er)?\\b)`,
  'i',
);

/** The place in the order of leads that words name, and the words without it: "second" is nobody's surname. */
export function readPlace(text: string): { readonly place?: number; readonly rest: string } {
  const [found, name, digit] = place.exec(text) ?? [];
  if (found === undefined) return { rest: text };
  return {
    place: name ? names.indexOf(name.toLowerCase()) + 1 : Number(digit),
    rest: text.replace(found, ''),
  };
}
