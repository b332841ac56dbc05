import type { CommandOf } from '../domain/commands.ts';
import type { Heard } from '../domain/heard.ts';
import { findOdsCodes, readOdsCode } from '../domain/ods-code.ts';
import type { Reading } from '../ports/interpreter.ts';
import { normalise } from './normalise.ts';
import { readPlace } from './place-slot.ts';

type OfficeReading = Pick<Reading, 'isListed' | 'cells'>;
type Reader = (words: string, reading: OfficeReading) => Heard | undefined;

const politeness = /^(?:please|can you|could you|would you|i want to|i would like to|i'd like to)\s+/;

/** Makes a reader of a pattern; its groups go to the command. */
function when(pattern: RegExp, toCommand: (...groups: string[]) => Heard): Reader {
  return (words) => {
    const found = pattern.exec(words);
    return found ? toCommand(...found.slice(1).map((group) => (group ?? '').trim())) : undefined;
  };
}

/** "The pharmacy FAB12" is a code; in more words than that stands something else too. */
const mostBesideCode = 4;

/** Makes a reader of a pattern whose sentence names a pharmacy by its code. */
function withCode(pattern: RegExp, toCommand: (ods: string, ...groups: string[]) => Heard): Reader {
  return (words, { isListed }) => {
    const found = pattern.exec(words);
    const [code = '', ...groups] = (found?.slice(1) ?? []).map((group) => (group ?? '').trim());
    const isShort = code.split(' ').length <= mostBesideCode;
    const ods = readOdsCode(code) ?? (isShort ? findOdsCodes(code, isListed)[0] : undefined);
    return found && ods ? toCommand(ods, ...groups) : undefined;
  };
}

function marked(ods: string, as: CommandOf<'mark_pharmacy'>['as']): Heard {
  return { type: 'mark_pharmacy', ods, as };
}

/** What people take back themselves is no person. */
const isOwn = /\b(?:me|my|it|them|that|this|everything)\b/;

const readers: readonly Reader[] = [
  when(
    /^(?:how (?:do|can) (?:i|we) )?(?:import|upload|load|update)(?: (?:a|the|our))?(?: new)? (?:pharmacy list|pharmacies|roster|list)$/,
    () => ({ type: 'how_to_import' }),
  ),
  (words, { cells }) => {
    const [, named] =
      /^(?:(?:list|show)(?: me)? )?(?:all )?(?:the )?(?:pharmacies|premises|shops|branches) (?:in|of) (?:the )?(?:cell )?(.+?)(?: cell)?$/.exec(
        words,
      ) ?? [];
    const cell = cells.find((name) => normalise(name) === named);
    return cell === undefined ? undefined : { type: 'show_list', list: { of: 'mine', cell } };
  },
  when(
    /^(?:(?:list|show)(?: me)? )?(?:(?:how many|which|who|all|the|of|them|these|those|new|ones|pharmacies|premises|shops|branches|that|have|has|are|is|still) )*(?:no cell|in no cell|with no cell|(?:without|not in|(?:not|don't|doesn't|do not|does not) have) (?:a|any) cell)(?: yet)?$/,
    () => ({ type: 'show_list', list: { of: 'without_cell' } }),
  ),
  when(
    /^(?:(?:this|the) channel is for (?:no|none|no cell|nothing|nobody)(?: any ?more)?|(?:unbind|free) (?:this|the) channel|(?:this|the) channel is (?:not|no longer) for .+)$/,
    () => ({ type: 'unbind_channel' }),
  ),
  when(
    /^(?:(?:this|the) channel is for|(?:use|bind) (?:this|the) channel (?:for|to)) (?:the )?(?:cell )?(.+?)(?: cell)?$/,
    (cell) => ({ type: 'bind_channel', cell }),
  ),
  when(
    /^(?:erase|forget|delete|remove)(?: (?:everything|all(?: data)?|(?:the )?(?:personal )?data|what you hold))?(?: (?:about|of|on))? (\S+@\S+)$/,
    (person) => ({ type: 'erase_person', person }),
  ),
  when(/^(?:remove|take) (.+?) (?:as|from|out of)(?: (?:an?|the))? admins?(?:istrators?)?$/, (who) => ({
    type: 'remove_admin',
    who,
  })),
  when(/^(.+?) is no longer an? admin(?:istrator)?$/, (who) => ({ type: 'remove_admin', who })),
  when(/^(?:make|appoint|add) (.+?) (?:as )?(?:(?:an?|the) )?admin(?:istrator)?$/, (who) => ({
    type: 'add_admin',
    who,
  })),
  when(
    /^(?:remove|take) (.+?) (?:as|from|out of)(?: (?:an?|the))?(?: cell)? leads?(?:er)? (?:of|from|for|in) (?:the )?(?:cell )?(.+)$/,
    (who, cell) => ({ type: 'remove_lead', who, cell }),
  ),
  when(/^(.+?) no longer leads (?:the )?(?:cell )?(.+)$/, (who, cell) => ({
    type: 'remove_lead',
    who,
    cell,
  })),
  (words) => {
    const { place, rest } = readPlace(words);
    const [, who = '', cell = ''] =
      /^(?:make|appoint|set) (.+?) (?:as )?(?:(?:an?|the) )?(?:cell )?lead(?:er)? (?:of|for|in) (?:the )?(?:cell )?(.+)$/.exec(
        rest,
      ) ?? [];
    return who ? { type: 'make_lead', who, cell, ...(place ? { place } : {}) } : undefined;
  },
  (words, { isListed }) => {
    const [, codes = '', cell = ''] =
      /^(?:move|put|assign) (?!.*\balerts?\b)(.+?) (?:in)?to (?!(?:me|us|you)\b)(?:the )?(?:cell )?(.+)$/.exec(
        words,
      ) ?? [];
    const ods = findOdsCodes(codes, isListed).slice(0, 50);
    return ods.length > 0 ? { type: 'move_pharmacy', ods, cell } : undefined;
  },
  (words, { isListed }) => {
    const [, who = '', place = ''] =
      /^(?:remove|take|delete) (.+?) (?:from|off|out of) (.+)$/.exec(words) ?? [];
    const [ods] = findOdsCodes(place, isListed);
    return ods && !isOwn.test(who) ? { type: 'remove_contractor', who, ods } : undefined;
  },
  withCode(/^(?:mark )?(.+?) (?:has|is|as)(?: now)? (?:closed|shut)(?: down| for good)?$/, (ods) =>
    marked(ods, 'closed'),
  ),
  withCode(/^(?:mark )?(.+?) (?:has|is|as)(?: now)? (?:re-?opened|opened again|open(?: again)?)$/, (ods) =>
    marked(ods, 'open'),
  ),
  withCode(
    /^(?:mark )?(.+?) (?:as not|is not|isn't|does not|doesn't|no longer|will not|won't) provid\w*(?: (?:the|this|that) service)?(?: any ?more)?$/,
    (ods) => marked(ods, 'not_providing'),
  ),
  withCode(
    /^(?:mark )?(.+?) (?:as providing|is providing|provides|will provide)(?: (?:the|this|that) service)?(?: again)?$/,
    (ods) => marked(ods, 'providing'),
  ),
  withCode(/^(?:(?:act|answer) for|i (?:act|answer) for) (.+)$/, (ods) => ({ type: 'act_for', ods })),
  when(/^stop (?:acting|answering)\b/, () => ({ type: 'stop_acting' })),
  withCode(
    /^who (?:has |have )?(?:saw|seen|viewed|(?:looked|been looking) (?:at|into)|changed) (?:the (?:record|data) of )?(.+)$/,
    (ods) => ({ type: 'audit', ods }),
  ),
  withCode(/^(?:the |show (?:me )?(?:the )?)?audit(?: log| trail)?(?: of| for)? (.+)$/, (ods) => ({
    type: 'audit',
    ods,
  })),
  withCode(/^(?:the )?(?:invitation|invite)(?: text)? (?:for|of|to) (.+)$/, (ods) => ({
    type: 'invitation',
    ods,
  })),
  when(/^(?:the |show (?:me )?(?:the )?)?(?:invitation|invite)(?: text)?$/, () => ({ type: 'invitation' })),
  when(
    /^(?:export|download|save)(?: (?:it|this|that|the list|this list))?(?: (?:as|to))?(?: an?)?(?: csv| file| list| csv file)?$|^as csv$/,
    () => ({
      type: 'export_csv',
    }),
  ),
  withCode(
    /^(?:i am leaving|i'm leaving|i have left|i left|leave|i no longer work (?:at|for)) (?!.*\b(?:with|to|for) me\b)(.+)$/,
    (ods) => ({ type: 'leave_pharmacy', ods }),
  ),
  when(
    /^(?:leave|i am leaving|i'm leaving|i no longer work (?:here|there|for (?:this|that) pharmacy)|leave (?:this|my|the) pharmacy|i have left (?:this|my|the) pharmacy|i am leaving (?:this|my|the) pharmacy)$/,
    () => ({ type: 'leave_pharmacy' }),
  ),
];

/** Reads what admins and leads say about lists, people and cells, and how somebody leaves a pharmacy. */
export function readOffice(text: string, reading: OfficeReading): Heard | undefined {
  const words = normalise(text).replace(politeness, '');
  for (const read of readers) {
    const command = read(words, reading);
    if (command) return command;
  }
  return undefined;
}
