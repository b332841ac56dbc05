import { BlockerCode } from '../domain/blocker.ts';
import type { Heard } from '../domain/heard.ts';
import type { Meanings } from './meaning.ts';
import { normalise } from './normalise.ts';

/** Who has a reason: somebody of a pharmacy. */
const teller = { roles: { admin: false, leadOf: [], contractorOf: [''], claims: [] }, cells: [] };
const sureOfReason = 0.5;
const sureOfTrouble = 0.65;

/** Where a reason begins: surely, and perhaps. */
const because = /\b(?:because(?: of)?|due to|owing to|by(?! (?:cell|lead|name|reason|date|day|now)\b)) (.+)$/;
const perhaps = /\b(?:on|over|with) (.+)$/;
/** What stands behind a reason and is none. */
const behind = / (?:(?:in|of|from) \w+(?: cell)?|for (?:more|longer|over|the|a|\d).*|saying .*)$/;

/** Adds to a list of blocked pharmacies the reason that the words give, or that they give one which is not known. */
export function withReason(heard: Heard, text: string, meanings: Meanings): Heard {
  if (heard.type !== 'show_list' && heard.type !== 'nudge') return heard;
  const { list } = heard;
  if (list?.of !== 'blocked') return heard;
  const [about = ''] = normalise(text).split(/:/);
  const told = because.exec(about)?.[1];
  const code = codeOf(told ?? perhaps.exec(about)?.[1], meanings);
  if (code) return { ...heard, list: { ...list, code } };
  return told ? { ...heard, unmet: [...(heard.unmet ?? []), 'reason'] } : heard;
}

function codeOf(told: string | undefined, meanings: Meanings): BlockerCode | undefined {
  if (!told) return undefined;
  const reason = told.replace(behind, '').replace(/^(?:the|an?|their) /, '');
  // "MFA" alone is a question about it; said of what is in the way, it is a trouble.
  return (
    blockerIn(reason, sureOfReason, meanings) ?? blockerIn(`${reason} not working`, sureOfTrouble, meanings)
  );
}

function blockerIn(text: string, enough: number, meanings: Meanings): BlockerCode | undefined {
  const [first] = meanings.rank(text, teller);
  if (!first || first.score < enough) return undefined;
  return BlockerCode.safeParse(first.label.replace('blocker:', '')).data;
}
