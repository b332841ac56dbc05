/** What a wrong decoding leaves behind, and control characters: no name has them. */
const damaged = /[\uFFFD\p{Cc}]/u;
/** UTF-8 that was read as Windows-1252 and saved so: "CafÃ©", "Bootsâ€™". */
const misread = /Ã[\u00A0-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-\u00BF]|â€/u;

/** Whether letters of a text are damaged. */
export function isDamaged(text: string): boolean {
  return damaged.test(text) || misread.test(text);
}
