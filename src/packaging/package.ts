import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, faultsOf, fillIn, iconFault, PackageError } from './manifest.ts';
import { toZip } from './zip.ts';

/**
 * Makes the app package that an LPC uploads to Teams.
 * @param folder where manifest.json and the icons are
 * @throws PackageError that names every fault
 */
export async function makePackage(folder: string, environment: Environment): Promise<Buffer> {
  const template = await readFile(join(folder, 'manifest.json'), 'utf8');
  const manifest = fillIn(template, environment);
  const color = await readFile(join(folder, 'color.png'));
  const outline = await readFile(join(folder, 'outline.png'));
  const faults = [
    ...(await faultsOf(manifest)),
    ...iconFault('color.png', color, 192),
    ...iconFault('outline.png', outline, 32),
  ];
  if (faults.length > 0) throw new PackageError(faults);
  return toZip([
    { name: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
    { name: 'color.png', bytes: color },
    { name: 'outline.png', bytes: outline },
  ]);
}
