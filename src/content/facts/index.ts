import type { Fact } from '../schema.ts';
import { applying } from './applying.ts';
import { help } from './help.ts';
import { keeping } from './keeping.ts';
import { mailbox } from './mailbox.ts';
import { why } from './why.ts';

/** Every statement about NHSmail that people may ask for. */
export const facts: readonly Fact[] = [...why, ...applying, ...mailbox, ...keeping, ...help];
