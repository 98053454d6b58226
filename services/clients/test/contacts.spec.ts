import { randomUUID } from 'node:crypto';
import {
  bookedClientsCall,
  bookingConfirmed,
  bookingRequested,
  confirmClientCall,
  listClientsCall,
  readClientCall,
  readContactsCall,
  stageContactCall,
} from '@riserbo/contracts';
import { eventually, refusalCode, publish, stubCall, type TestService } from '@riserbo/testing';
import { OrphansService } from '../src/contacts/orphans.service';
import { aBooking, aClient, aContact, aGuest, aMember } from './factories';
import { runClients, writeClients } from './running';

let running: TestService;
let booking: { stop(): Promise<void> } | undefined;
/** Clients with a booking whose event has not arrived. */
const booked = new Set<string>();
const openBooking = async () => {
  booking = await stubCall(running.nats, bookedClientsCall, ({ clientIds }) => ({
    clientIds: clientIds.filter((id) => booked.has(id)),
  }));
};
beforeAll(async () => {
  running = await runClients();
  await openBooking();
});
afterAll(async () => {
  await booking?.stop();
  await running?.stop();
});

const staged = async (companyId: string) =>
  (await running.ask(stageContactCall, aContact(), aGuest(companyId), { idempotencyKey: randomUUID() }))
    .clientId;
const read = (clientId: string, companyId: string) =>
  refusalCode(running.ask(readClientCall, { clientId }, aMember(companyId)));

