import { type Browser, chromium } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/**
 * Starts a headless Chromium: the one that the environment variable CHROMIUM_PATH names,
 * otherwise the one that comes with the tests (Linux on x86-64 only). Close it with `close()`.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return launch(named, {});
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Set CHROMIUM_PATH to the program file of an installed Chromium or Chrome.');
  }
  const { executablePath, env } = await unpackChromium();
  return launch(executablePath, env);
}

function launch(executablePath: string, env: Readonly<Record<string, string>>): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Chromium's sandbox does not start for root, which is who runs tests in most containers.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: { ...process.env, ...env },
  });
}
