// Stands for src/main.ts where the starter is tested: answers /health and ends politely.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { PORT, STUB_FINISHED, STUB_DIES } = process.env;

const server = createServer((request, response) => {
  if (request.url === '/health' && STUB_DIES === 'at-once') dieOf('no pharmacy list');
  response.writeHead(request.method === 'GET' ? 200 : 405).end();
  if (request.url === '/die') dieOf('the disk is full');
});
server.listen(Number(PORT), '127.0.0.1');

process.on('SIGTERM', () => {
  // A little later, as a bot does that finishes its turns first.
  setTimeout(() => {
    if (STUB_FINISHED) writeFileSync(STUB_FINISHED, JSON.stringify(process.env));
    process.exit(0);
  }, 200);
});

function dieOf(reason: string): never {
  process.stderr.write(`The stub dies: ${reason}\n`);
  process.exit(3);
}
