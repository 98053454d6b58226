import { readFileSync } from 'node:fs';
import { connect } from '@nats-io/transport-node';
import { Pool } from 'pg';
import type { Statement } from '../fixtures/recording';
import { insertGuarded } from './guarded';
import { replay } from './replay';

/**
 * The back half of the bare chain: answers `bench.book` after one recorded transaction, `bench.floor` after
 * one guarded insert with its outbox row, and `bench.echo` with the same bytes. A separate process:
 * `chain-worker NATS_URL USER PASSWORD DATABASE_URL FLOOR_URL RECORDING`; prints `ready`.
 */
const [url = '', user = '', pass = '', database = '', floorUrl = '', file = ''] = process.argv.slice(2);
const bookings = JSON.parse(readFileSync(file, 'utf8')) as Statement[][];
const pool = new Pool({ connectionString: database, max: 10 });
const floor = new Pool({ connectionString: floorUrl, max: 10 });
const answer = JSON.stringify({ id: '00000000-0000-0000-0000-000000000000', status: 'confirmed' });

const indexOf = (body: string): number => (JSON.parse(body) as { index: number }).index;

async function book(index: number): Promise<string> {
  const client = await pool.connect();
  try {
    await replay(client, bookings[index] as Statement[]);
    return answer;
  } finally {
    client.release();
  }
}

void connect({ servers: url, user, pass, inboxPrefix: `_INBOX.${user}`, noAsyncTraces: true }).then(
  (nats) => {
    nats.subscribe('bench.echo', {
      queue: 'bench',
      callback: (_, message) => void message.respond(message.data),
    });
    nats.subscribe('bench.book', {
      queue: 'bench',
      callback: (_, message) => void book(indexOf(message.string())).then((text) => message.respond(text)),
    });
    nats.subscribe('bench.floor', {
      queue: 'bench',
      callback: (_, message) =>
        void insertGuarded(floor, 'guarded', indexOf(message.string())).then(() => message.respond(answer)),
    });
    process.stdout.write('ready\n');
  },
);
