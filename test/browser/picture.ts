import type { Page } from 'playwright-core';

/** What the Playground writes below a card of which a button was pressed. */
export const playgroundNote = 'Your response was sent to the app';

const smallestHeight = 420;

/** Leaves the name of the Playground and of the person, and the conversation. */
const withoutTools = `
  [role="toolbar"] > button, [title="Toggle app bar and conversation window"] { display: none !important; }
  [aria-label="Show more information"] { visibility: hidden !important; }
  [hidden] { display: none !important; }
  [role="toolbar"] { flex-grow: 1; justify-content: flex-end; }
`;

/** The list of messages, three levels above the header of each. */
const messageList = 'div:has(> div > div > [aria-label="Message header"])';

/** Saves a picture of a window's whole conversation, as high as it needs to be. The window stays as it was, but for the focus. */
export async function takePicture(page: Page, path: string): Promise<void> {
  const usual = page.viewportSize();
  if (!usual) throw new Error('The page has no size.');
  const style = await page.addStyleTag({ content: withoutTools });
  const notes = page.locator('[aria-label="Display Invoked Message"]', { hasText: playgroundNote });
  await notes.evaluateAll((found) => found.map((note) => note.toggleAttribute('hidden', true)));
  // Only the height changes: at another width the Playground would draw all cards anew and empty their inputs.
  await page.setViewportSize({ width: usual.width, height: smallestHeight });
  await page.setViewportSize({ width: usual.width, height: smallestHeight + (await hiddenHeight(page)) });
  await page.evaluate('document.activeElement?.blur()');
  await page.screenshot({ path });
  await style.evaluate((element) => element.remove());
  await notes.evaluateAll((found) => found.map((note) => note.toggleAttribute('hidden', false)));
  await page.setViewportSize(usual);
}

/** How much of the conversation lies outside the window. */
async function hiddenHeight(page: Page): Promise<number> {
  const list = page.locator(messageList).first();
  if ((await list.count()) === 0) return 0;
  return list.evaluate((element) => element.scrollHeight - element.clientHeight);
}
