import { createServer } from 'node:net';
import { StartFailure } from './start-failure';

/** A TCP port that nobody listens on now. */
export function freePort(host = '127.0.0.1'): Promise<number> {
  return listenOnce(host, 0);
}

/** @throws StartFailure when another program listens there, or when this user may not */
export async function demandPort(host: string, port: number): Promise<number> {
  try {
    return await listenOnce(host, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new StartFailure(
        `Port ${port} is taken`,
        'stop the program that listens there, or choose another with PORT=8081',
      );
    if (code === 'EACCES')
      throw new StartFailure(`Port ${port} needs more rights`, 'choose one above 1023 with PORT=8080');
    if (code === 'EADDRNOTAVAIL')
      throw new StartFailure(`This machine has no address ${host}`, 'choose another with HOST=127.0.0.1');
    throw error;
  }
}

function listenOnce(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(bound));
    });
  });
}
