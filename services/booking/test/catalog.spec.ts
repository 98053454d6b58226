import { randomUUID } from 'node:crypto';
import {
  changeProviderCall,
  changeServiceCall,
  createProviderCall,
  createServiceCall,
  listProvidersCall,
  listServicesCall,
  readProviderCall,
  readScheduleCall,
  readServiceCall,
  setScheduleCall,
  type AskOf,
} from '@riserbo/contracts';
import { aGuest, aMember, aPractice, aProvider, aService } from './factories';
import { refusalCode, runBooking, type Running } from './running';

describe('the catalogue', () => {
  let running: Running;
  let office: ReturnType<typeof aMember>;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(() => {
    office = aMember(randomUUID());
  });

  describe('of services', () => {
    it('C1 offers one and fills in what was left out', async () => {
      const made = await running.ask(
        createServiceCall,
        { name: 'Consultation', durationMinutes: 30 },
        office,
      );
      expect(made).toMatchObject({
        ...{ name: 'Consultation', durationMinutes: 30, gridMinutes: 15, horizonDays: 90, dailyLimit: null },
        ...{ price: null, active: true, version: 1 },
      });
      expect(made).toMatchObject({ visibility: 'public', confirmation: 'automatic', access: null });
      expect(await running.ask(readServiceCall, { serviceId: made.id }, office)).toEqual(made);
    });

    it('C1 changes what was sent and leaves the rest, from the version that was read', async () => {
      const price = { amount: 1_000_000_000_000, currency: 'IDR' };
      const made = await aService(running, office, { price, dailyLimit: 4 });
      const change = (fields: Omit<AskOf<typeof changeServiceCall>, 'serviceId'>, ifMatch?: number) =>
        running.ask(changeServiceCall, { serviceId: made.id, ...fields }, office, ifMatch ? { ifMatch } : {});
      expect(await refusalCode(change({ name: 'x' }))).toBe('if_match_required');
      expect(await change({ name: 'First visit', dailyLimit: null }, 1)).toEqual({
        ...{ ...made, name: 'First visit', dailyLimit: null, version: 2 },
      });
      expect(await refusalCode(change({ name: 'x' }, 1))).toBe('stale_version');
      expect(await change({ price: null }, 2)).toMatchObject({
        price: null,
        name: 'First visit',
        version: 3,
      });
      const rivals = await Promise.all(
        [1, 2, 3].map((n) => refusalCode(change({ durationMinutes: 10 * n }, 3))),
      );
      expect(rivals.sort()).toEqual(['done', 'stale_version', 'stale_version']);
    });

    it('C1 lists them by name, page by page', async () => {
      for (const name of ['b', 'a', 'c', 'a']) await aService(running, office, { name });
      const first = await running.ask(listServicesCall, { limit: 3 }, office);
      const rest = await running.ask(listServicesCall, { limit: 3, cursor: first.next as string }, office);
      expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(['a', 'a', 'b', 'c']);
      expect(rest.next).toBeUndefined();
      const forged = (place: unknown[]) => Buffer.from(JSON.stringify(place)).toString('base64url');
      for (const cursor of ['?', forged(['a']), forged(['a', 'x']), forged(['\0', randomUUID()])])
        expect(await refusalCode(running.ask(listServicesCall, { cursor }, office))).toBe('cursor_invalid');
    });

    it('C14 X72 makes one for each Idempotency-Key', async () => {
      const post = (name: string) =>
        running.ask(createServiceCall, { name, durationMinutes: 30 }, office, { idempotencyKey: 'k' });
      expect(await post('One')).toEqual(await post('One'));
      expect(await refusalCode(post('Other'))).toBe('idempotency_key_reused');
      expect((await running.ask(listServicesCall, {}, office)).items).toHaveLength(1);
    });
  });

  describe('of providers', () => {
    it('C1 adds one, who gives nothing and is closed at first', async () => {
      const made = await running.ask(
        createProviderCall,
        { displayName: 'Dr. Rossi', timeZone: 'Europe/Rome' },
        office,
      );
      expect(made).toMatchObject({ displayName: 'Dr. Rossi', active: true, serviceIds: [], version: 1 });
      expect(await running.ask(readScheduleCall, { providerId: made.id }, office)).toEqual({
        ...{ providerId: made.id, weekly: [], breaks: [], specialDays: [], timeOff: [], version: 1 },
      });
    });

    it('C1 sets the whole list of what they give, with services of this company only', async () => {
      const [one, other] = [await aService(running, office), await aService(running, office)];
      const theirs = await aPractice(running);
      const providerId = await aProvider(running, office, [one.id]);
      const give = (serviceIds: string[], ifMatch: number) =>
        running.ask(changeProviderCall, { providerId, serviceIds }, office, { ifMatch });
      expect((await give([other.id, one.id, other.id], 2)).serviceIds.sort()).toEqual(
        [one.id, other.id].sort(),
      );
      expect((await give([other.id], 3)).serviceIds).toEqual([other.id]);
      expect(await refusalCode(give([one.id, theirs.serviceId], 4))).toBe('not_found');
      expect(await running.ask(readProviderCall, { providerId }, office)).toMatchObject({
        ...{ serviceIds: [other.id], version: 4 },
      });
      const { items } = await running.ask(listProvidersCall, {}, office);
      expect(items.map(({ serviceIds }) => serviceIds)).toEqual([[other.id]]);
    });

    it('C2 stores a zone as the database of zones spells it', async () => {
      const asked = { displayName: 'Dr. Rossi', timeZone: 'asia/KOLKATA' };
      const { id: providerId } = await running.ask(createProviderCall, asked, office);
      const [row] = await running.rows('SELECT time_zone FROM providers WHERE id = $1', [providerId]);
      expect(row).toEqual({ time_zone: 'Asia/Kolkata' });
    });

    it('C2 refuses a zone that does not exist', async () => {
      const displayName = 'Dr. Rossi';
      for (const timeZone of ['Mars/Olympus', '+01', 'x'])
        expect(await refusalCode(running.ask(createProviderCall, { displayName, timeZone }, office))).toBe(
          'time_zone_unknown',
        );
      const providerId = await aProvider(running, office, []);
      const move = running.ask(changeProviderCall, { providerId, timeZone: 'Rome' }, office, { ifMatch: 2 });
      expect(await refusalCode(move)).toBe('time_zone_unknown');
    });
  });

  describe('of opening hours', () => {
    type Hours = Omit<AskOf<typeof setScheduleCall>, 'providerId'>;
    const monday = (from: string, to: string) => ({ weekday: 1, from, to });
    const set = async (hours: Partial<Hours>, more: object = { ifMatch: 2 }) => {
      const providerId = await aProvider(running, office, []);
      return running.ask(setScheduleCall, { providerId, weekly: [], ...hours }, office, more);
    };

    it('C2 replaces them as a whole, from the version that was read', async () => {
      const weekly = [monday('14:00', '24:00'), monday('08:00', '12:00'), monday('12:00', '14:00')];
      const saved = await set({ weekly });
      expect(saved).toMatchObject({ weekly, breaks: [], version: 3 });
      const { providerId } = saved;
      expect(await running.ask(readScheduleCall, { providerId }, office)).toEqual(saved);
      expect(await refusalCode(set({}, {}))).toBe('if_match_required');
      expect(await refusalCode(set({}, { ifMatch: 1 }))).toBe('stale_version');
    });

    it.each<[string, string, Partial<Hours>]>([
      ['intervals_overlap', 'overlap', { weekly: [monday('08:00', '12:00'), monday('11:59', '14:00')] }],
      ['interval_backward', 'end when they begin', { weekly: [monday('08:00', '08:00')] }],
      ['interval_backward', 'end before they begin', { breaks: [monday('12:00', '08:00')] }],
      [
        'intervals_overlap',
        'are the same twice',
        { breaks: [monday('08:00', '12:00'), monday('08:00', '12:00')] },
      ],
      [
        'intervals_overlap',
        'are of one date given twice',
        {
          specialDays: ['08:00', '10:00'].map((from) => ({
            date: '2026-03-03',
            intervals: [{ from, to: '11:00' }],
          })),
        },
      ],
      [
        'intervals_overlap',
        'overlap on a special day',
        {
          specialDays: [
            {
              date: '2026-03-03',
              intervals: [
                { from: '08:00', to: '10:00' },
                { from: '09:00', to: '11:00' },
              ],
            },
          ],
        },
      ],
      [
        'interval_backward',
        'are time off that ends before it begins',
        { timeOff: [{ from: '2026-03-04T00:00:00Z', to: '2026-03-03T00:00:00Z' }] },
      ],
    ])('C2 X73 answers %s for intervals that %s', async (code, _, hours) => {
      expect(await refusalCode(set(hours))).toBe(code);
    });

    it('C2 takes equal intervals on different days', async () => {
      const weekly = [1, 2].map((weekday) => ({ weekday, from: '08:00', to: '12:00' }));
      expect(await refusalCode(set({ weekly, breaks: weekly }))).toBe('done');
    });
  });

  it('X27 shows and changes nothing of another company', async () => {
    const theirs = await aPractice(running);
    const { serviceId, providerId } = theirs;
    const acts = [
      running.ask(readServiceCall, { serviceId }, office),
      running.ask(changeServiceCall, { serviceId, name: 'x' }, office, { ifMatch: 1 }),
      running.ask(readProviderCall, { providerId }, office),
      running.ask(changeProviderCall, { providerId, active: false }, office, { ifMatch: 2 }),
      running.ask(readScheduleCall, { providerId }, office),
      running.ask(setScheduleCall, { providerId, weekly: [] }, office, { ifMatch: 2 }),
    ];
    expect(await Promise.all(acts.map((act) => refusalCode(act)))).toEqual(Array(6).fill('not_found'));
    expect((await running.ask(listServicesCall, {}, office)).items).toEqual([]);
    expect((await running.ask(listProvidersCall, {}, office)).items).toEqual([]);
  });

  it('A4 lets only those with the permission change it', async () => {
    const guest = aGuest(office.companyId);
    const make = { name: 'x', durationMinutes: 30 };
    for (const actor of [guest, aMember(office.companyId, 'reception'), aMember(office.companyId, 'viewer')])
      expect(await refusalCode(running.ask(createServiceCall, make, actor))).toBe('forbidden');
    expect(await refusalCode(running.ask(createServiceCall, make, aMember(office.companyId, 'admin')))).toBe(
      'done',
    );
  });

  it('I1 writes who changed what', async () => {
    const { companyId } = await aPractice(running);
    const log = await running.rows<{ action: string }>(
      'SELECT action FROM audit_log WHERE company_id = $1 ORDER BY at',
      [companyId],
    );
    expect(log.map(({ action }) => action)).toEqual([
      ...['service.create', 'provider.create', 'provider.change', 'schedule.set'],
    ]);
  });
});
