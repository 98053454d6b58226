import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Peers } from './peers';
import { edge } from './proxy';

const listen = async (server: Server, host = '127.0.0.1', port = 0): Promise<number> => {
  await once(server.listen(port, host), 'listening');
  return (server.address() as AddressInfo).port;
};
const close = (server: Server) => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
};

describe('the edge before several gateways', () => {
  const servers: Server[] = [];
  let seen: { host: string; incoming: IncomingMessage; body: string }[];
  /** Gateways at 127.0.0.2 and 127.0.0.3, on one port, behind an edge. */
  const start = async (trustedProxies = 0, ...dead: string[]) => {
    const hosts = ['127.0.0.2', '127.0.0.3'];
    let port = 0;
    for (const host of hosts) {
      const gateway = createServer((incoming, answer) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => {
          seen.push({ host, incoming, body: Buffer.concat(chunks).toString() });
          answer.writeHead(
            201,
            [
              ['set-cookie', 'a=1'],
              ['set-cookie', 'b=2'],
            ].flat(),
          );
          answer.end(host);
        });
      });
      servers.push(gateway);
      port = await listen(gateway, host, port);
    }
    const peers = new Peers(() => Promise.resolve([...dead, ...hosts]));
    const server = edge({ peers, port, trustedProxies });
    servers.push(server);
    return `http://127.0.0.1:${await listen(server)}`;
  };
  beforeEach(() => (seen = []));
  afterEach(async () => {
    await Promise.all(servers.splice(0).map(close));
  });

  it('K1 hands requests to each in turn, with bodies, headers and cookies', async () => {
    const url = await start();
    const answers = [];
    for (let index = 0; index < 4; index += 1)
      answers.push(await fetch(`${url}/v1/holds?x=1`, { method: 'POST', body: `body ${index}` }));
    expect(await Promise.all(answers.map((each) => each.text()))).toEqual([
      ...['127.0.0.2', '127.0.0.3', '127.0.0.2', '127.0.0.3'],
    ]);
    expect(answers[0]?.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(seen.map(({ incoming, body }) => [incoming.method, incoming.url, body])).toEqual(
      [0, 1, 2, 3].map((index) => ['POST', '/v1/holds?x=1', `body ${index}`]),
    );
  });

  it('K1 passes over a gateway that takes no connection, also with a body', async () => {
    const url = await start(0, '127.0.0.4');
    for (let index = 0; index < 6; index += 1) {
      const answer = await fetch(url, { method: 'POST', body: 'once' });
      expect([answer.status, await answer.text()]).toEqual([201, expect.stringMatching(/^127/)]);
    }
    expect(seen.map(({ body }) => body)).toEqual(Array(6).fill('once'));
  });

  it('K1 answers 503 in the form of a refusal when no gateway is there', async () => {
    const server = edge({ peers: new Peers(() => Promise.resolve([])), port: 1, trustedProxies: 0 });
    servers.push(server);
    const answer = await fetch(`http://127.0.0.1:${await listen(server)}`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await answer.json()).toMatchObject({ code: 'unavailable', status: 503 });
  });

  it.each([
    [0, '9.9.9.9', '127.0.0.1'],
    [1, '9.9.9.9, 8.8.8.8', '8.8.8.8'],
    [2, '9.9.9.9, 8.8.8.8', '9.9.9.9'],
    [2, '7.7.7.7, 9.9.9.9, 8.8.8.8', '9.9.9.9'],
  ])('J3 with %i proxies in front and %s in the header, names %s alone', async (count, header, expected) => {
    const url = await start(count);
    await fetch(url, {
      headers: { 'x-forwarded-for': header, forwarded: 'for=6.6.6.6', 'x-forwarded-host': 'evil' },
    });
    expect(seen[0]?.incoming.headers).toMatchObject({ 'x-forwarded-for': expected });
    expect(Object.keys(seen[0]?.incoming.headers ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(forwarded|x-forwarded-host)$/)]),
    );
  });

  it('J3 keeps the framing of a body, whatever the method', async () => {
    const url = new URL(await start());
    const outgoing = request({
      ...{ host: url.hostname, port: url.port, method: 'DELETE', path: '/v1/thing' },
      headers: { 'transfer-encoding': 'chunked' },
    });
    outgoing.end('GET /smuggled HTTP/1.1\r\n\r\n');
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    expect(seen.map(({ incoming, body }) => [incoming.url, body])).toEqual([
      ['/v1/thing', 'GET /smuggled HTTP/1.1\r\n\r\n'],
    ]);
  });

  it('J2 streams an answer as it comes, and ends the gateway’s side with the reader’s', async () => {
    let ended: (() => void) | undefined;
    const done = new Promise<void>((resolve) => (ended = resolve));
    const gateway = createServer((_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/event-stream' });
      answer.write('data: 1\n\n');
      answer.once('close', () => ended?.());
    });
    const port = await listen(gateway, '127.0.0.2');
    const server = edge({ peers: new Peers(() => Promise.resolve(['127.0.0.2'])), port, trustedProxies: 0 });
    servers.push(gateway, server);
    const reader = (await fetch(`http://127.0.0.1:${await listen(server)}`)).body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('data: 1\n\n');
    await reader?.cancel();
    await done;
  });
});
