import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import { londonDate } from '../../domain/time.ts';
import { aboutList, audit } from '../audit.ts';
import { toCsv } from '../export/csv.ts';
import { linkHoldsFor, linkToken } from '../export/links.ts';
import { answer } from '../questions/answer.ts';
import type { Export } from '../records/waiting.ts';
import { sendTo } from '../sending/outbox.ts';
import { privately } from '../turn/place.ts';
import { say } from '../turn/say.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';

/** How long a file waits for somebody to agree to have it, in milliseconds. */
const offeredFor = 24 * 60 * 60 * 1000;

/** Giving lists out as files. Every export is audited. */
export const exportHandlers: Handlers<'export_csv' | 'take_file'> = {
  async export_csv(turn, { list = turn.conversation.shown?.list }) {
    const { content, work, now, chance, person } = turn;
    if (!list) return say(content.say('export_nothing'));
    const found = await answer(turn, list, true);
    if (!found) return say(content.say('export_gone'));
    const name = fileName(list, londonDate(now));
    const file: Export = { id: chance.newId(), by: person.id, name, csv: toCsv(found.columns, found.rows) };
    const usesConsent = turn.settings.hasFileConsent && turn.address.conversationType === 'personal';
    work.create('export', file.id, file, { expires: now + (usesConsent ? offeredFor : linkHoldsFor) });
    audit(turn, { what: 'exported', ...aboutList(found.list, found.rows.length) });
    if (usesConsent) return { reply: consentView(turn, file, found.rows.length) };
    return giveLink(turn, await linkView(turn, file, found.rows.length));
  },

  async take_file(turn, { exportId, accept, uploadUrl, file }) {
    const { content, work, person } = turn;
    const found = await work.get('export', exportId);
    // The same words for a file that is not there and one that is somebody else's.
    if (!found || found.by !== person.id) return say(content.say('export_gone'));
    work.remove('export', exportId);
    if (!accept) return say(content.say('export_declined'));
    const isStored = uploadUrl && (await turn.files.upload(uploadUrl, new TextEncoder().encode(found.csv)));
    if (!isStored || !file) return say(content.say('export_failed'));
    const lead = content.say('export_stored', { file: found.name });
    return { reply: { summary: lead, said: [lead], file: { kind: 'stored', name: found.name, ...file } } };
  },
};

function fileName(list: ListRequest, today: string): string {
  const ods = 'ods' in list && list.ods ? `-${list.ods}` : '';
  return `${list.of.replaceAll('_', '-')}${ods}-${today}.csv`;
}

function consentView({ content }: Turn, { id, name, csv }: Export, rows: number): View {
  const lead = content.say('export_offer', { rows });
  const size = new TextEncoder().encode(csv).length;
  return {
    summary: lead,
    said: [lead],
    file: { kind: 'offer', name, size, exportId: id, description: lead },
  };
}

async function linkView(turn: Turn, { id }: Export, rows: number): Promise<View | undefined> {
  const { content, settings, work, now } = turn;
  const base = settings.publicUrl?.();
  if (!base) return undefined;
  const lead = content.say('export_link', { rows });
  const url = `${base}/files/${await linkToken(work, id, now)}`;
  return { summary: lead, said: [lead], answers: [{ label: labels.download, url }] };
}

/** In a channel others read along, so the link goes to the person's own chat. */
function giveLink(turn: Turn, view: View | undefined): Outcome {
  const { content, address, person } = turn;
  if (!view) return say(content.say('export_no_address'));
  if (address.conversationType === 'personal') return { reply: view };
  if (!person.address) return privately(turn);
  sendTo(turn, person.id, view);
  return say(content.say('export_sent_privately'));
}
