import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Chromium ready to run, and what its environment needs. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the Chromium of the npm package once per machine and version.
 * It unpacks into a folder of its own and then moves that into place, since test files run at the same time
 * and must never see half a browser.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const folder = join(tmpdir(), `mailbox-guide-chromium-${await packageVersion()}`);
  if (!existsSync(folder)) {
    const staging = await mkdtemp(`${folder}-`);
    await unpackInto(staging);
    await writeFontsFile(staging, folder);
    await moveIntoPlace(staging, folder);
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      // The libraries that the package brings, because many machines lack some of them.
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  };
}

async function packageVersion(): Promise<string> {
  const file = new URL('../../package.json', import.meta.resolve('@sparticuz/chromium'));
  const parsed: unknown = JSON.parse(await readFile(fileURLToPath(file), 'utf8'));
  if (typeof parsed === 'object' && parsed && 'version' in parsed) return String(parsed.version);
  throw new Error('The package @sparticuz/chromium has no version.');
}

/** In a process of its own, because the package unpacks into the folder that TMPDIR names. */
async function unpackInto(folder: string): Promise<void> {
  const program = `
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();`;
  const unpacking = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    // The name of a runtime for which the package also unpacks Chromium's libraries.
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
    stdio: 'inherit',
  });
  const code = await new Promise((resolve, reject) => unpacking.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`Chromium could not be unpacked into ${folder}.`);
}

/** Letters look the same on every machine: the package's font first, then what the system has. */
async function writeFontsFile(staging: string, folder: string): Promise<void> {
  await writeFile(
    join(staging, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <match target="pattern">
    <test name="family" qual="all" compare="not_eq"><string>monospace</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit>
  </match>
  <cachedir>${folder}/font-cache</cachedir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`,
  );
}

async function moveIntoPlace(staging: string, folder: string): Promise<void> {
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another test file may have been quicker; its copy is as good.
    if (!existsSync(folder)) throw error;
  }
}
