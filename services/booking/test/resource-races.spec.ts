import { changeProviderCall, changeServiceCall, createResourceCall, type AskOf } from '@riserbo/contracts';
import { aPractice, aProvider, aService, retryUntil, type Practice } from './factories';
import { runBooking, type Running } from './running';

// hundreds of calls, on a machine that may do much else
jest.setTimeout(240_000);

describe('rivals for rooms and devices', () => {
  let running: Running;
  let practice: Practice;

  beforeEach(async () => {
    running = await runBooking({ DATABASE_POOL: '20' });
    practice = await aPractice(running, { bufferAfterMinutes: 15 });
  });
  afterEach(() => running?.stop());
  const add = (name: string) => running.ask(createResourceCall, { kind: 'room', name }, practice.office);
  const demand = (requires: AskOf<typeof changeServiceCall>['requires']) =>
    running.ask(changeServiceCall, { serviceId: practice.serviceId, requires }, practice.office, {
      ifMatch: 1,
    });
  const another = async (): Promise<Practice> => ({
    ...practice,
    providerId: await aProvider(running, practice.office, [practice.serviceId]),
  });
  /** Counters of the server are complete when its connections have ended. */
  const deadlocks = async () => {
    await running.service.stop();
    const text =
      'SELECT deadlocks::integer AS found FROM pg_stat_database WHERE datname = current_database()';
    return (await running.rows<{ found: number }>(text))[0]?.found;
  };

  it('C6 X71 give the next one when the race for one is lost: as many bookings as rooms, never one more', async () => {
    const rooms = await Promise.all(['1', '2', '3', '4'].map(async (name) => (await add(name)).id));
    await demand([{ count: 1, resourceIds: rooms }]);
    const rivals = await Promise.all(Array.from({ length: 10 }, another));
    const ends = await Promise.all(rivals.map((rival) => retryUntil(running, rival, '2026-03-03T09:00Z')));
    expect(ends.sort()).toEqual([...Array(4).fill('done'), ...Array(6).fill('resource_taken')]);
    const held = await running.rows<{ resource_id: string }>(
      'SELECT resource_id FROM claims WHERE company_id = $1 AND resource_id = ANY ($2::uuid[])',
      [practice.companyId, rooms],
    );
    expect(held.map(({ resource_id: id }) => id).sort()).toEqual([...rooms].sort());
    expect(await deadlocks()).toBe(0);
  });

  it('C6 two services that want the same things in another order never wait in a circle', async () => {
    const [a, b] = [(await add('a')).id, (await add('b')).id];
    const other = await aService(running, practice.office, {
      requires: [{ count: 1, resourceIds: [b] }, { count: 1, resourceIds: [a] }], // prettier-ignore
    });
    await demand([{ count: 1, resourceIds: [a] }, { count: 1, resourceIds: [b] }]); // prettier-ignore
    const providers = await Promise.all(Array.from({ length: 8 }, another));
    await Promise.all(
      providers.map(({ providerId }) =>
        running.ask(
          changeProviderCall,
          { providerId, serviceIds: [practice.serviceId, other.id] },
          practice.office,
          { ifMatch: 2 },
        ),
      ),
    );
    const times = ['09:00', '10:00', '11:00', '12:00'];
    const ends = await Promise.all(
      providers.flatMap((rival, index) =>
        times.map((time) => {
          const serviceId = index % 2 ? other.id : practice.serviceId;
          return retryUntil(running, { ...rival, serviceId }, `2026-03-03T${time}Z`);
        }),
      ),
    );
    expect(ends.filter((end) => end === 'done')).toHaveLength(times.length);
    expect(ends.filter((end) => end === 'resource_taken')).toHaveLength(7 * times.length);
    expect(await deadlocks()).toBe(0);
  });
});
