import { randomUUID } from 'node:crypto';
import {
  listAgendaCall,
  listAgendaClientsCall,
  listBookingsCall,
  Refusal,
  type AnswerOf,
  type MemberRole,
  type readAgendaCall,
} from '@riserbo/contracts';
import { bookingFacts, stubCall } from '@riserbo/testing';
import { aMember, openGateway, type TestGateway } from './door';

type Agenda = AnswerOf<typeof readAgendaCall>;
const day = { from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' };
const aBooking = (clientId: string | null) => {
  const facts = bookingFacts();
  const rest = { override: null, answerBy: null, createdAt: day.from, sessionId: null, cancelReason: null };
  return { ...facts, ...rest, clientId };
};

describe('the agenda', () => {
  let door: TestGateway;
  let ends: { stop(): Promise<void> }[] = [];
  const asked: string[] = [];
  let stepUpNeeded = false;
  let items: ReturnType<typeof aBooking>[] = [];
  const page = (subject: string) => {
    asked.push(subject);
    return { items, included: { services: [], providers: [] } } as unknown as AnswerOf<typeof listAgendaCall>;
  };
  beforeAll(async () => {
    door = await openGateway();
    ends = [
      await stubCall(door.nats, listAgendaCall, () => page('agenda')),
      await stubCall(door.nats, listBookingsCall, () => page('bookings')),
      await stubCall(door.nats, listAgendaClientsCall, ({ clientIds }) => {
        asked.push('names');
        if (stepUpNeeded) throw new Refusal('step_up_required');
        return { items: clientIds.map((id) => ({ id, name: 'Ada Example' })) };
      }),
    ];
  });
  afterAll(async () => {
    await Promise.all(ends.map((end) => end.stop()));
    await door?.stop();
  });
  beforeEach(() => {
    asked.splice(0);
    stepUpNeeded = false;
    const clientId = randomUUID();
    items = [aBooking(clientId), aBooking(clientId), aBooking(null)];
  });
  const read = async (role: MemberRole, query: object = day) => {
    const headers = await door.bearer(aMember(role));
    const said = await door.say('GET', `/v1/agenda?${new URLSearchParams({ ...query }).toString()}`, {
      headers,
    });
    return { ...said, agenda: JSON.parse(said.text) as Agenda };
  };

  it('J4 has 300 bookings and the name of each client once, by two calls', async () => {
    items = [...items, ...Array.from({ length: 297 }, () => aBooking(items[0]?.clientId ?? null))];
    const { agenda } = await read('reception');
    expect(agenda.items).toHaveLength(300);
    expect(agenda.included.clients).toEqual([{ id: items[0]?.clientId, name: 'Ada Example' }]);
    expect(asked).toEqual(['agenda', 'names']);
  });

  it('J4 A4 has no names for a role that may not read clients', async () => {
    const { agenda } = await read('viewer');
    expect([agenda.included.clients, agenda.namesHidden]).toEqual([undefined, 'forbidden']);
    expect(asked).toEqual(['bookings']);
  });

  it('J4 B8 leaves the names out while a step-up is missing, and has the bookings audited instead', async () => {
    stepUpNeeded = true;
    const { agenda } = await read('owner');
    expect([agenda.items.length, agenda.included.clients]).toEqual([3, undefined]);
    expect(agenda.namesHidden).toBe('step_up_required');
    expect(asked).toEqual(['agenda', 'names', 'bookings']);
  });

  it.each([
    ['longer than ten days', { ...day, to: '2026-03-13T00:00:01Z' }],
    ['that ends before it starts', { from: day.to, to: day.from }],
  ])('J4 refuses a range %s', async (_, range) => {
    expect((await read('owner', range)).code).toBe('range_too_long');
    expect(asked).toEqual([]);
  });
});
