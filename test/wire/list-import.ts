import { setTimeout as pause } from 'node:timers/promises';
import { type Person, people } from '../../src/playground/people.ts';
import type { Connector } from '../support/connector.ts';
import { createActivity } from './activity.ts';
import { post } from './post.ts';

/** An admin who imports lists, in front of a bot that runs as a process of its own. */
export interface Importer {
  /** Sends an activity of anybody; gives the answer's body. */
  send(person: Person, change: object): Promise<string>;
  /** Attaches a list that lies at an address. */
  attach(url: string): Promise<string>;
  /** Waits for the preview of this number (from 1); gives the id that its buttons carry. */
  previewed(number: number): Promise<string>;
  /** Presses "Apply, but close none". */
  apply(importId: string): Promise<string>;
}

/** Puts the admin in front of a bot. */
export function importerAt(url: () => string, connector: Connector): Importer {
  async function send(person: Person, change: object): Promise<string> {
    const answer = await post(url(), JSON.stringify(createActivity(person, connector.url, change)));
    if (answer.status !== 200) throw new Error(`The bot answered ${answer.status}: ${answer.text}`);
    return answer.text;
  }
  return {
    send,
    attach(listUrl) {
      const contentType = 'application/vnd.microsoft.teams.file.download.info';
      const content = { downloadUrl: listUrl, uniqueId: 'u1', fileType: 'csv' };
      const attachments = [{ contentType, name: 'list.csv', content }];
      return send(people.admin, { type: 'message', attachments });
    },
    async previewed(number) {
      for (;;) {
        const shown = connector.posted.flatMap(
          ({ activity }) => /"apply_import","importId":"([^"]+)"/.exec(JSON.stringify(activity))?.[1] ?? [],
        );
        const found = shown[number - 1];
        if (found) return found;
        await pause(5);
      }
    },
    apply(importId) {
      const command = { type: 'apply_import', importId, closes: false };
      const action = { type: 'Action.Execute', verb: 'press', data: { command } };
      return send(people.admin, { type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    },
  };
}

/** A pharmacy list of so many lines, each name ending in a word. */
export function listOf(lines: number, word: string): string {
  const rows = Array.from({ length: lines }, (_, index) => {
    const code = `F${(index + 1).toString(36).toUpperCase().padStart(4, '0')}`;
    return `${code},Pharmacy ${index} ${word},${index} High Street,,ZZ1 1AA`;
  });
  return ['CONTRACTOR_CODE,TRADING_NAME,ADDRESS_1,ADDRESS_2,POSTCODE', ...rows].join('\n');
}
