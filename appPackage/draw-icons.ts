import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../test/browser/browser.ts';

/** The icons that Teams wants: a coloured one, and a white outline on nothing. */
const icons = [
  { file: 'color.png', size: 192, look: '' },
  { file: 'outline.png', size: 32, look: 'outline' },
] as const;

/** Draws the app's icons from its SVG with the browser of the tests. Run it after changing `icon.svg`. */
async function drawIcons(): Promise<void> {
  const svg = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
  const browser = await launchBrowser();
  try {
    for (const { file, size, look } of icons) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const drawn = svg.replace('<svg ', `<svg class="${look}" width="${size}" height="${size}" `);
      await page.setContent(`<body style="margin:0;background:transparent">${drawn}</body>`);
      await writeFile(join(import.meta.dirname, file), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();
