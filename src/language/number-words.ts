const names: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};
const units = 'days?|weeks?|wks?|months?|mths?|fortnights?|years?|hours?|minutes?';
const name = new RegExp(`\\b(${Object.keys(names).join('|')})(?=[ -](?:${units})\\b)`, 'g');

/** Numbers before a span of time as digits: "three weeks", "a couple of days", "a week". The text is in lower case. */
export function withDigits(text: string): string {
  return text
    .replace(new RegExp(`\\b(?:a )?(?:couple)(?: of)? (?=(?:${units})\\b)`, 'g'), '2 ')
    .replace(/\bhalf a year\b/g, '6 months')
    .replace(/\b(?:a|one) and a half (?=months?\b)/g, '1 ')
    .replace(new RegExp(`\\b(?:an?|one) (?=(?:${units})\\b)`, 'g'), '1 ')
    .replace(name, (found) => String(names[found] ?? found))
    .replace(/\b(\d+|next|last|past|this) fortnights?\b/g, (_, count: string) =>
      /\d/.test(count) ? `${Number(count) * 2} weeks` : `${count} 2 weeks`,
    )
    .replace(/\bfortnight\b/g, '2 weeks');
}
