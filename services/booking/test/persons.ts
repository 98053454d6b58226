import { randomUUID } from 'node:crypto';
import {
  bookSlotCall,
  changeProviderCall,
  clientsMerged,
  createServiceCall,
  makeFeedCall,
} from '@riserbo/contracts';
import { eventually, publish, type PersonInTest } from '@riserbo/testing';
import { aGuest, aPractice, aProvider, book, full } from './factories';
import type { Running } from './running';

/** A client who booked as a guest and in the office, and whose record was merged. */
export async function aClientWhoBooked(running: Running): Promise<PersonInTest> {
  const practice = await aPractice(running);
  const { companyId, serviceId, providerId, clientId } = practice;
  const former = randomUUID();
  const slot = { serviceId, providerId, startsAt: full('2026-03-05T09:00Z'), clientId: former };
  await running.ask(bookSlotCall, slot, aGuest(companyId), { idempotencyKey: randomUUID() });
  const group = await running.ask(
    createServiceCall,
    { name: 'Group', durationMinutes: 45, capacity: 3 },
    practice.office,
  );
  const other = await aProvider(running, practice.office, [group.id]);
  const seats = { ...practice, serviceId: group.id, providerId: other };
  await book(running, seats, '2026-03-05T11:00Z');
  await publish(running.nats, clientsMerged, companyId, { id: clientId, version: 2, formerIds: [former] });
  await eventually(async () =>
    expect(await running.rows('SELECT 1 FROM former_clients WHERE former_id = $1', [former])).toHaveLength(1),
  );
  return {
    ...{ kind: 'client', companyId, ids: [clientId, former], canaries: [] },
    exported: ['2026-03-05T09:00:00.000Z', '2026-03-05T11:00:00.000Z'],
  };
}

/** A provider with a profile, a schedule, a feed and bookings. */
export async function aProviderAtWork(running: Running): Promise<PersonInTest> {
  const practice = await aPractice(running);
  const { companyId, providerId, office } = practice;
  const mark = randomUUID().slice(0, 8);
  const profile = { displayName: `Dr. Canary ${mark}`, title: `Prof ${mark}`, about: `Plays ${mark}` };
  await running.ask(changeProviderCall, { providerId, ...profile }, office, { ifMatch: 2 });
  await running.ask(makeFeedCall, { providerId }, office);
  await book(running, practice, '2026-03-05T09:00Z');
  return { kind: 'provider', companyId, ids: [providerId], canaries: [mark, ...Object.values(profile)] };
}
