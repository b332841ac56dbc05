import { marked } from '../../cards/marks.ts';
import type { Button, View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { longestWords, type Nudge } from '../../domain/nudge/record.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { button } from './buttons.ts';

/** How many pharmacies one message names, and how many it offers to go on with. */
const mostNamed = 8;
const mostButtons = 4;

/** From whom a nudge is, and what they add to it. */
export interface NudgeSender {
  readonly sender: string;
  readonly lpc: string;
  readonly words?: string | undefined;
}

/** What a person gets: which pharmacy it is about, the sender's own sentence, the next step, and a button to go on. */
export function nudgeMessage(
  content: Content,
  about: Nudge['recipients'][number]['about'],
  pharmacies: ReadonlyMap<string, Premises>,
  { sender, lpc, words }: NudgeSender,
): View {
  const lines = about.flatMap(({ ods, step }) => {
    const premises = pharmacies.get(ods);
    return premises ? [{ ods, pharmacy: premises.name, step: content.say(`nudge_step_${step}`) }] : [];
  });
  const [only] = lines;
  const isOne = lines.length === 1 && only !== undefined;
  const hello = isOne
    ? content.say('nudge_hello', { sender, lpc, pharmacy: only.pharmacy, ods: only.ods })
    : content.say('nudge_hello_several', { sender, lpc });
  return {
    summary: hello,
    said: [
      hello,
      ...(words ? [content.say('nudge_own_words', { sender, words })] : []),
      ...(isOne ? [] : [severalLines(content, lines)]),
    ],
    ...(isOne ? { lead: only.step } : {}),
    answers: isOne
      ? [button(labels.go_on, { type: 'choose_pharmacy', ods: only.ods }, { style: 'positive' })]
      : lines
          .slice(0, mostButtons)
          .map(({ ods, pharmacy }) =>
            button(labels.go_on_with.replace('{pharmacy}', pharmacy), { type: 'choose_pharmacy', ods }),
          ),
  };
}

function severalLines(
  content: Content,
  lines: readonly { readonly ods: string; readonly pharmacy: string; readonly step: string }[],
): string {
  const named = lines.slice(0, mostNamed).map((line) => content.say('nudge_pharmacy_line', line));
  const count = lines.length - named.length;
  return [...named, ...(count > 0 ? [content.say('nudge_more_pharmacies', { count })] : [])].join('\n');
}

/** A message, word for word, as part of a card that shows what is to be sent. */
export function asQuote({ said, lead, answers = [] }: View): string[] {
  const buttons = answers.map(({ label }) => `[${label}]`).join(' ');
  return [...said, ...(lead ? [marked(`**${lead}**`)] : []), ...(buttons ? [buttons] : [])];
}

/** What the card that asks before sending needs to know. */
export interface Preview {
  readonly nudge: Nudge;
  /** The list's name, and how it is limited. */
  readonly list: string;
  readonly limits: readonly string[];
  /** How many pharmacies are on the list. */
  readonly total: number;
  /** The message to the first recipient, and their name. */
  readonly example?: { readonly person: string; readonly message: View } | undefined;
}

/** Asks whether to send a nudge: to how many, whom it does not reach, and the exact text. */
export function nudgePreview(content: Content, preview: Preview, said: readonly string[] = []): View {
  const { nudge, limits, example } = preview;
  const title = content.say('nudge_title', { people: nudge.recipients.length });
  return {
    summary: title,
    title,
    said: [...said, about(content, preview), ...limits, ...leftOutLines(content, nudge)],
    ...(example ? exampleParts(content, nudge, example) : {}),
    ...stepTable(content, nudge),
    ...(example ? { inputs: [wordsInput(content)] } : {}),
    answers: answers(nudge),
    actions: furtherLists(nudge),
  };
}

function about(content: Content, { nudge: { recipients }, list, total }: Preview): string {
  const pharmacies = new Set(recipients.flatMap(({ about: own }) => own.map(({ ods }) => ods))).size;
  return pharmacies === 0
    ? content.say('nudge_about_none', { list })
    : content.say('nudge_about', { list, pharmacies, total });
}

function leftOutLines(content: Content, { leftOut, notHere, again }: Nudge): string[] {
  const reasons = [...Map.groupBy(leftOut, ({ why }) => why)];
  return [
    ...(notHere.length > 0 ? [content.say('nudge_not_here', { count: notHere.length })] : []),
    ...reasons.map(([why, people]) => content.say(`nudge_left_${why}`, { count: people.length })),
    ...(again ? [content.say('nudge_again_noted')] : []),
  ];
}

function exampleParts(
  content: Content,
  { recipients }: Nudge,
  { person, message }: NonNullable<Preview['example']>,
): Pick<View, 'lead' | 'quote'> {
  const lead =
    recipients.length === 1 ? content.say('nudge_text_one') : content.say('nudge_text_several', { person });
  return { lead, quote: asQuote(message) };
}

/** What the texts ask for, and of how many people, where they differ. */
function stepTable(content: Content, { recipients }: Nudge): Pick<View, 'table'> {
  const steps = Map.groupBy(
    recipients.flatMap(({ person, about: own }) => own.map(({ step }) => ({ person, step }))),
    ({ step }) => step,
  );
  if (steps.size < 2) return {};
  const rows = [...steps]
    .map(([step, of]) => ({ step, people: new Set(of.map(({ person }) => person)).size }))
    .toSorted((a, b) => b.people - a.people)
    .map(({ step, people }) => [content.say(`nudge_step_${step}`), String(people)]);
  return { table: { columns: [labels.next_step, labels.how_many], rows } };
}

function wordsInput(content: Content) {
  return {
    id: 'text',
    kind: 'text' as const,
    label: content.say('nudge_words_input'),
    error: content.say('nudge_words_error', { most: longestWords }),
    required: false,
    multiline: true,
    maxLength: longestWords,
  };
}

function answers({ id: nudgeId, revision, recipients, leftOut, words }: Nudge): Button[] {
  const isAny = recipients.length > 0;
  const withInputs = { withInputs: isAny };
  const change = { type: 'change_nudge', nudgeId } as const;
  const wasToday = leftOut.some(({ why }) => why === 'nudged_today');
  return [
    ...(isAny
      ? [
          button(
            labels.send,
            { type: 'send_nudge', nudgeId, revision },
            { style: 'positive', withInputs: true },
          ),
          button(labels.nudge_with_words, change, withInputs),
        ]
      : []),
    ...(words ? [button(labels.nudge_without_words, { ...change, noText: true })] : []),
    ...(wasToday ? [button(labels.nudge_again, { ...change, again: true }, withInputs)] : []),
    button(labels.cancel, { type: 'cancel_nudge', nudgeId }),
  ];
}

function furtherLists({ id: nudgeId, recipients, leftOut, notHere }: Nudge): Button[] {
  const list = { of: 'nudge', nudgeId };
  return [
    ...(recipients.length > 0 ? [button(labels.nudge_recipients, { type: 'show_list', list })] : []),
    ...(leftOut.length > 0
      ? [button(labels.nudge_left_out, { type: 'show_list', list: { ...list, part: 'left_out' } })]
      : []),
    ...(notHere.length > 0
      ? [
          button(labels.nudge_not_reached, { type: 'show_list', list: { ...list, part: 'not_here' } }),
          button(labels.invitation, { type: 'invitation' }),
        ]
      : []),
  ];
}
