import { randomUUID } from 'node:crypto';
import type { ContentionAnswer, ContentionClient } from '../../services/booking/test/storm';
import type { Heard } from '../load';
import { offer } from '../../scripts/play/practice';
import { hire } from './practice';
import type { BenchSystem } from './system';

const day = 86_400_000;
const kinds = [
  { durationMinutes: 30 },
  { durationMinutes: 45, bufferBeforeMinutes: 10 },
  { durationMinutes: 90, bufferAfterMinutes: 20 },
  { durationMinutes: 120, bufferBeforeMinutes: 15, bufferAfterMinutes: 15 },
];

/** Rivals who come over HTTP, to one provider who is there day and night. They sign in anew when they are told to: the storm outlives a session. */
export async function stormDoor({ gun, practice }: BenchSystem) {
  const [office, { clientId }] = [await practice.office(), practice];
  const services: string[] = [];
  for (const kind of kinds)
    services.push((await offer(office, { name: 'Visit', gridMinutes: 15, ...kind })).id);
  const providerId = await hire(office, services, '00:00', '24:00');
  const evening = Math.ceil(Date.now() / day + 2) * day - 4 * 3_600_000;
  let headers: Record<string, string> = {};
  const ask = (
    method: string,
    path: string,
    body?: object,
    more: Record<string, string> = {},
  ): Promise<Heard> => gun.ask({ method, path, headers: { ...headers, ...more }, ...(body ? { body } : {}) });
  const keyed = () => ({ 'idempotency-key': randomUUID() });
  const wanted = (length: number, startsAt: Date) => ({
    serviceId: services[length] as string,
    providerId,
    startsAt: startsAt.toISOString(),
  });
  const change = async (bookingId: string, act: string, body: object): Promise<ContentionAnswer> => {
    const { etag } = await ask('GET', `/v1/bookings/${bookingId}`);
    return heard(
      await ask('POST', `/v1/bookings/${bookingId}/${act}`, body, { 'if-match': etag, ...keyed() }),
    );
  };
  const door: ContentionClient = {
    hold: async (length, at) => heard(await ask('POST', '/v1/holds', wanted(length, at)), 'holdId'),
    keep: async (holdId, length, at) =>
      heard(await ask('POST', '/v1/bookings', { ...wanted(length, at), clientId, holdId }, keyed())),
    book: async (length, at) =>
      heard(await ask('POST', '/v1/bookings', { ...wanted(length, at), clientId }, keyed())),
    move: (bookingId, startsAt) => change(bookingId, 'reschedule', { startsAt: startsAt.toISOString() }),
    cancel: (bookingId) => change(bookingId, 'cancel', {}),
  };
  return {
    ...door,
    lengths: kinds.length,
    starts: Array.from({ length: 32 }, (_, index) => new Date(evening + index * 15 * 60_000)),
    async signIn() {
      headers = await practice.signIn();
    },
  };
}

function heard({ status, body }: Heard, id = 'id'): ContentionAnswer {
  return status < 300 ? { id: body[id] as string } : { refused: body['code'] ?? String(status) };
}
