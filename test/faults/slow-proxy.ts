import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A proxy on loopback that delays every answer of a server by `delay` milliseconds. */
export interface SlowProxy {
  readonly port: number;
  delay: number;
  close(): Promise<void>;
}

export async function slowProxy(target: number): Promise<SlowProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => (sockets.delete(one), other.destroy()));
    }
    near.pipe(far);
    // one after the other, so that bytes keep their order when the delay changes
    let last = Promise.resolve();
    far.on('data', (bytes: Buffer) => {
      last = last.then(async () => {
        if (proxy.delay > 0) await wait(proxy.delay);
        if (near.writable) near.write(bytes);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: SlowProxy = {
    port: (server.address() as { port: number }).port,
    delay: 0,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      sockets.forEach((socket) => socket.destroy());
      await closed;
    },
  };
  return proxy;
}
