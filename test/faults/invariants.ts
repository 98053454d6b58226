import { jetstreamManager } from '@nats-io/jetstream';
import { consumersOf, events, owners, streamName, topology, type OwnerName } from '@riserbo/contracts';
import { connectNats } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { eventually, type TestSystem } from '@riserbo/testing';
import { Client } from 'pg';
import { faultsAfter, noFaults } from '../../services/booking/test/storm';
import type { Load } from './load';
import type { Practice } from './practice';

type Read = <Row>(owner: OwnerName, text: string, values?: unknown[]) => Promise<Row[]>;

/** What holds after any fault, once it has healed (X96 to X104). Fails with what was found. */
export async function expectInvariants(system: TestSystem, practice: Practice, load: Load): Promise<void> {
  expect(load.wrong).toEqual([]);
  expect(load.acknowledged.length).toBeGreaterThan(0);
  const { read, close } = await readers(system);
  try {
    await expectQuiet(system, read);
    await expectBookings(read, practice, load);
    await expectAppliedOnce(read);
    await expectMails(system, read, practice, load);
  } finally {
    await close();
  }
}

/** No acknowledged booking is lost, none exists that was not acknowledged, and no time is taken twice. */
async function expectBookings(read: Read, { companyId }: Practice, load: Load): Promise<void> {
  const rows = await read<{ id: string; provider_id: string; starts_at: Date; status: string }>(
    'booking',
    `SELECT id, provider_id, starts_at, status FROM bookings WHERE company_id = $1 AND status <> 'held'`,
    [companyId],
  );
  const line = (id: string, provider: string, at: string, status: string) =>
    `${id} ${provider} ${at} ${status}`;
  const kept = rows.map((row) => line(row.id, row.provider_id, row.starts_at.toISOString(), row.status));
  const promised = load.acknowledged.map((each) =>
    line(each.id, each.providerId, each.startsAt, 'confirmed'),
  );
  expect(kept.sort()).toEqual(promised.sort());
  const faults = await faultsAfter((text) => read('booking', text));
  // a retried deadlock is no fault, and a server that died has forgotten its counters
  expect({ ...faults, deadlocks: 0 }).toEqual(noFaults);
}

/** Within 60 s nothing waits: no outbox, no consumer, no mail. */
async function expectQuiet(system: TestSystem, read: Read): Promise<void> {
  const bus = await connectNats(system.nats.credentials('bootstrap'), Log.silent());
  try {
    const manager = await jetstreamManager(bus, { checkAPI: false });
    await eventually(
      async () => {
        const waiting: string[] = [];
        for (const owner of owners) {
          const rows = await read(owner, `SELECT 1 FROM outbox WHERE status <> 'published'`);
          if (rows.length > 0) waiting.push(`${owner}: ${rows.length} in the outbox`);
          for (const { name } of consumersOf(owner)) {
            const { num_pending, num_ack_pending } = await manager.consumers.info(streamName, name);
            if (num_pending + num_ack_pending > 0) waiting.push(name);
          }
        }
        const mails = await read(
          'notifications',
          `SELECT 1 FROM deliveries WHERE state IN ('queued', 'sending')`,
        );
        if (mails.length > 0) waiting.push(`${mails.length} mails`);
        expect(waiting).toEqual([]);
      },
      { within: 60_000, every: 250 },
    );
  } finally {
    await bus.close();
  }
}

/** Every event of every outbox is in the inbox of everybody who handles it, and none is parked. */
async function expectAppliedOnce(read: Read): Promise<void> {
  const sent = new Map<string, string[]>();
  for (const owner of owners)
    for (const row of await read<{ id: string; type: string }>(owner, 'SELECT id, type FROM outbox'))
      sent.set(row.type, [...(sent.get(row.type) ?? []), row.id]);
  for (const owner of owners) {
    expect([owner, await read(owner, 'SELECT type, reason FROM dead_letters')]).toEqual([owner, []]);
    for (const { type } of topology[owner].handles) {
      const rows = await read<{ event_id: string }>(owner, 'SELECT event_id FROM inbox WHERE consumer = $1', [
        `${owner}:${type}`,
      ]);
      const had = rows.map((row) => row.event_id).sort();
      expect([owner, type, had]).toEqual([owner, type, (sent.get(type) ?? []).sort()]);
    }
  }
  expect(events.some(({ type }) => sent.has(type))).toBe(true);
}

/** One ledger row and at least one mail for each booking; a mail that came twice came as the same. */
async function expectMails(
  system: TestSystem,
  read: Read,
  { companyId }: Practice,
  load: Load,
): Promise<void> {
  const rows = await read<{ id: string; booking_id: string; state: string }>(
    'notifications',
    `SELECT id, booking_id, state FROM deliveries WHERE company_id = $1 AND template = 'booking_confirmed'`,
    [companyId],
  );
  expect(rows.map((row) => `${row.booking_id} ${row.state}`).sort()).toEqual(
    load.acknowledged.map(({ id }) => `${id} sent`).sort(),
  );
  const caught = (await system.mail.messages()).map(({ messageId }) => messageId);
  const missing = rows.filter(({ id }) => !caught.some((messageId) => messageId.includes(id)));
  expect(missing).toEqual([]);
}

async function readers({ postgres }: TestSystem): Promise<{ read: Read; close(): Promise<void> }> {
  const clients = new Map<OwnerName, Client>();
  for (const owner of owners) {
    const url = new URL(postgres.url);
    url.pathname = `/${owner}`;
    const client = new Client({ connectionString: url.href });
    await client.connect();
    clients.set(owner, client);
  }
  return {
    read: async <Row>(owner: OwnerName, text: string, values: unknown[] = []) =>
      ((await clients.get(owner)?.query(text, values))?.rows ?? []) as Row[],
    close: async () => {
      for (const client of clients.values()) await client.end();
    },
  };
}
