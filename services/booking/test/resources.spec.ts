import {
  changeResourceCall,
  changeServiceCall,
  createResourceCall,
  explainSlotCall,
  listResourcesCall,
  readResourceCall,
  rescheduleBookingCall,
  searchSlotsCall,
  type AskOf,
} from '@riserbo/contracts';
import {
  aGuest,
  aMember,
  aPractice,
  aProvider,
  book,
  full,
  hold,
  type Practice,
  startsIn,
} from './factories';
import { refusalCode, runBooking, type Running } from './running';

describe('rooms and devices', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { bufferAfterMinutes: 15 });
  });
  const add = (name: string, kind: 'room' | 'device' = 'room', office = practice.office) =>
    running.ask(createResourceCall, { kind, name }, office);
  const demand = (requires: AskOf<typeof changeServiceCall>['requires'], ifMatch = 1) =>
    running.ask(changeServiceCall, { serviceId: practice.serviceId, requires }, practice.office, { ifMatch });
  const another = async (): Promise<Practice> => ({
    ...practice,
    providerId: await aProvider(running, practice.office, [practice.serviceId]),
  });
  const claimed = async (holderId: string) =>
    (
      await running.rows<{ resource_id: string }>(
        'SELECT resource_id FROM claims WHERE holder_id = $1 ORDER BY 1',
        [holderId],
      )
    ).map(({ resource_id: id }) => id);
  const why = async ({ serviceId, providerId, office }: Practice, startsAt: string) =>
    (await running.ask(explainSlotCall, { serviceId, providerId, startsAt }, office)).removedBy;

  describe('in the catalogue', () => {
    it('C1 are added, renamed, archived and listed by name', async () => {
      const [b, a] = [await add('B'), await add('A', 'device')];
      expect(a).toMatchObject({ kind: 'device', name: 'A', active: true, version: 1 });
      const change = { resourceId: b.id, name: 'C', active: false };
      expect(await refusalCode(running.ask(changeResourceCall, change, practice.office))).toBe(
        'if_match_required',
      );
      const changed = await running.ask(changeResourceCall, change, practice.office, { ifMatch: 1 });
      expect(changed).toEqual({ ...b, name: 'C', active: false, version: 2 });
      expect(
        await refusalCode(running.ask(changeResourceCall, change, practice.office, { ifMatch: 1 })),
      ).toBe('stale_version');
      expect((await running.ask(listResourcesCall, {}, practice.office)).items).toEqual([a, changed]);
      const viewer = aMember(practice.companyId, 'viewer');
      expect(await refusalCode(running.ask(changeResourceCall, change, viewer, { ifMatch: 2 }))).toBe(
        'forbidden',
      );
      expect(await refusalCode(running.ask(listResourcesCall, {}, aGuest(practice.companyId)))).toBe(
        'forbidden',
      );
    });

    it('C1 X29 are required as services can have them: enough, each once, of this company', async () => {
      const [one, two] = [(await add('1')).id, (await add('2')).id];
      const theirs = (await add('x', 'room', (await aPractice(running)).office)).id;
      const refused = async (...lists: [number, ...string[]][]) =>
        refusalCode(demand(lists.map(([count, ...resourceIds]) => ({ count, resourceIds }))));
      expect(await refused([2, one])).toBe('requirement_impossible');
      expect(await refused([1, one, one])).toBe('requirement_impossible');
      expect(await refused([1, one], [1, one, two])).toBe('requirement_impossible');
      expect(await refused([1, theirs])).toBe('not_found');
      expect(await refusalCode(running.ask(readResourceCall, { resourceId: theirs }, practice.office))).toBe(
        'not_found',
      );
      const requires = [{ count: 1, resourceIds: [two, one] }];
      expect((await demand(requires)).requires).toEqual(requires);
      expect((await demand([], 2)).requires).toEqual([]);
    });
  });

  it('C1 C6 are claimed with the provider, the first free ones, and free again afterwards', async () => {
    const rooms = [await add('1'), await add('2')].map(({ id }) => id);
    const devices = [await add('a', 'device'), await add('b', 'device'), await add('c', 'device')].map(
      ({ id }) => id,
    );
    await demand([
      { count: 1, resourceIds: rooms },
      { count: 2, resourceIds: devices },
    ]);
    const first = await book(running, practice, '2026-03-03T09:00Z');
    const [room, otherRoom] = rooms as [string, string];
    expect(await claimed(first.id)).toEqual([practice.providerId, room, ...devices.slice(0, 2)].sort());
    const second = await another();
    expect(await refusalCode(book(running, second, '2026-03-03T09:15Z'))).toBe('resource_taken'); // one device is left
    expect(await why(second, '2026-03-03T09:15:00Z')).toBe('resource_taken');
    const held = await hold(running, second, '2026-03-03T09:45Z');
    const third = await another();
    expect(await claimed(held.holdId)).toContain(room);
    await demand([{ count: 1, resourceIds: rooms }], 2);
    const other = await book(running, third, '2026-03-03T09:45Z');
    expect(await claimed(other.id)).toEqual([third.providerId, otherRoom].sort());
    const move = { bookingId: other.id, startsAt: full('2026-03-03T11:00Z') };
    await running.ask(rescheduleBookingCall, move, practice.office, { ifMatch: 1 });
    expect(await claimed(other.id)).toEqual([third.providerId, room].sort());
  });

  it('C3 are looked at by the search, for every provider, with the buffers of the service', async () => {
    const { id: room } = await add('1');
    await demand([{ count: 1, resourceIds: [room] }]);
    const second = await another();
    await book(running, practice, '2026-03-03T12:00Z');
    const range = { from: '2026-03-03T11:00:00Z', to: '2026-03-03T13:15:00Z' };
    const query = { serviceId: practice.serviceId, ...range };
    const { providers } = await running.ask(searchSlotsCall, query, aGuest(practice.companyId));
    const starts = ['11:00', '11:15', '12:45', '13:00'].map((time) => `2026-03-03T${time}Z`);
    expect(providers.map(startsIn)).toEqual([starts, starts]);
    expect(await why(second, '2026-03-03T12:30:00Z')).toBe('resource_taken');
    expect(await why(practice, '2026-03-03T12:30:00Z')).toBe('taken');
    expect(await why(second, '2026-03-03T12:45:00Z')).toBeNull();
  });

  it('C1 are not given any more when they are archived', async () => {
    const [one, two] = [await add('1'), await add('2')];
    await demand([{ count: 1, resourceIds: [one.id, two.id] }]);
    const archive = (resourceId: string) =>
      running.ask(changeResourceCall, { resourceId, active: false }, practice.office, { ifMatch: 1 });
    await archive(one.id);
    expect(await claimed((await book(running, practice, '2026-03-03T09:00Z')).id)).toContain(two.id);
    await archive(two.id);
    expect(await refusalCode(book(running, practice, '2026-03-03T11:00Z'))).toBe('resource_taken');
  });

  it('C4 are free once a hold of another provider that had them is over', async () => {
    const { id: room } = await add('1');
    await demand([{ count: 1, resourceIds: [room] }]);
    await hold(running, practice, '2026-03-03T09:00Z');
    const second = await another();
    expect(await refusalCode(book(running, second, '2026-03-03T09:00Z'))).toBe('resource_taken');
    running.clock.advance(11 * 60_000);
    expect(await refusalCode(book(running, second, '2026-03-03T09:00Z'))).toBe('done');
  });
});
