import { randomUUID } from 'node:crypto';
import { listBookingsCall, listClientsCall, searchSlotsCall, type Call } from '@riserbo/contracts';
import { stubCall } from '@riserbo/testing';
import { aMember, openGateway, type TestGateway } from './door';

interface Page {
  next?: string;
}

describe('pages through the gateway', () => {
  let door: TestGateway;
  let ends: { stop(): Promise<void> }[] = [];
  let headers: Record<string, string>;
  const asked: (string | undefined)[] = [];
  beforeAll(async () => {
    door = await openGateway();
    headers = await door.bearer(aMember());
    const page = ({ cursor }: { cursor?: string | undefined }) => {
      asked.push(cursor);
      return { items: [], ...(cursor === 'second' ? {} : { next: 'second' }) };
    };
    ends = [
      await stubCall(door.nats, listClientsCall, page),
      await stubCall(door.nats, listBookingsCall, (query) => ({
        ...{ included: { services: [], providers: [] }, ...page(query) },
      })),
      await stubCall(door.nats, searchSlotsCall, (query) => ({
        ...{ durationMinutes: 30, providers: [], ...page(query) },
      })),
    ];
  });
  afterAll(async () => {
    await Promise.all(ends.map((end) => end.stop()));
    await door?.stop();
  });
  beforeEach(() => asked.splice(0));

  const get = async (path: string, more: Record<string, string> = {}) => {
    const { status, text, code } = await door.say('GET', path, { headers: { ...headers, ...more } });
    return { status, code, text };
  };
  const nextOf = async (path: string) => (JSON.parse((await get(path)).text) as Page).next as string;
  const range = { from: '2026-03-02T00:00:00Z', to: '2026-03-09T00:00:00Z' };
  const slots = `/v1/slots?${new URLSearchParams({ serviceId: randomUUID(), ...range }).toString()}`;

  it('J1 returns the cursor of a list to its owner', async () => {
    const next = await nextOf('/v1/clients');
    expect((await get(`/v1/clients?cursor=${next}`)).status).toBe(200);
    expect(asked).toEqual([undefined, 'second']);
  });

  it.each<[string, string, Call]>([
    ['bookings', '/v1/bookings', listBookingsCall],
    ['free times', slots, searchSlotsCall as unknown as Call],
  ])('J1 refuses a cursor of the clients in the list of %s', async (_, path) => {
    const foreign = await nextOf('/v1/clients');
    asked.splice(0);
    const sign = path.includes('?') ? '&' : '?';
    for (const cursor of [foreign, 'second', ''])
      expect((await get(`${path}${sign}cursor=${cursor}`)).code).toBe('cursor_invalid');
    expect(asked).toEqual([]);
  });

  it('J1 continues from a cursor in a line', async () => {
    const lines = await get(slots.replace('?', '.ndjson?'));
    const [first, second] = lines.text.trim().split('\n').map((line) => JSON.parse(line) as Page); // prettier-ignore
    expect([first?.next !== undefined, second?.next]).toEqual([true, undefined]);
    expect(asked).toEqual([undefined, 'second']);
    expect((await get(`${slots}&cursor=${first?.next ?? ''}`)).status).toBe(200);
  });
});
