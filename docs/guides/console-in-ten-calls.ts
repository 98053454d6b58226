/**
 * A staff console in ten calls, with the typed client: from sign-in to a moved booking. Run by
 * `test/e2e/guides.spec.ts`.
 */
import { randomUUID } from 'node:crypto';
import { connect, type Booking } from '@riserbo/client';

interface Owner {
  email: string;
  password: string;
  slug: string;
}

export async function consoleInTenCalls(baseUrl: string, owner: Owner): Promise<Booking> {
  // 1. sign in; with a second factor the answer is a ticket for `proveSecondFactor` instead
  const { data: session } = await connect({ baseUrl }).signIn({ body: owner });
  if (!('accessToken' in session)) throw new Error('this account has a second factor');
  const api = connect({ baseUrl, token: session.accessToken });

  // 2. to 5. a service, someone who offers it, and when
  const { data: service } = await api.createService({ body: { name: 'First visit', durationMinutes: 45 } });
  const created = await api.createProvider({
    body: { displayName: 'Dr. Rossi', timeZone: 'Europe/Rome' },
  });
  const providerId = created.data.id;
  await api.changeProvider({
    path: { providerId },
    headers: { 'If-Match': etagOf(created) }, // a change names the version you read
    body: { serviceIds: [service.id] },
  });
  const schedule = await api.readSchedule({ path: { providerId } });
  await api.setSchedule({
    path: { providerId },
    headers: { 'If-Match': etagOf(schedule) },
    body: { weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })) },
  });

  // 6. a client, 7. two free times, 8. a booking made at the desk
  const { data: client } = await api.createClient({ body: { name: 'Carla Client' } });
  const from = new Date(Date.now() + 86_400_000);
  const to = new Date(from.getTime() + 7 * 86_400_000);
  const { data: found } = await api.searchSlots({
    query: { serviceId: service.id, from: from.toISOString(), to: to.toISOString() },
  });
  const [first, second] = found.providers.flatMap(({ days }) =>
    days.flatMap(({ date, offset, times }) => times.map((time) => `${date}T${time}${offset}`)),
  );
  if (first === undefined || second === undefined) throw new Error('the week is full');
  const booked = await api.bookSlot({
    headers: { 'Idempotency-Key': randomUUID() },
    body: { serviceId: service.id, providerId, startsAt: first, clientId: client.id },
  });

  // 9. move it, 10. show the calendar
  const { id: bookingId } = booked.data;
  await api.rescheduleBooking({
    path: { bookingId },
    headers: { 'If-Match': etagOf(booked) },
    body: { startsAt: second },
  });
  const { data: calendar } = await api.listBookings({
    query: { from: from.toISOString(), to: to.toISOString() },
  });
  const moved = calendar.items.find(({ id }) => id === bookingId);
  if (moved === undefined) throw new Error('the booking is not in the calendar');
  return moved;
}

const etagOf = ({ response }: { response: Response }): string => response.headers.get('etag') ?? '';
