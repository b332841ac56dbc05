/** Turns a block of people's words, separated by semicolons, into a list. It keeps long lists short to read. */
export function phrases(block: string): string[] {
  return block
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
