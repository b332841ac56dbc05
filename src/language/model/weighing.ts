import type { Features } from './features.ts';

/** A text as numbers: the places of its features, and how much each of them says. */
export interface Vector {
  readonly at: Int32Array;
  readonly much: Float32Array;
}

/** Turns features into numbers. */
export interface Scale {
  /** How many places there are. */
  readonly size: number;
  weigh(features: Features): Vector;
}

/** How much the letters count beside the words. */
const ofLetters = 0.7;
/** How long a vector is: longer ones make the classifier surer of itself than it is right. */
const length = 2;

/** How much a word that is not known counts, beside the rarest one that is. */
const ofUnknown = 0.7;

/** Learns which features are worth having, and that rare ones say more (TF-IDF). What occurs once teaches nothing. */
export function learnScale(texts: readonly Features[]): Scale {
  const frequencies = new Map<string, number>();
  for (const features of texts) {
    for (const name of namesOf(features)) frequencies.set(name, (frequencies.get(name) ?? 0) + 1);
  }
  const places = new Map<string, number>();
  const rarities: number[] = [];
  for (const [name, frequency] of frequencies) {
    if (frequency < 2 && isRun(name)) continue;
    places.set(name, rarities.length);
    rarities.push(1 + Math.log((texts.length + 1) / (1 + frequency)));
  }
  const rarest = 1 + Math.log((texts.length + 1) / 2);
  const part = (counts: ReadonlyMap<string, number>, prefix: string, share: number) => {
    const found = [...counts].flatMap(([name, count]) => {
      const place = places.get(prefix + name);
      return place === undefined ? [] : [{ place, much: (1 + Math.log(count)) * (rarities[place] ?? 0) }];
    });
    // What nobody has said before makes everything less sure.
    const unknown = [...counts.keys()].filter((name) => !isPair(name) && !places.has(prefix + name));
    const strange = unknown.length * (ofUnknown * rarest) ** 2;
    const norm = Math.sqrt(found.reduce((sum, { much }) => sum + much * much, strange)) || 1;
    return found.map(({ place, much }) => ({ place, much: (much * share * length) / norm }));
  };
  return {
    size: rarities.length,
    weigh({ words, letters }) {
      const all = [...part(words, ofWord, 1), ...part(letters, ofLetter, ofLetters)];
      return {
        at: Int32Array.from(all, ({ place }) => place),
        much: Float32Array.from(all, ({ much }) => much),
      };
    },
  };
}

const ofWord = 'w';
const ofLetter = 'l';

function namesOf({ words, letters }: Features): readonly string[] {
  return [
    ...[...words.keys()].map((name) => ofWord + name),
    ...[...letters.keys()].map((name) => ofLetter + name),
  ];
}

/** What two words are together; runs of letters, which begin and end words, have their spaces there. */
function isPair(name: string): boolean {
  return name.trim().includes(' ');
}

function isRun(name: string): boolean {
  return name.startsWith(ofLetter) || name.includes(' ');
}
