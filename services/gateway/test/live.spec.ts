import { randomUUID } from 'node:crypto';
import { bookingConfirmed } from '@riserbo/contracts';
import { eventually, publish } from '@riserbo/testing';
import { aMember, openDoor, type Door } from './door';

const at = '2026-03-02T09:00:00.000Z';
const aBooking = (id: string) => ({
  ...{ id, version: 1, clientId: randomUUID(), serviceId: randomUUID(), providerId: randomUUID() },
  ...{ startsAt: at, endsAt: at, at },
});

describe('live changes', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door?.stop());

  const watch = async (headers: Record<string, string>) => {
    const abort = new AbortController();
    const answer = await fetch(`${door.url}/v1/live`, { headers, signal: abort.signal });
    let [said, ended] = ['', false];
    const reading = (async () => {
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>)
        said += Buffer.from(chunk).toString();
      ended = true;
    })().catch(() => undefined);
    return {
      answer,
      said: () => said,
      ended: () => ended,
      stop: async () => {
        abort.abort();
        await reading;
      },
    };
  };

  it('J2 X31 go to those who watch the company, and to nobody else', async () => {
    const [mine, theirs] = [aMember('viewer'), aMember('owner')];
    const watchers = [await watch(await door.bearer(mine)), await watch(await door.bearer(theirs))] as const;
    expect(watchers[0].answer.headers.get('content-type')).toBe('text/event-stream');
    expect(watchers[0].answer.headers.get('cache-control')).toBe('no-store');
    const [own, other] = [randomUUID(), randomUUID()];
    const eventId = await publish(door.nats, bookingConfirmed, mine.companyId, aBooking(own));
    await publish(door.nats, bookingConfirmed, theirs.companyId, aBooking(other));
    await eventually(() => {
      expect(watchers[0].said()).toContain(
        `id: ${eventId}\nevent: booking.confirmed.v1\ndata: {"id":"${own}"`,
      );
      expect(watchers[1].said()).toContain(other);
    });
    expect([watchers[0].said().includes(other), watchers[1].said().includes(own)]).toEqual([false, false]);
    await Promise.all(watchers.map((each) => each.stop()));
  });

  it('B5 end when the token does', async () => {
    const soon = new Date(Date.now() - 298_000);
    const watcher = await watch(await door.bearer(aMember('viewer'), soon));
    expect(watcher.answer.status).toBe(200);
    await eventually(() => expect(watcher.ended()).toBe(true));
    await watcher.stop();
  });

  it('A4 X33 are not for guests, clients and strangers', async () => {
    const companyId = randomUUID();
    const guest = await door.bearer({ kind: 'guest', companyId, guestId: randomUUID() });
    expect((await door.say('GET', '/v1/live', { headers: guest })).status).toBe(403);
    expect((await door.say('GET', '/v1/live')).status).toBe(401);
  });
});
