import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NatsConnection } from '@nats-io/transport-node';
import { connectNats, listen, listenFor, refusalsOf } from '@riserbo/messaging';
import { eventually, removeScratch, scratchFolder } from '@riserbo/testing';
import { z } from 'zod';
import { type Nats, freePort, startNats } from '@riserbo/system';

const configOf = (port: number, subjects: string[]) => `
  host: 127.0.0.1
  port: ${port}
  authorization { users: [
    { user: hears, password: x, permissions: { publish: ">", subscribe: { allow: [${subjects.join(', ')}] } } }
  ] }`;

describe('listen', () => {
  let folder: string;
  let port: number;
  let server: Nats;
  let nats: NatsConnection;
  let logged: [string, object | undefined][] = [];
  const log = {
    info: () => undefined,
    warn: (event: string, fields?: object) => void logged.push([event, fields]),
    error: (event: string, fields?: object) => void logged.push([event, fields]),
  };

  beforeAll(async () => {
    folder = scratchFolder();
    port = await freePort();
    server = await startNats({ config: configOf(port, ['"open.>"', '"_INBOX.>"']), dir: folder, port });
    nats = await connectNats({ url: server.url, user: 'hears', password: 'x' }, log);
  });
  beforeEach(() => {
    logged = [];
  });
  afterAll(async () => {
    await nats?.close();
    await server?.stop();
    removeScratch(folder);
  });

  it('X106 reads on after a handler that throws, and after one that rejects', async () => {
    const heard: string[] = [];
    const listener = listen(nats, 'open.throw', (message) => {
      heard.push(message.string());
      if (message.string() === 'throw') throw new Error('canary');
      return message.string() === 'reject' ? Promise.reject(new Error('canary')) : undefined;
    });
    for (const text of ['throw', 'reject', 'fine']) nats.publish('open.throw', text);
    await eventually(() => expect(heard).toEqual(['throw', 'reject', 'fine']));
    expect(logged.map(([event]) => event)).toEqual(['message_failed', 'message_failed']);
    listener.stop();
  });

  it('X106 hands on only what has the form', async () => {
    const heard: number[] = [];
    const form = z.object({ seq: z.int() });
    const listener = listenFor(nats, 'open.form', form, ({ seq }) => heard.push(seq));
    for (const text of ['', 'canary', '{"seq":"1"}', '[]', 'null', '{"seq":7}'])
      nats.publish('open.form', text);
    await eventually(() => expect(heard).toEqual([7]));
    expect(logged).toEqual(Array.from({ length: 5 }, () => ['message_malformed', { subject: 'open.form' }]));
    listener.stop();
  });

  it('X116 notes what the server refuses, and takes it up when the server allows it', async () => {
    const heard: string[] = [];
    const listener = listen(nats, 'shut.one', (message) => heard.push(message.string()));
    await eventually(() => expect([...refusalsOf(nats)]).toEqual(['shut.one']));
    expect(logged).toContainEqual(['subscription_refused', { subject: 'shut.one' }]);
    writeFileSync(join(folder, 'nats.conf'), configOf(port, ['"open.>"', '"shut.>"', '"_INBOX.>"']));
    process.kill(server.pid as number, 'SIGHUP');
    await eventually(
      () => {
        nats.publish('shut.one', 'heard');
        expect(heard).toContain('heard');
      },
      { within: 20_000 },
    );
    expect([...refusalsOf(nats)]).toEqual([]);
    listener.stop();
  });
});
