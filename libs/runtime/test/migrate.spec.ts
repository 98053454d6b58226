import { Client } from 'pg';
import type { Migration } from '@riserbo/privacy';
import { assertMigratable, migrate, missingMigrations } from '../src';
import { anEmptyDatabase, first, run, type EmptyDatabase } from './database';

const second: Migration = {
  id: '002-second',
  up: 'ALTER TABLE things ADD COLUMN colour text; CREATE TABLE runs (at timestamptz NOT NULL DEFAULT now()); INSERT INTO runs DEFAULT VALUES;',
  down: 'ALTER TABLE things DROP COLUMN colour; DROP TABLE runs;',
};
const third: Migration = { id: '003-third', up: 'ALTER TABLE things DROP COLUMN colour;', down: '' };
const all = [first, second];
const libraries = [
  'messaging 001-first',
  'messaging 002-leases',
  'privacy 001-first',
  'privacy 002-sealed-log',
  'runtime 001-first',
  'runtime 002-former-clients',
  'runtime 003-tombstones',
];

describe('migrations', () => {
  let database: EmptyDatabase;
  let owner: Client;
  const tables = async () =>
    (await rows(`SELECT tablename AS t FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)).map(
      (row) => row['t'],
    );
  /** Tables of the service. */
  const own = async () => (await tables()).filter((name) => name === 'things' || name === 'runs');
  const rows = async (text: string): Promise<Record<string, unknown>[]> => (await owner.query(text)).rows;
  const go = (options: { migrations?: readonly Migration[]; to?: string } = {}) =>
    migrate({ url: database.urls.owner, service: 'booking', migrations: all, ...options });
  const missing = (migrations: readonly Migration[]) =>
    missingMigrations(async <Row>(text: string) => (await owner.query(text)).rows as Row[], {
      service: 'booking',
      migrations,
    });

  beforeEach(async () => {
    database = await anEmptyDatabase();
    owner = new Client({ connectionString: database.urls.owner });
    await owner.connect();
  });
  afterEach(async () => {
    await owner.end();
    await database.drop();
  });

  it('goes from empty up, down and up again, libraries first', async () => {
    await go();
    expect(await own()).toEqual(['runs', 'things']);
    expect(await tables()).toEqual(expect.arrayContaining(['audit_log', 'idempotency_keys', 'outbox']));
    expect(await rows('SELECT track FROM migrations.applied ORDER BY at')).toEqual(
      [
        'runtime',
        'runtime',
        'runtime',
        'messaging',
        'messaging',
        'privacy',
        'privacy',
        'booking',
        'booking',
      ].map((track) => ({
        track,
      })),
    );
    await go({ to: 'empty' });
    expect(await tables()).toEqual([]);
    await go({ to: '001-first' });
    expect(await own()).toEqual(['things']);
    await go();
    expect(await own()).toContain('runs');
  });

  it('runs each migration once when many starters race', async () => {
    await Promise.all(Array.from({ length: 6 }, () => go()));
    expect(await rows('SELECT count(*)::int AS n FROM runs')).toEqual([{ n: 1 }]);
    expect(await rows(`SELECT id FROM migrations.applied WHERE track = 'booking' ORDER BY 1`)).toEqual([
      { id: '001-first' },
      { id: '002-second' },
    ]);
  });

  it('refuses an old migration that was changed, and names the service', async () => {
    await go();
    await expect(go({ migrations: [{ ...first, up: `${first.up} ` }, second] })).rejects.toThrow(
      'booking: migration booking 001-first was changed',
    );
  });

  it('refuses a database that is ahead, and migrations out of order', async () => {
    await go();
    await expect(go({ migrations: [first] })).rejects.toThrow(
      'booking: the database has migration booking 002-second, which this version does not know',
    );
    await expect(go({ migrations: [second, first] })).rejects.toThrow('out of order');
    await run(
      database.urls.owner,
      `INSERT INTO migrations.applied VALUES ('sealed', '001-first', 'h', '001-first')`,
    );
    await expect(go()).rejects.toThrow('migration sealed 001-first, which this version does not know');
  });

  it('finds a history it would refuse without changing anything', async () => {
    const check = (migrations: readonly Migration[]) =>
      assertMigratable({ url: database.urls.owner, service: 'booking', migrations });
    await check(all);
    expect(await tables()).toEqual([]);
    await go({ to: '001-first' });
    await check(all);
    expect(await own()).toEqual(['things']);
    await expect(check([{ ...first, down: '' }, second])).rejects.toThrow(
      'booking: migration booking 001-first',
    );
  });

  it('K5 starts a service on a newer schema that serves it, and on no other', async () => {
    await go();
    expect(await missing([first])).toEqual([]);
    await go({ migrations: [...all, { ...third, serves: '002-second' }] });
    expect(await missing(all)).toEqual([]);
    await expect(missing([first])).rejects.toThrow(
      'the database has migration booking 003-third, which serves 002-second and later; this version ends with 001-first',
    );
    await expect(missing([{ ...first, down: '' }, second])).rejects.toThrow('001-first was changed');
  });

  it('K5 remembers what the schema serves through later migrations, up and down', async () => {
    const contracted = [...all, { ...third, serves: '002-second' }];
    await go({ migrations: [...contracted, { id: '004-fourth', up: '', down: '' }] });
    await expect(missing([first])).rejects.toThrow('004-fourth, which serves 002-second');
    await go({ migrations: [...contracted, { id: '004-fourth', up: '', down: '' }], to: '002-second' });
    expect(await missing([first])).toEqual([]);
    await expect(go({ migrations: [...all, { ...third, serves: '009-none' }] })).rejects.toThrow(
      'booking: migration booking 003-third serves 009-none, which does not exist',
    );
  });

  it('leaves nothing of a migration that fails', async () => {
    const broken = { id: '003-broken', up: 'CREATE TABLE half (); SELECT 1 / 0;', down: '' };
    await expect(go({ migrations: [...all, broken] })).rejects.toThrow(
      'booking: migration booking 003-broken failed',
    );
    expect(await tables()).not.toContain('half');
    expect(await missing([...all, broken])).toEqual(['booking 003-broken']);
  });

  it('says which migrations are missing, also on an empty database', async () => {
    expect((await missing(all)).sort()).toEqual(['booking 001-first', 'booking 002-second', ...libraries]);
    await go({ to: '001-first' });
    expect(await missing(all)).toEqual(['booking 002-second']);
  });

  it('provisions again and at the same time without harm, and gives the app role no DDL', async () => {
    await Promise.all([database.provision(), database.provision(), database.provision()]);
    await go();
    const app = new Client({ connectionString: database.urls.app });
    await app.connect();
    for (const text of [
      'CREATE TABLE mine ()',
      'DROP TABLE things',
      'ALTER TABLE things DISABLE ROW LEVEL SECURITY',
      'TRUNCATE things',
      'CREATE TEMP TABLE t ()',
      'SET ROLE booking_lookup',
      "SELECT lo_from_bytea(0, 'canary')",
      'SELECT lo_creat(-1)',
      'SELECT lo_get(1)',
    ])
      await expect(app.query(text)).rejects.toMatchObject({ code: '42501' });
    await app.end();
  });

  it('J3 lets no role of a service connect to the databases that every server has', async () => {
    for (const role of ['owner', 'app', 'system'] as const)
      for (const name of ['postgres', 'template1']) {
        const url = new URL(database.urls[role]);
        url.pathname = `/${name}`;
        await expect(run(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
      }
  });
});
