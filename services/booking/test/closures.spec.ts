import {
  changeServiceCall,
  explainSlotCall,
  importHolidaysCall,
  readClosuresCall,
  searchSlotsCall,
  setClosuresCall,
  type AskOf,
} from '@riserbo/contracts';
import { aGuest, aMember, aPractice, aProvider, book, type Practice, startsIn } from './factories';
import { refusalCode, runBooking, type Running } from './running';

describe('closures and hours of a service', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running);
  });
  const close = (items: AskOf<typeof setClosuresCall>['items'], more: object = { ifMatch: 1 }) =>
    running.ask(setClosuresCall, { items }, practice.office, more);
  const starts = async (from: string, to: string) => {
    const query = { serviceId: practice.serviceId, from, to };
    const { providers } = await running.ask(searchSlotsCall, query, aGuest(practice.companyId));
    return Object.fromEntries(providers.map((each) => [each.providerId, startsIn(each)]));
  };
  const why = async (startsAt: string) => {
    const { serviceId, providerId, office } = practice;
    return (await running.ask(explainSlotCall, { serviceId, providerId, startsAt }, office)).removedBy;
  };
  const import_ = (command: AskOf<typeof importHolidaysCall>, more: object = {}) =>
    running.ask(importHolidaysCall, command, practice.office, more);

  describe('the company', () => {
    it('C2 is closed on whole dates, both ends included, on the clocks of each provider', async () => {
      const far = await aProvider(running, practice.office, [practice.serviceId], {}, 'Pacific/Auckland');
      await close([{ from: '2026-03-04', to: '2026-03-05' }]);
      const found = await starts('2026-03-02T22:00:00Z', '2026-03-07T00:00:00Z');
      const days = (id: string) => [...new Set(found[id]?.map((start) => start.slice(0, 10)))];
      expect(days(practice.providerId)).toEqual(['2026-03-03', '2026-03-06']);
      // 08:00 to 18:00 in Auckland (+13:00) is 19:00 of the day before to 05:00
      expect(days(far)).toEqual(['2026-03-02', '2026-03-03', '2026-03-05', '2026-03-06']);
      expect(found[far]?.filter((start) => start.startsWith('2026-03-03')).at(-1)).toBe('2026-03-03T04:30Z');
    });

    it('C2 C3 books nothing then, and explains it', async () => {
      await close([{ from: '2026-03-04', to: '2026-03-04', name: 'Patron saint' }]);
      expect(await refusalCode(book(running, practice, '2026-03-04T09:00Z'))).toBe('slot_closed');
      expect(await why('2026-03-04T09:00:00Z')).toBe('company_closed');
      await close([], { ifMatch: 2 });
      expect(await why('2026-03-04T09:00:00Z')).toBeNull();
    });

    it('C14 replaces the list as a whole, from the version that was read', async () => {
      expect(await running.ask(readClosuresCall, {}, practice.office)).toEqual({ items: [], version: 1 });
      const [one, other] = ['2026-05-01', '2026-03-04'].map((date) => ({
        from: date,
        to: date,
        name: null,
        holiday: null,
      }));
      expect(await close([one, other] as never)).toEqual({ items: [other, one], version: 2 });
      expect(await refusalCode(close([]))).toBe('stale_version');
      expect(await refusalCode(close([], {}))).toBe('if_match_required');
      expect(await refusalCode(close([{ from: '2026-03-05', to: '2026-03-04' }], { ifMatch: 2 }))).toBe(
        'interval_backward',
      );
      const theirs = await aPractice(running);
      expect((await running.ask(readClosuresCall, {}, theirs.office)).items).toEqual([]);
    });

    it('A4 is closed by those who may change opening hours only', async () => {
      const by = (role: 'reception' | 'provider') =>
        refusalCode(
          running.ask(setClosuresCall, { items: [] }, aMember(practice.companyId, role), { ifMatch: 1 }),
        );
      expect([await by('reception'), await by('provider')]).toEqual(['done', 'forbidden']);
    });
  });

  describe('public holidays', () => {
    it('C2 are added once, keep what is there, and can be edited afterwards', async () => {
      await close([{ from: '2026-04-06', to: '2026-04-06', name: 'Our own' }]);
      const { items, version } = await import_({ country: 'IT', year: 2026, locale: 'it' });
      const of = (date: string) => items.filter(({ from }) => from === date);
      expect(of('2026-04-25')).toEqual([
        {
          ...{ from: '2026-04-25', to: '2026-04-25', name: 'Liberazione dal nazifascismo (1945)' },
          holiday: { country: 'IT', region: null },
        },
      ]);
      expect(of('2026-04-06')).toMatchObject([{ name: 'Our own', holiday: null }]);
      expect((await import_({ country: 'IT', year: 2026 })).items).toEqual(items);
      expect(await why('2026-04-25T09:00:00Z')).toBe('company_closed');
      await close(
        items.filter(({ from }) => from !== '2026-04-25'),
        { ifMatch: version + 1 },
      );
      expect(await why('2026-04-25T09:00:00Z')).toBeNull();
    });

    it('C2 last as many days as they do, and are those of the region where it is named', async () => {
      const { items } = await import_({ country: 'TR', year: 2026 });
      expect(items.find(({ from }) => from === '2026-03-20')?.to).toBe('2026-03-22');
      practice = await aPractice(running);
      const bavaria = (await import_({ country: 'DE', region: 'BY', year: 2026 })).items.length;
      practice = await aPractice(running);
      expect(bavaria).toBeGreaterThan((await import_({ country: 'DE', year: 2026 })).items.length);
    });

    it('C2 refuses a country or region that it does not know', async () => {
      for (const place of [
        { country: 'XX' },
        { country: 'DE', region: 'ZZ' },
        { country: 'VA', region: 'BY' },
      ])
        expect(await refusalCode(import_({ ...place, year: 2026 }))).toBe('country_unknown');
    });

    it('C14 X72 are imported once for each Idempotency-Key', async () => {
      const post = (year: number) => import_({ country: 'IT', year }, { idempotencyKey: 'k' });
      expect((await post(2026)).version).toBe(2);
      expect((await post(2026)).version).toBe(2);
      expect(await refusalCode(post(2027))).toBe('idempotency_key_reused');
    });
  });

  describe('a service', () => {
    const keep = (hours: AskOf<typeof changeServiceCall>['hours'], ifMatch: number) =>
      running.ask(changeServiceCall, { serviceId: practice.serviceId, hours }, practice.office, { ifMatch });

    it('C2 is given only in hours that it and the provider have, as a whole', async () => {
      await keep([{ weekday: 2, from: '07:00', to: '09:00' }, { weekday: 2, from: '17:15', to: '20:00' }], 1); // prettier-ignore
      const found = await starts('2026-03-03T00:00:00Z', '2026-03-06T00:00:00Z');
      expect(found[practice.providerId]?.map((start) => start.slice(5, 16))).toEqual([
        ...['03-03T07:00', '03-03T07:15', '03-03T07:30', '03-03T16:15', '03-03T16:30'],
      ]);
      expect(await why('2026-03-03T09:00:00Z')).toBe('service_hours');
      expect(await why('2026-03-03T06:00:00Z')).toBe('closed');
      expect(await why('2026-03-03T07:45:00Z')).toBe('does_not_fit');
      expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z'))).toBe('slot_closed');
      await keep(null, 2);
      expect(await why('2026-03-03T09:00:00Z')).toBeNull();
    });

    it('C2 X73 refuses hours that overlap or end before they begin, each in its own way', async () => {
      const day = (from: string, to: string) => ({ weekday: 1, from, to });
      expect(await refusalCode(keep([day('09:00', '12:00'), day('11:00', '13:00')], 1))).toBe(
        'intervals_overlap',
      );
      expect(await refusalCode(keep([day('12:00', '09:00')], 1))).toBe('interval_backward');
    });
  });
});
