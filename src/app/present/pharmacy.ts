import type { Button, View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { button } from './buttons.ts';

/** Asks for a pharmacy by code, postcode or name. */
export function whichPharmacyView(content: Content, said: readonly string[] = []): View {
  const lead = content.say('which_pharmacy');
  return {
    summary: lead,
    said: [...said],
    lead,
    more: content.say('which_pharmacy_more'),
    inputs: [
      {
        id: 'text',
        kind: 'text',
        label: labels.pharmacy,
        error: content.say('which_pharmacy_more'),
        placeholder: 'FAD37',
        required: true,
        maxLength: 200,
      },
    ],
    answers: [button(labels.send, { type: 'say_pharmacy' }, { style: 'positive', withInputs: true })],
    actions: [button(labels.help, { type: 'help' })],
  };
}

/** Offers several pharmacies, with the field for another one. */
export function choosePharmacyView(
  content: Content,
  lead: string,
  pharmacies: readonly Premises[],
  said: readonly string[] = [],
): View {
  const which = whichPharmacyView(content, said);
  return {
    ...which,
    summary: lead,
    lead,
    answers: [...pharmacies.map(choiceOf), ...(which.answers ?? [])],
  };
}

/** Turns to a pharmacy. */
export function choiceOf({ ods, name, postcode }: Premises): Button {
  return button(`${name}, ${postcode} (${ods})`, { type: 'choose_pharmacy', ods });
}
