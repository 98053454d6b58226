import { randomUUID } from 'node:crypto';
import {
  bookingConfirmed,
  eraseCalls,
  eraseClientCall,
  eraseOwnCall,
  eraseProviderCall,
  listErasuresCall,
  owners,
  providerBookingsCall,
  readErasureCall,
  Refusal,
  sagaPhases,
  sweepCalls,
  type ErasureReceipt,
  type OwnerName,
} from '@riserbo/contracts';
import { eventually, publish, refusalCode, stubCall, type TestService } from '@riserbo/testing';
import { ErasureRunner } from '../src/erasures/erasure-runner';
import { aBooking, aMember } from './factories';
import { runRetention } from './running';

const others = owners.filter((owner) => owner !== 'retention');
let running: TestService;
/** What each stubbed service was asked, and how it behaves. */
const asked: { service: OwnerName; phase: string; ids: string[] }[] = [];
const behaviour = new Map<OwnerName, 'down' | Partial<ErasureReceipt>>();
let provider = { known: true, live: 0 };
const stubs: { stop(): Promise<void> }[] = [];
beforeAll(async () => {
  running = await runRetention();
  stubs.push(await stubCall(running.nats, providerBookingsCall, () => provider));
  for (const service of others)
    stubs.push(
      await stubCall(running.nats, eraseCalls[service], ({ phase, ids }) => {
        asked.push({ service, phase, ids });
        const now = behaviour.get(service);
        if (now === 'down') throw new Refusal('unavailable');
        return { counts: {}, retained: [], ids, ...now };
      }),
      await stubCall(running.nats, sweepCalls[service], () => {
        if (behaviour.get(service) === 'down') throw new Refusal('unavailable');
        return { stores: [] };
      }),
    );
});
afterAll(async () => {
  await Promise.all(stubs.map((stub) => stub.stop()));
  await running?.stop();
});
beforeEach(() => {
  asked.length = 0;
  behaviour.clear();
});
const run = () => running.service.app.get(ErasureRunner).run();
const later = (ms: number) => running.clock.set(new Date(running.clock.now().getTime() + ms).toISOString());
const erase = (companyId: string, clientId: string, cancelUpcoming = false) =>
  running.ask(eraseClientCall, { clientId, cancelUpcoming }, aMember(companyId));
const read = (companyId: string, erasureId: string) =>
  running.ask(readErasureCall, { erasureId }, aMember(companyId));
async function ended(companyId: string, erasureId: string) {
  return eventually(async () => {
    await run();
    const found = await read(companyId, erasureId);
    expect(found.state).toBe('done');
    return found;
  });
}
async function booked(companyId: string, clientId: string) {
  await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
  await eventually(async () =>
    expect(await running.rows('SELECT 1 FROM client_bookings WHERE client_id = $1', [clientId])).toHaveLength(
      1,
    ),
  );
}

