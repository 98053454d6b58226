import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { StartFailure } from './start-failure';

/**
 * Below the kernel's ephemeral range, so that no other program gets the port by chance before the server
 * listens.
 */
const [lowest, tooHigh] = [12_000, 32_000];

/** A free TCP port that this function gives to no other process while this one lives. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const port = randomInt(lowest, tooHigh);
  try {
    await reserve(port);
    return await listenOnce(host, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return freePort(host);
  }
}

/**
 * Reserved by a name in the abstract namespace of Unix sockets (Linux): one process can hold it, and the
 * kernel releases it when that process ends.
 */
function reserve(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const name = createServer((socket) => socket.destroy()).unref();
    name.once('error', reject).listen(`\0riserbo-port-${port}`, resolve);
  });
}

/** @throws StartFailure if another program listens there, or this user is not permitted to */
export async function requirePort(host: string, port: number, setting = 'PORT'): Promise<number> {
  try {
    return await listenOnce(host, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new StartFailure(
        `Port ${port} is taken`,
        `stop the program that listens there, or choose another with ${setting}=${port + 1}`,
      );
    if (code === 'EACCES')
      throw new StartFailure(`Port ${port} needs more rights`, `choose one above 1023 with ${setting}=8080`);
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
