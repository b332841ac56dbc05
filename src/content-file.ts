import { readFile } from 'node:fs/promises';
import type { Config } from './config.ts';
import { readOverrides } from './content/overrides.ts';
import { type Content, loadContent } from './content/pack.ts';
import { ContentError } from './content/parts.ts';

/**
 * The content pack with what the LPC's file puts in its place.
 * @throws ContentError naming the file, each place in it, and what is wrong there
 */
export async function contentOf(
  config: Pick<Config, 'POLICY' | 'LPC_NAME' | 'CONTENT_FILE'>,
): Promise<Content> {
  const { POLICY: policy, LPC_NAME: lpc, CONTENT_FILE: file } = config;
  if (!file) return loadContent({ policy, slots: { lpc } });
  try {
    return loadContent({ policy, slots: { lpc }, overrides: readOverrides(await readFile(file, 'utf8')) });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ContentError(`CONTENT_FILE=${file} cannot be used. ${why}`, { cause: error });
  }
}
