import type { Content } from '../../content/pack.ts';
import { actions } from '../examples/actions.ts';
import { blockers } from '../examples/blockers.ts';
import { everyday } from '../examples/everyday.ts';
import { factsApplying } from '../examples/facts-applying.ts';
import { factsHelp } from '../examples/facts-help.ts';
import { factsKeeping } from '../examples/facts-keeping.ts';
import { factsMailbox } from '../examples/facts-mailbox.ts';
import { factsWhy } from '../examples/facts-why.ts';
import { inOtherWords } from '../examples/in-other-words.ts';
import { lists } from '../examples/lists.ts';
import { reports } from '../examples/reports.ts';
import { steering } from '../universal.ts';
import type { Phrase } from './phrases.ts';

type Book = Readonly<Record<string, readonly string[]>>;

/** Every phrase that the bot knows, with its label: a command's name, `fact:` and its id, or `blocker:` and its code. */
export function phraseBook(content: Content): readonly Phrase[] {
  return [
    ...content.blockers
      .filter(({ offered }) => offered)
      .flatMap(({ code, title, phrases }) => labelled(`blocker:${code}`, [title, ...phrases])),
    ...content.facts.flatMap(({ id, question, phrases }) => labelled(`fact:${id}`, [question, ...phrases])),
    ...steering.flatMap(({ label, words }) => labelled(label, words)),
    ...[factsWhy, factsMailbox, factsKeeping, factsApplying, factsHelp].flatMap((book) =>
      fromBook(book, 'fact:'),
    ),
    ...fromBook(blockers, 'blocker:'),
    ...[everyday, reports, lists, actions, inOtherWords].flatMap((book) => fromBook(book)),
  ];
}

function fromBook(book: Book, prefix = ''): Phrase[] {
  return Object.entries(book).flatMap(([name, texts]) => labelled(`${prefix}${name}`, texts));
}

function labelled(label: string, texts: readonly string[]): Phrase[] {
  return texts.map((text) => ({ label, text }));
}
