import { Client } from 'pg';
import { migrate, pendingMigrations, type Migration } from '../src';
import { anEmptyDatabase, first, run, type EmptyDatabase } from './database';

const second: Migration = {
  id: '002-second',
  up: 'ALTER TABLE things ADD COLUMN colour text; CREATE TABLE runs (at timestamptz NOT NULL DEFAULT now()); INSERT INTO runs DEFAULT VALUES;',
  down: 'ALTER TABLE things DROP COLUMN colour; DROP TABLE runs;',
};
const all = [first, second];

describe('migrations', () => {
  let database: EmptyDatabase;
  let owner: Client;
  const tables = async () =>
    (await rows(`SELECT tablename AS t FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)).map(
      (row) => row['t'],
    );
  const rows = async (text: string): Promise<Record<string, unknown>[]> => (await owner.query(text)).rows;
  const go = (options: { migrations?: readonly Migration[]; to?: string } = {}) =>
    migrate({ url: database.urls.owner, migrations: all, ...options });
  const pending = (migrations: readonly Migration[]) =>
    pendingMigrations(async <Row>(text: string) => (await owner.query(text)).rows as Row[], migrations);

  beforeEach(async () => {
    database = await anEmptyDatabase();
    owner = new Client({ connectionString: database.urls.owner });
    await owner.connect();
  });
  afterEach(async () => {
    await owner.end();
    await database.drop();
  });

  it('goes from empty up, down and up again', async () => {
    await go();
    expect(await tables()).toEqual(['idempotency_keys', 'idempotency_secrets', 'runs', 'things']);
    await go({ to: 'empty' });
    expect(await tables()).toEqual([]);
    await go({ to: '001-first' });
    expect(await tables()).toEqual(['idempotency_keys', 'idempotency_secrets', 'things']);
    await go();
    expect(await tables()).toContain('runs');
  });

  it('runs each migration once when many starters race', async () => {
    await Promise.all(Array.from({ length: 6 }, () => go()));
    expect(await rows('SELECT count(*)::int AS n FROM runs')).toEqual([{ n: 1 }]);
    expect(await rows('SELECT id FROM migrations.schema_migrations ORDER BY 1')).toEqual([
      { id: '001-first' },
      { id: '002-second' },
    ]);
  });

  it('refuses an old migration that was changed', async () => {
    await go();
    await expect(go({ migrations: [{ ...first, up: `${first.up} ` }, second] })).rejects.toThrow(
      '001-first was changed',
    );
  });

  it('refuses a database that is ahead, and migrations out of order', async () => {
    await go();
    await expect(go({ migrations: [first] })).rejects.toThrow('002-second, which this version does not know');
    await expect(go({ migrations: [second, first] })).rejects.toThrow('out of order');
  });

  it('leaves nothing of a migration that fails', async () => {
    const broken = { id: '003-broken', up: 'CREATE TABLE half (); SELECT 1 / 0;', down: '' };
    await expect(go({ migrations: [...all, broken] })).rejects.toThrow('003-broken failed');
    expect(await tables()).not.toContain('half');
    expect(await pending([...all, broken])).toEqual(['003-broken']);
  });

  it('tells which migrations are pending, also on an empty database', async () => {
    expect(await pending(all)).toEqual(['001-first', '002-second']);
    await go({ to: '001-first' });
    expect(await pending(all)).toEqual(['002-second']);
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
