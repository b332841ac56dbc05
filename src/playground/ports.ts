import { createServer } from 'node:net';

/** Whether nothing listens on this port of the machine. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await tryListening(port)) !== undefined;
}

/** The number of a port that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  const port = await tryListening(0);
  if (port === undefined) throw new Error('This machine has no free port.');
  return port;
}

/** Listens for a moment on a port (0: any), and answers its number, or undefined when it is taken. */
function tryListening(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen(port, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}
