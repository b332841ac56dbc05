import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core';
import { fillInput, inputLabel, inputValue } from './card-inputs.ts';
import { playgroundNote, takePicture } from './picture.ts';

/** One window of the Agents Playground, as its person uses it. */
export interface Chat {
  /** Opens the window's page, and waits until the bot has been told that this person installed it. */
  open(url: string): Promise<void>;
  /** Writes a message and sends it. */
  say(text: string): Promise<void>;
  /** Presses the button with this label on the newest card that has one, and waits until the bot has answered. */
  press(label: string): Promise<void>;
  /**
   * Fills the input with this label on the newest card that has one: words for a text, `YYYY-MM-DD` for a date,
   * the titles of the choices, or `true` and `false` for a toggle.
   * Press soon after: the Playground empties the inputs of all cards whenever a message arrives.
   */
  fill(label: string, value: string | readonly string[]): Promise<void>;
  /** What the text, date or drop-down input with this label shows. */
  valueOf(label: string): Promise<string>;
  /** Everything shown, the person's words and the bot's, in order; a card counts as one message. */
  messages(): Promise<string[]>;
  /**
   * Waits until the bot shows this text in a message or card that is new or changed since the person last did something.
   * @returns all text of that message or card
   */
  waitForText(wanted: string | RegExp, options?: { timeout?: number }): Promise<string>;
  /** The text of the newest card, or '' when there is none. */
  lastCardText(): Promise<string>;
  /** Saves a picture of the whole conversation, without the Playground's own tools. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

const defaultTimeoutMs = 15_000;
const pauseMs = 50;
const headers = '[aria-label="Message header"]';
const botHeaders = `${headers}:has([aria-label="Message author"])`;

/** What a person looks at the window with. */
export interface Client {
  /** Cards are drawn as Teams' phones draw them, which know no charts. */
  readonly withoutCharts?: boolean;
}

/** Prepares a page of its own, as if on a person's own computer. Open a window with `open`. */
export async function newChat(browser: Browser, { withoutCharts = false }: Client = {}): Promise<Chat> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // So narrow that the Playground leaves its list of conversations out.
    viewport: { width: 860, height: 900 },
    deviceScaleFactor: 2,
  });
  // The Playground's page wants fonts from the internet, which tests must not need.
  await context.route(
    (url) => url.hostname !== 'localhost',
    (route) => route.abort(),
  );
  if (withoutCharts) await forgetCharts(context);
  const page = await context.newPage();
  page.setDefaultTimeout(defaultTimeoutMs);
  return chatOn(page);
}

/** Takes the charts out of the Playground's page: cards then fall back, as on clients that never knew them. */
async function forgetCharts(context: BrowserContext): Promise<void> {
  await context.route('**/static/js/main.*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    await route.fulfill({
      response,
      body: script.replaceAll('"Chart.', '"NoChart.'),
    });
  });
}

function chatOn(page: Page): Chat {
  const cards = page.locator('.ac-preview-panel');
  let shownBefore: readonly string[] = [];

  async function shownBy(selector: string): Promise<string[]> {
    const texts = await page.locator(`${selector} + div`).allInnerTexts();
    return texts.map((text) => text.replace(playgroundNote, '').trim());
  }
  async function remember(): Promise<void> {
    shownBefore = await shownBy(botHeaders);
  }
  function newestCardWith(part: Locator): Locator {
    return cards.filter({ has: part }).last();
  }
  function newestCardAsking(label: string): Locator {
    return newestCardWith(inputLabel(page, label));
  }

  return {
    async open(url) {
      await page.goto(url);
      // The log panel tells that the bot has answered both; the bot may write to the person from then on.
      await page.getByText(/installationUpdate \d/).waitFor();
      await page.getByText(/conversationUpdate \d/).waitFor();
      await page.getByRole('button', { name: 'Hide log panel' }).click();
    },

    async say(text) {
      await remember();
      const sent = page.waitForResponse((response) => response.url().endsWith('/messages'));
      await page.locator('[data-lexical-editor="true"]').fill(text);
      await page.getByRole('button', { name: 'Send Message' }).click();
      await sent;
      await untilDrawn(page);
    },

    async press(label) {
      const named = { name: label, exact: true };
      const card = newestCardWith(page.getByRole('button', named));
      await remember();
      await pressAndWait(page, card.getByRole('button', named));
    },

    fill: (label, value) => fillInput(newestCardAsking(label), label, value),

    valueOf: (label) => inputValue(newestCardAsking(label), label),

    messages: () => shownBy(headers),

    async waitForText(wanted, { timeout = defaultTimeoutMs } = {}) {
      const deadline = Date.now() + timeout;
      for (;;) {
        const shown = await shownBy(botHeaders);
        const found = shown.findLast((text, index) => text !== shownBefore[index] && contains(text, wanted));
        if (found !== undefined) return found;
        if (Date.now() > deadline) throw new Error(notShown(wanted, shown));
        await page.waitForTimeout(pauseMs);
      }
    },

    async lastCardText() {
      return (await cards.allInnerTexts()).at(-1) ?? '';
    },

    screenshot: (path) => takePicture(page, path),

    close: () => page.context().close(),
  };
}

function contains(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

function notShown(wanted: string | RegExp, shown: readonly string[]): string {
  const list = shown.map((text) => `- ${text.replaceAll('\n', '\n  ')}`).join('\n');
  return `The bot did not show ${wanted} in time. It shows:\n${list}`;
}

/** Presses something and waits for the bot's answer. Buttons that only unfold a part of the card ask the bot nothing. */
async function pressAndWait(page: Page, button: Locator): Promise<void> {
  const answers: Promise<unknown>[] = [];
  function note(request: Request): void {
    if (/\/_conversation\/v1\/(invoke|submit)$/.test(request.url())) answers.push(request.response());
  }
  page.on('request', note);
  await button.click();
  await untilDrawn(page);
  page.off('request', note);
  await Promise.all(answers);
  await untilDrawn(page);
}

/** Waits until the page has drawn what it knows by now. */
async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
}
