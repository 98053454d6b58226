import { randomUUID } from 'node:crypto';
import { clientsMerged } from '@riserbo/contracts';
import { eventually, publish } from '@riserbo/testing';
import { aGuest, aPractice, book, hold, type Practice } from './factories';
import { runBooking, type Running } from './running';

const days = ['03', '04', '05', '06', '09', '10', '11', '12', '13'];
const hours = ['09', '10', '11', '13', '14', '15'];
const times = days.flatMap((day) => hours.map((hour) => `2026-03-${day}T${hour}:00Z`));

describe('bookings of a record that is merged into another', () => {
  let running: Running;
  let practice: Practice;
  let free: string[];
  beforeAll(async () => {
    running = await runBooking();
    await Promise.all([running.startReplica(), running.startReplica()]);
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    practice = await aPractice(running);
    free = [...times];
  });

  const bookFor = (clientId: string) => book(running, practice, free.shift() as string, { clientId });
  /** A guest holds a time and books it for the record. */
  const holdFor = async (clientId: string) => {
    const [guest, time] = [aGuest(practice.companyId), free.shift() as string];
    const { holdId } = await hold(running, practice, time, guest);
    // the limit of a person's bookings is another matter
    return book(running, practice, time, { clientId, countsAs: randomUUID(), holdId }, guest);
  };
  const merge = (from: string, into: string) =>
    publish(running.nats, clientsMerged, practice.companyId, { id: into, version: 2, formerIds: [from] });
  const handled = (eventId: string) =>
    eventually(async () =>
      expect(await running.rows('SELECT FROM inbox WHERE event_id = $1', [eventId])).toHaveLength(1),
    );
  const ownersOf = async () =>
    (
      await running.rows<{ client_id: string }>(
        'SELECT DISTINCT client_id FROM bookings WHERE company_id = $1',
        [practice.companyId],
      )
    ).map(({ client_id: owner }) => owner);

  it('B12 X119 go to the survivor, on whichever of three replicas they are made meanwhile', async () => {
    const [from, into] = [randomUUID(), randomUUID()];
    // every replica has confirmed the record by now
    for (let n = 0; n < 6; n += 1) await bookFor(from);
    const during = Array.from({ length: 12 }, (_, n) => (n % 2 ? bookFor(from) : holdFor(from)));
    const merged = merge(from, into);
    const more = Array.from({ length: 12 }, (_, n) => (n % 2 ? bookFor(from) : holdFor(from)));
    await Promise.all([...during, ...more]);
    await handled(await merged);
    expect(await ownersOf()).toEqual([into]);
  });

  it('B12 X119 C15 go to the survivor afterwards, and their answers and events say so', async () => {
    const [from, into] = [randomUUID(), randomUUID()];
    await bookFor(from);
    await handled(await merge(from, into));
    const made = [];
    for (let n = 0; n < 9; n += 1) made.push(await (n % 2 ? bookFor(from) : holdFor(from)));
    const group = await book(running, practice, free.shift() as string, {
      ...{ clientId: from, override: { reason: 'agreed' } },
    });
    expect(new Set([...made, group].map(({ clientId }) => clientId))).toEqual(new Set([into]));
    const told = await running.rows<{ client: string }>(
      `SELECT payload->>'clientId' AS client FROM outbox
       WHERE company_id = $1 AND type = 'booking.confirmed.v1' AND aggregate_id = ANY ($2)`,
      [practice.companyId, [...made, group].map(({ id }) => id)],
    );
    expect(new Set(told.map(({ client }) => client))).toEqual(new Set([into]));
    expect(await ownersOf()).toEqual([into]);
  });

  it('B12 X119 follow a merge of a merge, in whatever order the events arrive', async () => {
    const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
    for (const clientId of [a, b, c]) await bookFor(clientId);
    await handled(await merge(b, c));
    await handled(await merge(a, b));
    await bookFor(a);
    expect(await ownersOf()).toEqual([c]);
  });
});
