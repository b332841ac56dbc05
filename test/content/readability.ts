import { syllable } from 'syllable';

/**
 * A small measure of plain English: how long the sentences of a text are, and its Flesch-Kincaid grade (the school
 * year, American counting, that can read it; grade 6 is age 11 to 12). Meant for short British texts, not for research.
 *
 * Readers must meet some names whatever we write. Each counts as one short word: see `names`. So do slots, links,
 * addresses and numbers, which people copy rather than read.
 */
export interface Readability {
  readonly sentences: readonly string[];
  readonly longestSentence: number;
  readonly grade: number;
}

/** Names and set terms that do not count as hard words. Longer ones first, so that they win. */
const names = [
  'multi-factor authentication',
  'Community Pharmacy England',
  'Acceptable Use Policy',
  'Department of Health',
  'NHS Terms of Service',
  'OFFICIAL SENSITIVE',
  'Ministry of Defence',
  'NHS.net Connect',
  'NHS Directory',
  'Service Desk',
  'NHSmail',
  'NHSBSA',
  'GPhC',
  'GCHQ',
  'PRSB',
  'BMA',
  'RCN',
  'CSP',
  'PDF',
  'MFA',
  'LPC',
  'NHS',
  'ODS',
  'pharmacies',
  'pharmacy',
] as const;

const namePattern = new RegExp(
  `(?<![\\w.])(?:${names.map((name) => name.replace('.', '\\.')).join('|')})(?!\\w)`,
  'gi',
);
const copied = [/\{\w+\}/g, /https?:\/\/\S+?(?=[.,;:]?(?:\s|$))/g, /[\w.]+@[\w.]*\w/g];

function words(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

/** Measures a text, or the text of an ICU message without plurals and choices. */
export function readability(text: string): Readability {
  const plain = [...copied, namePattern].reduce((rest, pattern) => rest.replace(pattern, 'name'), text);
  const sentences = plain
    .split(/(?<=[.!?][”’)]?)\s+|\n+(?:- )?/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => words(sentence).length > 0);
  const lengths = sentences.map((sentence) => words(sentence).length);
  const wordCount = lengths.reduce((sum, length) => sum + length, 0);
  const syllableCount = words(plain).reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (wordCount / sentences.length) + 11.8 * (syllableCount / wordCount) - 15.59;
  return { sentences, longestSentence: Math.max(0, ...lengths), grade };
}
