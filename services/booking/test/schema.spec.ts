import {
  cancelBookingCall,
  changeServiceCall,
  createCategoryCall,
  createResourceCall,
  importHolidaysCall,
  makeFeedCall,
  setBookingSettingsCall,
  setPeriodLengthCall,
} from '@riserbo/contracts';
import { dataMap } from '@riserbo/privacy';
import {
  migrate,
  libraryEntities,
  schemaDrift,
  statementDrift,
  tenantCatalogue,
  tenantMatrix,
} from '@riserbo/runtime';
import { selectLive } from '../src/bookings/bookings.reads';
import { entities, migrations } from '../src/database';
import { describeErasure } from '@riserbo/testing';
import { aPractice, aProvider, aService, book, hold } from './factories';
import { aClientWhoBooked, aProviderAtWork } from './persons';
import { adminUrl, runBooking, type Running } from './running';

describe('the schema', () => {
  let running: Running;

  beforeAll(async () => {
    running = await runBooking();
    for (let company = 0; company < 2; company++) {
      const practice = await aPractice(running);
      await book(running, practice, '2026-03-03T09:00Z');
      await book(running, practice, '2026-03-03T09:00Z', { override: { reason: 'agreed' } });
      await hold(running, practice, '2026-03-03T12:00Z');
      const settings = { pendingMinutes: 60, completeAfterMinutes: 60 };
      await running.ask(setBookingSettingsCall, settings, practice.office, { ifMatch: 1 });
      await running.ask(createCategoryCall, { name: 'Hands' }, practice.office);
      await running.rows(
        `INSERT INTO policies VALUES ('${practice.companyId}', gen_random_uuid(), 'cancellation', 'en', 1, 'h')`,
      );
      const { id: bookingId } = await book(running, practice, '2026-03-04T09:00Z');
      await running.ask(cancelBookingCall, { bookingId }, practice.office, { ifMatch: 1 });
      await running.ask(makeFeedCall, { providerId: practice.providerId }, practice.office);
      await running.rows(
        `INSERT INTO former_clients VALUES ('${practice.companyId}', gen_random_uuid(), gen_random_uuid())`,
      );
      await running.rows(
        `INSERT INTO restricted_clients VALUES ('${practice.companyId}', gen_random_uuid(), true, 1)`,
      );
      await running.rows(`INSERT INTO company_features VALUES ('${practice.companyId}', '{}', 1)`);
      await running.rows(`INSERT INTO sales VALUES ('${practice.companyId}', '2026-03', 'EUR', 1, 5000)`);
      await running.rows(
        `INSERT INTO published VALUES ('${practice.companyId}', '2025-01-01', '2025-12-31', '{}')`,
      );
      await running.ask(setPeriodLengthCall, { length: 'month' }, practice.office);
      await book(running, practice, '2026-03-03T15:00Z');
      const { office, serviceId } = practice;
      await running.ask(importHolidaysCall, { country: 'IT', year: 2026 }, office);
      const group = await aService(running, office, { capacity: 3 });
      const providerId = await aProvider(running, office, [group.id]);
      await book(running, { ...practice, providerId, serviceId: group.id }, '2026-03-03T15:00Z');
      const room = await running.ask(createResourceCall, { kind: 'room', name: 'One' }, office);
      const requires = [{ count: 1, resourceIds: [room.id] }];
      await running.ask(changeServiceCall, { serviceId, requires }, office, { ifMatch: 1 });
    }
  });
  afterAll(() => running?.stop());

  describeErasure(() => running, {
    entities,
    persons: { 'a client': () => aClientWhoBooked(running), 'a provider': () => aProviderAtWork(running) },
  });

  it('is what the entities say', async () => {
    expect(await schemaDrift(running.database.ownerUrl, [...entities, ...libraryEntities])).toEqual([]);
  });

  it('prepares every statement of the service, with the declared result columns', async () => {
    expect(await statementDrift(adminUrl(running.database))).toEqual([]);
  });

  it('D4 has a rule for every column', () => {
    const map = dataMap([...entities, ...libraryEntities]);
    const columns = new Set(map.map(({ table, column }) => `${table}.${column}`));
    expect(columns.size).toBe(map.length);
    const personal = dataMap(entities).filter(
      ({ rule }) => rule.about === 'client' && rule.category !== 'schedule',
    );
    expect(personal.map(({ column }) => column)).toEqual([
      ...['client_id', 'held_from', 'guest_id', 'counts_as'],
      ...['client_id', 'restricted'],
    ]);
  });

  it('keeps companies apart in every table (catalogue)', async () => {
    expect(await tenantCatalogue({ url: adminUrl(running.database) })).toEqual([]);
  });

  it('X27 keeps companies apart in every table, for every command (matrix)', async () => {
    const urls = { adminUrl: adminUrl(running.database), appUrl: running.database.appUrl };
    const { tried, leaks, empty } = await tenantMatrix(urls);
    expect(leaks).toEqual([]);
    expect(
      empty.filter(
        (table) =>
          !/^(inbox|event_failures|dead_letters|tombstones|audit_(head|node|part|pending))$/.test(table),
      ),
    ).toEqual([]);
    expect(tried).toBeGreaterThan(80);
  });

  it('C6 refuses an overlapping claim from any role', async () => {
    const again = `INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at)
      SELECT company_id, gen_random_uuid(), resource_id, starts_at + interval '5 minutes', ends_at FROM claims LIMIT 1`;
    await expect(running.rows(again)).rejects.toThrow(/claims_apart/);
  });

  it('C6 lets the reads that look for busy times go by their index, also under row-level security', async () => {
    const { companyId, providerId } = await aPractice(running);
    await running.rows(`
      INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at)
      SELECT '${companyId}', gen_random_uuid(), '${providerId}', at, at + interval '30 minutes'
      FROM generate_series('2026-01-01'::timestamptz, '2026-06-01', '45 minutes') AS at`);
    await running.rows('ANALYZE claims');
    const text = `SELECT starts_at, ends_at FROM claims c
      WHERE company_id = '${companyId}' AND resource_id = '${providerId}' AND starts_at > '2026-03-03' AND starts_at < '2026-03-04'`;
    await running.rows(`SET ROLE booking_app; SET app.company = '${companyId}'`);
    const plan = await running.rows<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`);
    await running.rows('RESET ROLE; RESET app.company');
    const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(lines).toMatch(/Index Only Scan using claims_by_start/);
    expect(lines).toMatch(/Index Cond: .*starts_at > .*starts_at < /);
  });

  it('C8 lists what is pending by the index of what is not over, however long the history', async () => {
    const { companyId, serviceId, providerId } = await aPractice(running);
    await running.rows(`
      INSERT INTO bookings (company_id, id, service_id, provider_id, client_id, status, starts_at, ends_at, cancel_cutoff_minutes,
        reschedule_cutoff_minutes, version, created_at, channel)
      SELECT '${companyId}', gen_random_uuid(), '${serviceId}', '${providerId}', gen_random_uuid(), 'completed', at, at + interval '15 minutes',
        0, 0, 1, at, 'online' FROM generate_series('2020-01-01'::timestamptz, '2020-06-01', '20 minutes') AS at`);
    await running.rows('ANALYZE bookings');
    await running.rows(
      `SET ROLE booking_app; SET app.company = '${companyId}'; SET plan_cache_mode = force_generic_plan`,
    );
    await running.rows(`PREPARE listed AS ${selectLive.text}`);
    const values = `'${companyId}', '0001-01-01', '00000000-0000-0000-0000-000000000000', 'infinity', 'pending', NULL, 51`;
    const plan = await running.rows<{ 'QUERY PLAN': string }>(`EXPLAIN EXECUTE listed (${values})`);
    await running.rows('DEALLOCATE listed; RESET ROLE; RESET app.company; RESET plan_cache_mode');
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(
      /Index Scan using bookings_live_by_start/,
    );
  });

  it('goes up, down and up again', async () => {
    const other = await runBooking();
    const { ownerUrl: url } = other.database;
    await other.service.stop();
    const tables = () =>
      other.rows<{ name: string }>(
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1`,
      );
    const before = await tables();
    await migrate({ url, service: 'booking', migrations, to: 'empty' });
    expect(await tables()).toEqual([]);
    await Promise.all([
      migrate({ url, service: 'booking', migrations }),
      migrate({ url, service: 'booking', migrations }),
    ]);
    expect(await tables()).toEqual(before);
    await other.stop();
  });
});
