import { randomUUID } from 'node:crypto';
import type { bookingConfirmed, FactsOf } from '@riserbo/contracts';

export type BookingFacts = FactsOf<typeof bookingConfirmed>;

/** What the event of a booking of half an hour says; it ends half an hour after `startsAt`. */
export function bookingFacts(change: Partial<BookingFacts> = {}): BookingFacts {
  const { startsAt = '2026-03-03T09:00:00.000Z' } = change;
  return {
    id: randomUUID(),
    version: 1,
    status: 'confirmed',
    previousStatus: null,
    channel: 'online',
    price: null,
    clientId: randomUUID(),
    serviceId: randomUUID(),
    providerId: randomUUID(),
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + 1_800_000).toISOString(),
    at: '2026-03-02T06:00:00.000Z',
    ...change,
  };
}