describe('contact details of a guest', () => {
  it('D1 are invisible until the booking is confirmed, and permanent then', async () => {
    const companyId = randomUUID();
    const clientId = await staged(companyId);
    expect(await read(clientId, companyId)).toBe('client_unknown');
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
    await eventually(async () => expect(await read(clientId, companyId)).toBe('done'));
    const events = await running.rows<{ type: string; payload: { id: string } }>(
      `SELECT type, payload FROM outbox WHERE aggregate_id = $1`,
      [clientId],
    );
    expect(events.map(({ type }) => type)).toEqual(['clients.client_recorded.v1']);
    expect(JSON.stringify(events)).not.toMatch(/canary/i);
  });

  it('D1 are never matched to an existing record: the same address gets new ids', async () => {
    const companyId = randomUUID();
    const known = await aClient(running, aMember(companyId), { email: 'canary@person.example' });
    const ids = new Set([known.id, await staged(companyId), await staged(companyId)]);
    expect(ids.size).toBe(3);
  });

  it('D1 C8 are permanent also while the booking is pending', async () => {
    const companyId = randomUUID();
    const clientId = await staged(companyId);
    const asked = { ...aBooking(clientId), answerBy: '2026-03-02T12:00:00.000Z' };
    await publish(running.nats, bookingRequested, companyId, asked);
    await eventually(async () => expect(await read(clientId, companyId)).toBe('done'));
  });

  it('D1 are deleted after an hour without a booking, and not before', async () => {
    const companyId = randomUUID();
    const clientId = await staged(companyId);
    const kept = await staged(companyId);
    await publish(running.nats, bookingConfirmed, companyId, aBooking(kept));
    await eventually(async () => expect(await read(kept, companyId)).toBe('done'));
    const count = async () =>
      (await running.rows('SELECT id FROM clients WHERE company_id = $1', [companyId])).length;
    const contacts = running.service.app.get(OrphansService, { strict: false });
    running.clock.advance(3_599_999);
    await contacts.sweep();
    expect(await count()).toBe(2);
    running.clock.advance(2);
    await Promise.all([contacts.sweep(), contacts.sweep()]);
    expect(await running.rows('SELECT id FROM clients WHERE company_id = $1', [companyId])).toEqual([
      { id: kept },
    ]);
    running.clock.advance(-3_600_001);
    expect(clientId).not.toBe(kept);
  });

  it('D1 X102 are kept while the event of their booking is late, or booking cannot be asked', async () => {
    const companyId = randomUUID();
    const [kept, left] = [await staged(companyId), await staged(companyId)];
    const contacts = running.service.app.get(OrphansService, { strict: false });
    const rows = () =>
      running.rows<{ id: string }>('SELECT id FROM clients WHERE company_id = $1', [companyId]);
    booked.add(kept);
    running.clock.advance(3_600_001);
    await booking?.stop();
    expect(await refusalCode(contacts.sweep())).toBe('unavailable');
    expect((await rows()).map(({ id }) => id).sort()).toEqual([kept, left].sort());
    await openBooking();
    await contacts.sweep();
    expect(await rows()).toEqual([{ id: kept }]);
    await publish(running.nats, bookingConfirmed, companyId, aBooking(kept));
    await eventually(async () => expect(await read(kept, companyId)).toBe('done'));
    running.clock.advance(-3_600_001);
  });

  it('D1 a large number without a booking is deleted in one sweep, each once', async () => {
    const companyId = randomUUID();
    const provisionalUntil = new Date(running.clock.now().getTime() - 1);
    await writeClients(running, companyId, Array(1200).fill({ status: 'provisional', provisionalUntil }));
    const contacts = running.service.app.get(OrphansService, { strict: false });
    const dropped = await Promise.all([contacts.sweep(), contacts.sweep(), contacts.sweep()]);
    expect(dropped.reduce((sum, each) => sum + each, 0)).toBe(1200);
    expect(await running.rows('SELECT 1 FROM clients WHERE company_id = $1', [companyId])).toEqual([]);
  });

  it('C14 are staged once per key, so that a repeated booking is the same booking', async () => {
    const guest = aGuest(randomUUID());
    const key = { idempotencyKey: 'key-1' };
    const all = await Promise.all(
      Array.from({ length: 8 }, () => running.ask(stageContactCall, aContact(), guest, key)),
    );
    expect(new Set(all.map(({ clientId }) => clientId)).size).toBe(1);
    const once = await running.ask(stageContactCall, aContact(), guest, key);
    expect(await running.rows('SELECT id FROM clients WHERE company_id = $1', [guest.companyId])).toEqual([
      { id: once.clientId },
    ]);
    expect(await running.ask(stageContactCall, aContact(), guest, key)).toEqual(once);
    expect(await refusalCode(running.ask(stageContactCall, aContact({ name: 'Other' }), guest, key))).toBe(
      'idempotency_key_reused',
    );
    const [row] = await running.rows<{ text: string }>(
      'SELECT string_agg(idempotency_keys::text, chr(10)) AS text FROM idempotency_keys',
    );
    expect(row?.text).not.toMatch(/canary/i);
  });

  it('C14 are refused without a key: the booking that follows carries the same', async () => {
    expect(await refusalCode(running.ask(stageContactCall, aContact(), aGuest(randomUUID())))).toBe(
      'idempotency_key_required',
    );
  });

  it('D1 C14 are staged again for a key repeated after the sweep: no booking is without its client', async () => {
    const [companyId, key] = [randomUUID(), { idempotencyKey: 'key-1' }];
    const guest = aGuest(companyId);
    const stage = () => running.ask(stageContactCall, aContact(), guest, key);
    const { clientId } = await stage();
    running.clock.advance(3_600_001);
    const contacts = running.service.app.get(OrphansService, { strict: false });
    await contacts.sweep();
    const again = await stage();
    expect(again.clientId).toBe(clientId);
    expect(Date.parse(again.expiresAt)).toBe(running.clock.now().getTime() + 3_600_000);
    running.clock.advance(3_000_000);
    await stage();
    running.clock.advance(3_000_000);
    await contacts.sweep();
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
    await eventually(async () => expect(await read(clientId, companyId)).toBe('done'));
    running.clock.advance(-9_600_001);
  });

  it('C15 an event that is redelivered, or concerns a permanent client, changes nothing', async () => {
    const companyId = randomUUID();
    const clientId = await staged(companyId);
    const eventId = await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
    await eventually(async () => expect(await read(clientId, companyId)).toBe('done'));
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId), { eventId });
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
    await eventually(async () =>
      expect(
        await running.rows('SELECT event_id FROM inbox WHERE company_id = $1', [companyId]),
      ).toHaveLength(2),
    );
    const [row] = await running.rows<{ version: number }>('SELECT version FROM clients WHERE id = $1', [
      clientId,
    ]);
    expect(row?.version).toBe(2);
  });

  it('D1 are readable by notifications only, and only for its company', async () => {
    const companyId = randomUUID();
    const { id } = await aClient(running, aMember(companyId));
    const asking = (company: string) => ({
      kind: 'service' as const,
      service: 'notifications' as const,
      companyId: company,
    });
    const clientIds = [id, randomUUID()];
    expect(await running.ask(readContactsCall, { clientIds }, asking(companyId))).toEqual({
      contacts: [
        {
          ...{
            clientId: id,
            name: 'Carla Client',
            email: 'carla@client.example',
            locale: 'en',
            proven: true,
          },
          ...{ phone: null, timeZone: null, messaging: null, restricted: false },
        },
      ],
    });
    expect(await running.ask(readContactsCall, { clientIds }, asking(randomUUID()))).toEqual({
      contacts: [],
    });
    expect(await refusalCode(running.ask(readContactsCall, { clientIds }, aMember(companyId)))).toBe(
      'forbidden',
    );
  });

  it('X29 booking learns whether a client belongs to the company and as whom they count, and no more', async () => {
    const companyId = randomUUID();
    const { id } = await aClient(running, aMember(companyId));
    const asking = (company: string) => ({
      kind: 'service' as const,
      service: 'booking' as const,
      companyId: company,
    });
    expect(await running.ask(confirmClientCall, { clientId: id }, asking(companyId))).toEqual({
      countsAs: id,
    });
    expect(await refusalCode(running.ask(confirmClientCall, { clientId: id }, asking(randomUUID())))).toBe(
      'client_unknown',
    );
  });
});

/** Row-level security prevents index use for a condition with a subquery: the whole table would be read. */
it('D1 one client among many is read by key and found by address, including merged records', async () => {
  const crowd = await runClients();
  const companyId = randomUUID();
  const office = aMember(companyId);
  const { id } = await aClient(crowd, office);
  await writeClients(crowd, companyId, Array(3000).fill({}));
  await crowd.rows('ANALYZE clients');
  const notifications = { kind: 'service' as const, service: 'notifications' as const, companyId };
  for (let time = 0; time < 3; time++) {
    await crowd.ask(readContactsCall, { clientIds: [id, randomUUID()] }, notifications);
    await crowd.ask(listClientsCall, { email: 'nobody@client.example' }, office);
    await crowd.ask(readClientCall, { clientId: id }, office);
  }
  await crowd.service.stop(); // the server's counters are complete after its connections have ended
  const read = async () => {
    const [row] = await crowd.rows<{ read: number }>(
      `SELECT (t.seq_tup_read + (SELECT sum(i.idx_tup_read) FROM pg_stat_user_indexes i WHERE i.relid = t.relid))::integer AS read
       FROM pg_stat_user_tables t WHERE t.relname = 'clients'`,
    );
    return row?.read;
  };
  await eventually(async () => expect(await read()).toBeGreaterThan(5));
  expect(await read()).toBeLessThan(3_000);
  await crowd.stop();
});
