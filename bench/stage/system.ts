import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { Client, Pool } from 'pg';
import { migrate } from '@riserbo/runtime';
import { testSystem, type TestSystem } from '@riserbo/testing';
import { freePort, startNats } from '@riserbo/system';
import { migrations } from '../../services/booking/src/database';
import { guardedTables } from '../denominators/guarded';
import { Gun } from '../load';
import { record, type Recording, type Statement } from './recording';
import { openPractice, type BenchPractice } from './practice';

/** Everything that rows with the whole system need: the product, and beside it the bare chain on the same Postgres. */
export interface BenchSystem {
  product: TestSystem;
  practice: BenchPractice;
  gun: Gun;
  chain: Gun;
  /** Processes of the bare chain. */
  chainPids: number[];
  /** The superuser's URL of the database with the guarded table and no other. */
  floorUrl: string;
  recording: Recording;
  /** As `booking_app` on the database that recorded transactions are sent to. */
  raw: Pool;
  /** The next recorded transactions, each only once. */
  take(count: number): { index: number; statements: Statement[] }[];
  close(): Promise<void>;
}

/** @param count how many recorded bookings the rows replay */
export async function openSystem({ say }: { say(line: string): void }, count: number): Promise<BenchSystem> {
  say(`recording ${count} bookings`);
  const recording = await record(count);
  say('starting the product and the bare chain');
  const product = await testSystem({ processes: true, env: { LOG_LEVEL: 'warn' } });
  const folder = mkdtempSync(join(tmpdir(), 'riserbo-bench-'));
  const database = await chainDatabase(product, recording);
  const floorUrl = await floorDatabase(product);
  const chain = await startChain(folder, [database, floorUrl], recording);
  const [gun, raw] = [new Gun(product.baseUrl), new Pool({ connectionString: database, max: 16 })];
  say('opening a practice');
  const practice = await openPractice(product);
  let next = 0;
  return {
    ...{ product, practice, gun, recording, raw, chain: chain.gun, chainPids: chain.pids, floorUrl },
    take(wanted) {
      if (next + wanted > recording.bookings.length)
        throw new Error('more bookings are wanted than were recorded');
      const from = next;
      next += wanted;
      return recording.bookings
        .slice(from, next)
        .map((statements, index) => ({ index: from + index, statements }));
    },
    async close() {
      gun.close();
      await raw.end();
      await chain.close();
      await product.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A database like that of booking, on the same server, with the rows that the recorded bookings stand on. @returns its URL as `booking_app` */
async function chainDatabase(product: TestSystem, { base }: Recording): Promise<string> {
  const admin = new Client({ connectionString: product.postgres.url });
  await admin.connect();
  await admin.query('CREATE DATABASE bench');
  await admin.end();
  const url = new URL(product.postgres.url);
  url.pathname = '/bench';
  await migrate({ url: url.href, service: 'booking', migrations });
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await loadBase(client, base);
  await client.end();
  url.username = 'booking_app';
  url.password = product.system.settings.secrets.databases.booking.app;
  return url.href;
}

async function floorDatabase(product: TestSystem): Promise<string> {
  const admin = new Client({ connectionString: product.postgres.url });
  await admin.connect();
  await admin.query('CREATE DATABASE floor');
  await admin.end();
  const url = new URL(product.postgres.url);
  url.pathname = '/floor';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(guardedTables);
  await client.end();
  return url.href;
}

/** Writes the rows that recorded bookings refer to. */
export async function loadBase(client: Client, base: Recording['base']): Promise<void> {
  for (const [table, rows] of Object.entries(base)) {
    await client.query(
      `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
}

async function startChain(
  folder: string,
  databases: string[],
  { bookings }: Recording,
): Promise<{ gun: Gun; pids: number[]; close(): Promise<void> }> {
  const port = await freePort();
  const config = `host: "127.0.0.1"\nport: ${port}\nauthorization { users: [{ user: "bench", password: "bench" }] }\n`;
  const nats = await startNats({ config, dir: folder, port });
  const file = join(folder, 'bookings.json');
  writeFileSync(file, JSON.stringify(bookings));
  const bus = [`nats://127.0.0.1:${port}`, 'bench', 'bench'];
  const worker = await started('chain-worker', [...bus, ...databases, file]);
  const http = await started('chain-http', bus);
  const gun = new Gun(`http://127.0.0.1:${http.line}`);
  const pids = [nats.pid, http.child.pid, worker.child.pid].filter((pid) => pid !== undefined);
  const close = async () => {
    gun.close();
    for (const { child } of [http, worker]) child.kill();
    await nats.stop();
  };
  return { gun, pids, close };
}

async function started(name: string, args: string[]): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, [join(__dirname, '..', 'denominators', `${name}.js`), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${name} ended before it began`)));
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer];
  ended.catch(() => undefined);
  return { child, line: line.toString().trim() };
}
