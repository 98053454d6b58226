import { readFileSync } from 'node:fs';
import { connect } from '@nats-io/transport-node';
import { Pool } from 'pg';
import type { Statement } from '../stage/recording';
import { replay } from './replay';

/**
 * The back half of the bare chain: answers `bench.book` by sending one recorded transaction to Postgres, and `bench.echo` by the same bytes.
 * Started as a process of its own: `chain-worker NATS_URL USER PASSWORD DATABASE_URL RECORDING`; prints `ready`.
 */
const [url = '', user = '', pass = '', database = '', file = ''] = process.argv.slice(2);
const bookings = JSON.parse(readFileSync(file, 'utf8')) as Statement[][];
const pool = new Pool({ connectionString: database, max: 10 });
const answer = JSON.stringify({ id: '00000000-0000-0000-0000-000000000000', status: 'confirmed' });

async function book(body: string): Promise<string> {
  const { index } = JSON.parse(body) as { index: number };
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
      callback: (_, message) => void book(message.string()).then((text) => message.respond(text)),
    });
    process.stdout.write('ready\n');
  },
);
