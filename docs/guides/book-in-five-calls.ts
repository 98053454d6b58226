/**
 * A booking page in five calls, with the typed client. For a visitor without an account; run by
 * `test/e2e/guides.spec.ts`.
 */
import { randomUUID } from 'node:crypto';
import { ApiProblem, connect, type Booking } from '@riserbo/client';

interface Visitor {
  name: string;
  email: string;
}

export async function bookInFiveCalls(baseUrl: string, slug: string, visitor: Visitor): Promise<Booking> {
  // 1. a token for this visitor: valid for an hour, without an account
  const { data: pass } = await connect({ baseUrl }).admitGuest({ path: { slug } });
  const api = connect({ baseUrl, token: pass.token });

  // 2. what can be booked
  const { data: services } = await api.listOfferedServices();
  const [service] = services.items;
  if (service === undefined) throw new Error('this practice offers nothing yet');

  // 3. free times of the next two weeks: local date, offset from UTC, times of the day
  const from = new Date();
  const to = new Date(from.getTime() + 14 * 86_400_000);
  const { data: found } = await api.searchSlots({
    query: { serviceId: service.id, from: from.toISOString(), to: to.toISOString() },
  });
  const free = found.providers.flatMap(({ providerId, days }) =>
    days.flatMap(({ date, offset, times }) =>
      times.map((time) => ({ providerId, startsAt: `${date}T${time}${offset}` })),
    ),
  );

  // 4. what the visitor must have accepted; show the texts before you send their ids
  const { data: policies } = await api.currentPolicies({ query: { locale: 'en' } });
  const accept = Object.fromEntries(policies.items.map(({ id, kind }) => [`${kind}Id`, id]));

  // 5. book the first time that is still free; the key makes a repeated request safe
  for (const slot of free) {
    try {
      const { data: booking } = await api.bookSlot({
        headers: { 'Idempotency-Key': randomUUID() },
        body: { serviceId: service.id, ...slot, contact: visitor, accept },
      });
      return booking;
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'slot_taken')) throw error;
    }
  }
  throw new Error('no time is free in the next two weeks');
}