describe('the erasure of a client', () => {
  it('H2 asks every service for every phase and is done with all receipts', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    behaviour.set('clients', { counts: { clients: 1 } });
    const { id, state } = await erase(companyId, clientId);
    expect(state).toBe('restrict');
    const found = await ended(companyId, id);
    expect(found.steps.map(({ phase, service }) => `${phase} ${service}`).sort()).toEqual(
      sagaPhases.flatMap((phase) => owners.map((each) => `${phase} ${each}`)).sort(),
    );
    expect(Object.keys(found.receipts).sort()).toEqual([...owners].sort());
    expect(found.receipts.clients?.counts).toEqual({ clients: 1 });
    const phases = asked.map(({ phase }) => phase);
    expect(phases.lastIndexOf('restrict')).toBeLessThan(phases.indexOf('cancel'));
    expect(phases.lastIndexOf('cancel')).toBeLessThan(phases.indexOf('erase'));
  });

  it('H2 X78 twice and in parallel is one erasure', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    const all = await Promise.all(Array.from({ length: 5 }, () => erase(companyId, clientId)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    await ended(companyId, all[0]?.id ?? '');
    expect(await erase(companyId, clientId)).toMatchObject({ id: all[0]?.id, state: 'done' });
    const { items } = await running.ask(listErasuresCall, {}, aMember(companyId));
    expect(items.map(({ id }) => id)).toEqual([all[0]?.id]);
  });

  it('H2 X78 stays open while a service is down, and does the step again when it is back', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    behaviour.set('medical', 'down');
    const { id } = await erase(companyId, clientId);
    await run();
    const open = await read(companyId, id);
    expect(open.state).toBe('restrict');
    expect(open.steps.find(({ service }) => service === 'medical')).toMatchObject({
      doneAt: null,
      attempts: 1,
    });
    const tries = asked.filter(({ service }) => service === 'medical').length;
    await run();
    expect(asked.filter(({ service }) => service === 'medical')).toHaveLength(tries);
    behaviour.delete('medical');
    later(60_000);
    await ended(companyId, id);
    expect(asked.filter(({ service, phase }) => service === 'auth' && phase === 'restrict')).toHaveLength(1);
  });

  it('H2 B12 passes ids that one service knows to all later steps', async () => {
    const [companyId, clientId, former] = [randomUUID(), randomUUID(), randomUUID()];
    behaviour.set('clients', { ids: [clientId, former] });
    const { id } = await erase(companyId, clientId);
    await ended(companyId, id);
    const late = asked.filter(({ phase }) => phase === 'erase');
    expect(late.every(({ ids }) => ids.includes(former))).toBe(true);
  });

  it('H6 X84 names what is kept, and erases it when its last day has passed', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    const until = running.clock.now().toISOString().slice(0, 10);
    behaviour.set('medical', { retained: [{ what: 'notes', basis: 'legal_hold', until }] });
    const { id } = await erase(companyId, clientId);
    const kept = await ended(companyId, id);
    expect(kept.retained).toEqual([{ what: 'notes', basis: 'legal_hold', until }]);
    const runner = running.service.app.get(ErasureRunner);
    expect(await runner.release()).toBe(0);
    later(86_400_000);
    expect(await runner.release()).toBe(1);
    behaviour.delete('medical');
    expect((await ended(companyId, id)).retained).toEqual([]);
  });

  it('H2 X83 is refused while a booking is not over, unless its cancellation is confirmed', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    await booked(companyId, clientId);
    expect(await refusalCode(erase(companyId, clientId))).toBe('bookings_upcoming');
    const { id } = await erase(companyId, clientId, true);
    await ended(companyId, id);
  });

  it('D3 H2 X78 erases a provider by the same path, once, and not over bookings that are to come', async () => {
    const [companyId, providerId] = [randomUUID(), randomUUID()];
    const ask = (input: { cancelUpcoming?: boolean } = {}) =>
      running.ask(eraseProviderCall, { providerId, ...input }, aMember(companyId));
    provider = { known: false, live: 0 };
    expect(await refusalCode(ask())).toBe('not_found');
    provider = { known: true, live: 1 };
    expect(await refusalCode(ask())).toBe('bookings_upcoming');
    const all = await Promise.all([1, 2, 3].map(() => ask({ cancelUpcoming: true })));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(await ended(companyId, all[0]?.id ?? '')).toMatchObject({
      kind: 'provider',
      personId: providerId,
    });
    const asReception = running.ask(eraseProviderCall, { providerId }, aMember(companyId, 'reception'));
    expect(await refusalCode(asReception)).toBe('forbidden');
  });

  it('H5 X79 keeps what arrives late about an erased client from being written', async () => {
    const [companyId, clientId, other] = [randomUUID(), randomUUID(), randomUUID()];
    await booked(companyId, clientId);
    const { id } = await erase(companyId, clientId, true);
    await ended(companyId, id);
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
    await booked(companyId, other);
    await eventually(async () =>
      expect(await running.rows('SELECT 1 FROM inbox WHERE company_id = $1', [companyId])).toHaveLength(3),
    );
    expect(await running.rows('SELECT 1 FROM client_bookings WHERE client_id = $1', [clientId])).toEqual([]);
  });

  it('H2 a client can have it for themselves only, and members without the right cannot', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    const client = { kind: 'client' as const, companyId, clientId, sessionId: randomUUID() };
    const own = await running.ask(eraseOwnCall, {}, client);
    expect(own).toMatchObject({ personId: clientId, cause: 'own_request' });
    const asReception = running.ask(eraseClientCall, { clientId }, aMember(companyId, 'reception'));
    expect(await refusalCode(asReception)).toBe('forbidden');
    expect(await refusalCode(read(randomUUID(), own.id))).toBe('not_found');
  });
});
