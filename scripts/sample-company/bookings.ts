import { randomUUID } from 'node:crypto';
import { startsOf, type slots } from '@riserbo/contracts';
import type { z } from 'zod';
import { expectStatus, type Api } from '../play/api';

const DAYS = 21;
const DAY_MS = 86_400_000;
/** Bookings of one provider and service on one day; another provider gets others. */
const PER_DAY = 2;

/**
 * Three weeks of bookings made at the desk, evenly over providers and days. The same clients come again; a
 * few
 * cancel.
 */
export async function fillCalendar(office: Api, serviceIds: string[], clientIds: string[]): Promise<void> {
  const from = new Date();
  const to = new Date(from.getTime() + DAYS * DAY_MS);
  let turn = 0;
  for (const serviceId of serviceIds) {
    const query = `serviceId=${serviceId}&from=${from.toISOString()}&to=${to.toISOString()}`;
    const found = await office.get<z.infer<typeof slots>>(`/v1/slots?${query}`);
    for (const { providerId, days } of expectStatus(found, 200).body.providers)
      for (const [index, day] of days.entries()) {
        const starts = startsOf({ days: [day] });
        for (let count = 0; count < PER_DAY; count += 1) {
          const startsAt = starts[(index * 5 + count * 11 + turn) % starts.length];
          const clientId = clientIds[turn % clientIds.length];
          turn += 1;
          if (startsAt !== undefined) await book(office, { serviceId, providerId, startsAt, clientId }, turn);
        }
      }
  }
}

async function book(office: Api, body: object, turn: number): Promise<void> {
  const made = await office.post<{ id: string }>('/v1/bookings', body, { 'idempotency-key': randomUUID() });
  // two of the chosen times can overlap, or one client would be at two places
  if (made.status === 409 || made.status === 422) return;
  expectStatus(made, 201);
  if (turn % 9 !== 0) return;
  const headers = { 'if-match': made.headers.get('etag') ?? '' };
  expectStatus(await office.post(`/v1/bookings/${made.body.id}/cancel`, {}, headers), 200);
}
