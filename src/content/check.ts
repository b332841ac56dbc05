import { slotsOf } from './message.ts';
import { contentError } from './overrides.ts';
import type { ContentParts } from './parts.ts';
import { questionSlots } from './questions.ts';

/** A text of the pack: where it stands, and the slots that it may use besides the contacts. */
interface Text {
  readonly place: string;
  readonly text: string;
  readonly slots: readonly string[];
}

/**
 * Checks that the content holds together: every statement has a source that there is, every text is a sound message
 * whose slots will have values, every reference leads somewhere.
 * @param base the pack's own words: a replaced sentence gets the values that the pack's own one gets
 * @throws ContentError naming each place and what is wrong there
 */
export function checkContent(
  parts: ContentParts,
  base: ContentParts = parts,
  everywhere: readonly string[] = [],
): void {
  const problems = [
    ...sourcesOf(parts)
      .filter(({ source }) => !Object.hasOwn(parts.sources, source))
      .map(({ place, source }) => `${place}: there is no source "${source}"`),
    ...linksOf(parts),
    ...textsOf(parts, base).flatMap((text) => problemsOf(text, [...contactIds(parts), ...everywhere])),
  ];
  if (problems.length > 0) throw contentError(problems);
}

function contactIds({ contacts }: ContentParts): readonly string[] {
  return contacts.map(({ id }) => id);
}

function sourcesOf({
  contacts,
  blockers,
  facts,
  policies,
}: ContentParts): { place: string; source: string }[] {
  return [
    ...contacts.map(({ id, source }) => ({ place: `contacts.${id}`, source })),
    ...blockers.map(({ code, source }) => ({ place: `blockers.${code}`, source })),
    ...facts.flatMap(({ id, source, today }) => [
      { place: `facts.${id}`, source },
      ...(today ? [{ place: `facts.${id}.today`, source: today.source }] : []),
    ]),
    ...Object.entries(policies).flatMap(([name, values]) =>
      Object.entries(values).map(([key, { source }]) => ({ place: `policies.${name}.${key}`, source })),
    ),
  ];
}

function linksOf(parts: ContentParts): string[] {
  return Object.entries(parts.questions).flatMap(([id, { link }]) =>
    link && !contactIds(parts).includes(link) ? [`questions.${id}.link: there is no contact "${link}"`] : [],
  );
}

function textsOf({ words, questions, blockers, facts }: ContentParts, base: ContentParts): readonly Text[] {
  const remedySlots = ['pharmacy', 'ods', 'lead'];
  return [
    ...Object.entries(words).map(([id, text]) => ({
      place: `words.${id}`,
      text,
      slots: [...(slotsOf(base.words[id] ?? '') ?? [])],
    })),
    ...Object.entries(questions).flatMap(([id, { name, ask, more, held }]) =>
      Object.entries({ name, ask, more, held }).flatMap(([field, text]) =>
        text ? [{ place: `questions.${id}.${field}`, text, slots: questionSlots }] : [],
      ),
    ),
    ...blockers.map(({ code, remedy }) => ({
      place: `blockers.${code}.remedy`,
      text: remedy,
      slots: remedySlots,
    })),
    ...facts.flatMap(({ id, answer, today }) => [
      { place: `facts.${id}.answer`, text: answer, slots: [] },
      ...(today ? [{ place: `facts.${id}.today`, text: today.answer, slots: [] }] : []),
    ]),
  ];
}

function problemsOf({ place, text, slots }: Text, everywhere: readonly string[]): string[] {
  const used = slotsOf(text);
  if (!used) return [`${place}: this is no sound message. Check the curly brackets`];
  return [...used]
    .filter((slot) => !slots.includes(slot) && !everywhere.includes(slot))
    .map(
      (slot) =>
        `${place}: there is nothing to put for {${slot}}. It may use: ${[...slots, ...everywhere].join(', ')}`,
    );
}
