import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { freePort } from '@riserbo/system';

/** A mail as received by a relay (RFC 5321): envelope and bytes. */
export interface RelayedMail {
  readonly from: string;
  readonly recipients: readonly string[];
  readonly raw: string;
}
/**
 * Behaviour of the relay: accepts; is temporarily busy; rejects; knows no such mailbox; accepts and never
 * confirms; accepts and disconnects before confirming.
 */
export type RelayMood = 'takes' | 'busy' | 'refuses' | 'knows nobody' | 'hangs' | 'takes and hangs up';

/** A fake SMTP server with configurable failures. */
export interface TestRelay {
  readonly url: string;
  readonly mails: RelayedMail[];
  /** Number of mails begun, whatever their outcome. */
  readonly tries: number;
  mood: RelayMood;
  /** Stops listening until `up`. */
  down(): Promise<void>;
  up(): Promise<void>;
}

export async function testRelay(): Promise<TestRelay> {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  const port = await freePort();
  const relay = {
    url: `smtp://127.0.0.1:${port}`,
    mails: [] as RelayedMail[],
    tries: 0,
    mood: 'takes' as RelayMood,
    async up() {
      server = createServer((socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
        converse(socket, relay);
      });
      await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    },
    async down() {
      const closed = new Promise((resolve) => server?.close(resolve));
      sockets.forEach((socket) => socket.destroy());
      await closed;
    },
  };
  await relay.up();
  return relay;
}

function converse(socket: Socket, relay: { mails: RelayedMail[]; tries: number; mood: RelayMood }): void {
  const say = (line: string) => void (socket.writable && socket.write(`${line}\r\n`));
  let envelope = { from: '', recipients: [] as string[] };
  let data: string[] | undefined;
  const end = (lines: string[]) => {
    if (relay.mood === 'refuses') return say('554 no');
    const raw = lines.map((line) => `${line.replace(/^\./, '')}\r\n`).join('');
    relay.mails.push({ ...envelope, raw });
    envelope = { from: '', recipients: [] };
    if (relay.mood === 'takes and hangs up') return void socket.destroy();
    if (relay.mood === 'takes') say('250 taken');
  };
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'MAIL') {
      relay.tries += 1;
      if (relay.mood === 'busy') return say('451 not now');
      envelope = { from: line.slice(10), recipients: [] };
    }
    if (verb === 'RCPT' && relay.mood === 'knows nobody') return say('550 5.1.1 canary unknown here');
    if (verb === 'RCPT') envelope.recipients.push(/<(.*?)>/.exec(line)?.[1] ?? '');
    if (verb === 'DATA') {
      data = [];
      return say('354 go on');
    }
    if (verb === 'QUIT') return void socket.end('221 bye\r\n');
    say(verb === 'EHLO' ? '250-relay\r\n250 8BITMIME' : '250 well');
  };
  say('220 relay ESMTP');
  createInterface({ input: socket, crlfDelay: Infinity }).on('line', (line) => {
    if (data === undefined) return command(line);
    if (line !== '.') return void data.push(line);
    const lines = data;
    data = undefined;
    end(lines);
  });
}
