/** A greeting or thanks before what is really said, and the rest. */
export interface Opening {
  readonly type: 'greet' | 'thanks';
  readonly rest: string;
}

const greeting =
  /^(?:hello|hi|hiya|hey|heya|good (?:morning|afternoon|evening|day)|morning)(?: (?:there|all|bot|everyone))?\s*[,!.:-]*\s+(?=\S)/i;
const thanking =
  /^(?:(?:ok|great|brilliant|perfect|lovely)[, ]+)?(?:thanks?(?: you)?(?: (?:so|very) much| a lot)?|thx|cheers|ta|many thanks)\s*[,!.]+\s*(?:and |but )?(?=\S{2,})/i;

/** Takes a greeting or thanks off the front: "hi, where am i up to?". */
export function openingOf(text: string): Opening | undefined {
  const hello = greeting.exec(text.trim())?.[0];
  if (hello) return { type: 'greet', rest: text.trim().slice(hello.length) };
  const thanks = thanking.exec(text.trim())?.[0];
  return thanks ? { type: 'thanks', rest: text.trim().slice(thanks.length) } : undefined;
}

const closing =
  /(?<=\S)[\s,.!-]+(?:(?:many |ok |and )?(?:thanks?(?: you)?|thankyou|thx|cheers|ta)(?: (?:so|very) much| a lot| again| in advance)?|please|pls|plz|mate|lol)[\s.!?🙏😊👍]*$/iu;

/** A text without the thanks or the please that rounds it off. */
export function withoutClosing(text: string): string {
  const rest = text.trim().replace(closing, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

/** Where one thing can end and another begin, the clearer places first. */
const joints: readonly RegExp[] = [
  /(?<=[.?!;])\s+(?=\S)|\n+/g,
  /\s*,\s*(?:and |but |also |then )?(?=\S)/g,
  /\s+(?:and|but|also|&|plus|then)\s+(?=\S)/gi,
];

/** The ways to cut a text in two, the clearer ones first. Neither part is empty. */
export function cuts(text: string): readonly (readonly [string, string])[] {
  const plain = text.trim();
  return joints.flatMap((joint) =>
    [...plain.matchAll(joint)].flatMap(({ index, 0: between }) => {
      const parts = [plain.slice(0, index).trim(), plain.slice(index + between.length).trim()] as const;
      return parts.every((part) => /[\p{L}\p{N}]/u.test(part)) ? [parts] : [];
    }),
  );
}
