import type { Card } from './stub-bot.ts';

/** A card with an input of every kind that the bot uses. */
export function blockerCard(): Card {
  return card(
    'What is wrong?',
    [
      { type: 'Input.Text', id: 'reference', label: 'Ticket reference (if any)' },
      {
        type: 'Input.Text',
        id: 'note',
        label: 'What did you try?',
        isRequired: true,
        errorMessage: 'Say it',
        isMultiline: true,
      },
      { type: 'Input.Date', id: 'since', label: 'Since when?' },
      {
        type: 'Input.ChoiceSet',
        id: 'kind',
        label: 'What kind?',
        choices: choices('Locked out', 'No passcode'),
      },
      {
        type: 'Input.ChoiceSet',
        id: 'owner',
        label: 'Are you the owner?',
        style: 'expanded',
        choices: choices('Yes', 'No'),
      },
      {
        type: 'Input.ChoiceSet',
        id: 'people',
        label: 'Who is locked out?',
        style: 'expanded',
        isMultiSelect: true,
        value: 'Amara',
        choices: choices('Amara', 'Daniel', 'Somebody else'),
      },
      { type: 'Input.Toggle', id: 'urgent', label: 'How soon?', title: 'It is urgent' },
    ],
    ['I need my cell lead', 'That fixed it'],
  );
}

/** A card with a heading, perhaps inputs, and buttons whose verbs are their labels. */
export function card(heading: string, inputs: readonly Card[], buttons: readonly string[]): Card {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: heading, style: 'heading', weight: 'Bolder', wrap: true }, ...inputs],
    actions: buttons.map((title) => ({ type: 'Action.Execute', title, verb: title, data: { of: heading } })),
  };
}

function choices(...titles: readonly string[]) {
  return titles.map((title) => ({ title, value: title }));
}
