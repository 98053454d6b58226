import { randomUUID } from 'node:crypto';
import {
  holdSlotCall,
  Refusal,
  rescheduleLinkCall,
  searchLinkSlotsCall,
  searchSlotsCall,
  type RefusalCode,
} from '@riserbo/contracts';
import { stubCall } from '@riserbo/testing';
import { json, openGateway, type TestGateway } from './door';

describe('the refusal of a time that is gone', () => {
  let door: TestGateway;
  let stubs: { stop(): Promise<void> }[] = [];
  let code: RefusalCode = 'slot_taken';
  let searched: unknown[] = [];
  const [serviceId, providerId, other] = [randomUUID(), randomUUID(), randomUUID()];
  const free = (input: object) => {
    searched.push(input);
    const days = (...times: string[]) => [{ date: '2026-03-03', offset: 'Z', times }];
    return {
      durationMinutes: 30,
      providers: [
        { providerId, days: days('08:00', '09:30', '12:00') },
        { providerId: other, days: days('08:45', '10:00') },
      ],
    };
  };
  const refuse = (): never => {
    throw new Refusal(code);
  };
  beforeAll(async () => {
    door = await openGateway({ SEARCHES_PER_MINUTE: '2' });
    stubs = [
      await stubCall(door.nats, holdSlotCall, refuse),
      await stubCall(door.nats, rescheduleLinkCall, refuse),
      await stubCall(door.nats, searchSlotsCall, free),
      await stubCall(door.nats, searchLinkSlotsCall, free),
    ];
  });
  afterAll(async () => {
    await Promise.all(stubs.map((stub) => stub.stop()));
    await door?.stop();
  });
  beforeEach(() => {
    [code, searched] = ['slot_taken', []];
  });
  const startsAt = '2026-03-03T09:00:00.000Z';
  const bearer = () => door.bearer({ kind: 'guest', companyId: randomUUID(), guestId: randomUUID() });
  const hold = async (headers: Record<string, string>) => {
    const body = JSON.stringify({ serviceId, startsAt });
    const said = await door.say('POST', '/v1/holds', { headers: { ...json, ...headers }, body });
    return JSON.parse(said.text) as { code: string; nearest?: unknown };
  };
  const nearest = [
    { startsAt: '2026-03-03T08:45:00.000Z', providerId: other },
    { startsAt: '2026-03-03T09:30:00.000Z', providerId },
    { startsAt: '2026-03-03T08:00:00.000Z', providerId },
  ];

  it('C3 J1 names the three nearest free times to a guest, within the limit of searches', async () => {
    const guest = await bearer();
    expect(await hold(guest)).toMatchObject({ code, nearest });
    expect(searched).toEqual([
      { serviceId, from: '2026-02-24T09:00:00.000Z', to: '2026-03-10T09:00:00.000Z' },
    ]);
    await hold(guest);
    const third = await hold(guest);
    expect([third.code, third.nearest, searched.length]).toEqual([code, undefined, 2]);
  });

  it('C3 C12 names them to the holder of a link, for the same booking', async () => {
    code = 'session_full';
    const token = 't'.repeat(60);
    const said = await door.say('POST', '/v1/manage/reschedule', {
      headers: { ...json, 'x-link-token': token, 'if-match': '"v1"' },
      body: JSON.stringify({ startsAt }),
    });
    expect(JSON.parse(said.text)).toMatchObject({ code, nearest });
    expect(searched).toMatchObject([{ token }]);
  });

  it('J1 searches for no other refusal', async () => {
    code = 'slot_too_soon';
    expect((await hold(await bearer())).nearest).toBeUndefined();
    expect(searched).toEqual([]);
  });
});
