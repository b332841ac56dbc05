import type { Locator, Page } from 'playwright-core';

/** The labels, in a card or on a whole page, that say exactly this. */
export function inputLabel(place: Locator | Page, label: string): Locator {
  const literally = label.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  // A required input has a star after its label.
  return place.locator('label', { hasText: new RegExp(`^\\s*${literally}[\\s*]*$`) });
}

/** Fills an input of a card, whatever its kind. */
export async function fillInput(
  card: Locator,
  label: string,
  value: string | readonly string[],
): Promise<void> {
  const values = typeof value === 'string' ? [value] : value;
  const [first = ''] = values;
  const input = await findInput(card, label);
  switch (await kindOf(input)) {
    case 'radios':
      return input.getByRole('radio', { name: first, exact: true }).check();
    case 'checkboxes':
      return tick(input, values);
    case 'toggle':
      return input.setChecked(first === 'true');
    case 'date':
      return write(input, spelledDate(first));
    case 'drop-down':
      return choose(input, values);
    case 'text':
      return write(input, first);
  }
}

/** What a text, date or drop-down input shows. */
export async function inputValue(card: Locator, label: string): Promise<string> {
  return (await findInput(card, label)).inputValue();
}

type Kind = 'radios' | 'checkboxes' | 'toggle' | 'date' | 'drop-down' | 'text';

async function findInput(card: Locator, label: string): Promise<Locator> {
  const id = await inputLabel(card, label).first().getAttribute('for');
  return card.locator(`[id="${id}"]`);
}

async function kindOf(input: Locator): Promise<Kind> {
  const role = await input.getAttribute('role');
  if (role === 'radiogroup') return 'radios';
  if (role === 'combobox') {
    return (await input.getAttribute('aria-haspopup')) === 'dialog' ? 'date' : 'drop-down';
  }
  if ((await input.getAttribute('type')) === 'checkbox') return 'toggle';
  return (await input.getByRole('checkbox').count()) > 0 ? 'checkboxes' : 'text';
}

/** Ticks the boxes with these titles and no others. */
async function tick(input: Locator, titles: readonly string[]): Promise<void> {
  for (const box of await input.locator('.fui-Checkbox').all()) {
    await box.getByRole('checkbox').setChecked(titles.includes((await box.textContent()) ?? ''));
  }
}

async function write(input: Locator, text: string): Promise<void> {
  await input.fill(text);
  // The Playground takes a date only when the input loses the focus.
  await input.press('Tab');
}

/** A date as the Playground reads it the same in every time zone. */
function spelledDate(isoDate: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
}

async function choose(input: Locator, titles: readonly string[]): Promise<void> {
  const page = input.page();
  await input.click();
  for (const name of titles) {
    const one = page.getByRole('option', { name, exact: true });
    const oneOfMany = page.getByRole('menuitemcheckbox', { name, exact: true });
    await one.or(oneOfMany).click();
  }
  await input.press('Tab');
}
