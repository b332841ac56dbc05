import { describe, expect, it } from 'vitest';
import { contacts } from '../../src/content/contacts.ts';
import { findSecret } from '../../src/language/unsafe.ts';
import { lookAlikes } from './secrets/look-alikes.ts';
import { cardNumbers, nhsNumbers } from './secrets/numbers.ts';
import { told } from './secrets/told.ts';

const phones = contacts.map(({ value }) => value).filter((value) => /^[\d ]+$/.test(value));
const secrets: Readonly<Record<string, readonly string[]>> = {
  ...told,
  nhs_number: nhsNumbers(35),
  card_number: cardNumbers,
};

/** Texts of a kind for which the answer is not the wanted one. */
function wrong(texts: readonly string[], isSecret: boolean): readonly string[] {
  return texts.filter((text) => (findSecret(text, phones) !== undefined) !== isSecret);
}

function report(sets: Readonly<Record<string, readonly string[]>>, isSecret: boolean): string {
  const lines = Object.entries(sets).map(
    ([kind, texts]) => `  ${kind}: ${texts.length}, wrong ${wrong(texts, isSecret).length}`,
  );
  const total = Object.values(sets).flat();
  return [`  in all: ${total.length}, wrong ${wrong(total, isSecret).length}`, ...lines].join('\n');
}

describe('what must not be typed', () => {
  it('is never let through, in eight kinds', () => {
    process.stdout.write(`secrets let through:\n${report(secrets, true)}\n`);
    expect(Object.keys(secrets)).toHaveLength(8);
    expect(Object.values(secrets).flat().length).toBeGreaterThanOrEqual(200);
    expect(Object.values(secrets).flatMap((texts) => wrong(texts, true))).toEqual([]);
  });

  it('is not seen in what only looks like it', () => {
    process.stdout.write(`look-alikes refused:\n${report(lookAlikes, false)}\n`);
    const all = Object.values(lookAlikes).flat();
    expect(all.length).toBeGreaterThanOrEqual(150);
    const refused = wrong(all, false);
    expect(refused.length / all.length, refused.join(' | ')).toBeLessThanOrEqual(0.02);
  });
});
