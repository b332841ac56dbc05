import { readAddress } from '../domain/nhsmail-address.ts';

const spoken: readonly (readonly [RegExp, string])[] = [
  [/\s*\(?\bat\b\)?\s*nhs\s*(?:\.|,|\bdot\b)\s*net\b/gi, '@nhs.net'],
  [/\s+dot\s+(?=\S)/gi, '.'],
  [/\s*@\s*/g, '@'],
  [/@nhs[,;]net\b/gi, '@nhs.net'],
  [/@nhsnet\b/gi, '@nhs.net'],
];
const inside = /[^\s<>,;:()"'“”‘’]+@[^\s<>,;:()"'“”‘’]+/;
/** The front of a shared address says enough by itself: "pharmacy.fad37". */
const sharedFront = /\b(pharmacy\.f[a-z0-9]{4}|nhspharmacy\.[\w.-]*f[a-z0-9]{4})\b(?!@)/i;

/**
 * Finds the e-mail address in a sentence: "it's pharmacy.fad37@nhs.net.", "<mailto:…>", "pharmacy dot fad37 at nhs dot
 * net". The front alone of a shared address is completed.
 */
export function findAddress(text: string): string | undefined {
  const written = spoken.reduce(
    (rest, [spokenForm, sign]) => rest.replace(spokenForm, sign),
    text.normalize('NFKC').replace(/mailto:/gi, ''),
  );
  const [first] = inside.exec(written) ?? [];
  if (first) {
    const address = first.replace(/[.!?]+$/, '');
    const reading = readAddress(address);
    return reading.kind === 'not_an_address' ? address : reading.address;
  }
  const front = sharedFront.exec(written)?.[1];
  return front && `${front.toLowerCase()}@nhs.net`;
}
