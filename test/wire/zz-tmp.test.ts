import { it } from 'vitest';
import { people } from '/work/main/src/playground/people.ts';
import { createActivity } from '/work/main/test/wire/activity.ts';
import { startBotProcess } from '/work/main/test/wire/bot-process.ts';
import { demoBot } from '/work/main/test/wire/demo-bot.ts';
import { post } from '/work/main/test/wire/post.ts';
import { openScriptedConnector } from '/work/main/test/wire/scripted-connector.ts';
it('x', async () => {
  const t = Date.now(); const lap = (s: string) => console.log(Date.now() - t, s);
  const c = await openScriptedConnector(); c.know([people.contractor]);
  const b = await startBotProcess(demoBot(`/tmp/gb/${t}.db`)); lap('started');
  const p = await post(b.url, JSON.stringify(createActivity(people.contractor, c.url, { type: 'message', text: 'FAD37' }))); lap('posted ' + p.status);
  await c.until(({ method }) => method === 'POST'); lap('reply');
  b.kill('SIGTERM'); console.log(await b.gone); lap('gone'); console.log(b.log.map((l) => { const e = JSON.parse(l); return `${e.time - t} ${e.msg}`; }).join('\n'));
  await c.close();
});
