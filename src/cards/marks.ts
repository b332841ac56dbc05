/**
 * Bold and links in the texts of views. Where an author of ours means them, a view holds a character of the private use
 * area instead of Markdown. Everything else is shown as it stands: no name, file name or typed word can become a link.
 */
const bold = '\u{E000}';
const link = '\u{E001}';

/** A text in which `**` and `](` are meant as Markdown, as views hold it. */
export function marked(text: string): string {
  return text.replaceAll('**', bold).replaceAll('](', link);
}

/** What Markdown would take for bold, italics or the parts of a link; and its own sign for "as it stands". */
const signs = /[\\*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\](?=[([:])|(?<=\])[([]/gu;

/** A text of a view as the Markdown of Adaptive Cards. */
export function toMarkdown(text: string): string {
  return text.replace(signs, '\\$&').replaceAll(bold, '**').replaceAll(link, '](');
}

/** A text of a view without bold, for where no Markdown is drawn. */
export function withoutMarks(text: string): string {
  return text.replaceAll(bold, '').replaceAll(link, '](');
}
