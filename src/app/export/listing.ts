import { labels } from '../../content/words/labels.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import { mayGive } from '../../domain/people/authority.ts';
import { blockedRows, chooseCell, lackingRows, premisesInScope } from '../commands/desk.ts';
import { leadsNotHere, pharmaciesNotHere } from '../commands/not-here.ts';
import { changesOf, unreadOf } from '../lists/changes.ts';
import { reasonWords } from '../present/list-words.ts';
import type { Turn } from '../turn/turn.ts';
import type { Listing } from './table.ts';

/** The rows of a list as the person may see them. @returns undefined for a list that they may not see, or that is gone */
export async function listing(turn: Turn, request: ListRequest): Promise<Listing | undefined> {
  const { work, roles, content } = turn;
  switch (request.of) {
    case 'lacking': {
      const chosen = chooseCell(turn, await premisesInScope(turn), request.cell);
      if ('refusal' in chosen) return undefined;
      return {
        columns: [labels.pharmacy, labels.ods, labels.cell, labels.status_column],
        rows: lackingRows(chosen.premises, request.status),
      };
    }
    case 'blocked': {
      const chosen = chooseCell(turn, await premisesInScope(turn), request.cell);
      if ('refusal' in chosen) return undefined;
      return {
        columns: [labels.pharmacy, labels.ods, labels.what, labels.since],
        rows: blockedRows(content, chosen.premises),
      };
    }
    case 'not_here':
      return pharmaciesNotHere(turn, request.cell);
    case 'leads_not_here':
      return mayGive('leads_not_here', roles) ? leadsNotHere(turn) : undefined;
    case 'unread': {
      const found = mayGive('import_file', roles) ? await work.get('import', request.importId) : undefined;
      if (!found) return undefined;
      const unread = unreadOf(await changesOf(work, found.list));
      return {
        columns: [labels.line, labels.reason_why],
        rows: unread.map((line) => [String(line.line), reasonWords(content, line)]),
      };
    }
  }
}
