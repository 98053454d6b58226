import { Client } from 'pg';
import { owners } from '@riserbo/contracts';
import { testDatabase, type TestDatabase } from './test-database';

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('testDatabase', () => {
  const made: TestDatabase[] = [];
  const make = async (service: (typeof owners)[number]) => {
    const database = await testDatabase(service);
    made.push(database);
    return database;
  };
  afterAll(() => Promise.all(made.map((database) => database.drop())));

  it.each([...owners])('has the tables of %s, and separate roles without DDL', async (service) => {
    const { appUrl, systemUrl, ownerUrl, database } = await make(service);
    for (const [url, role] of [
      [appUrl, 'app'],
      [systemUrl, 'system'],
      [ownerUrl, 'owner'],
    ] as const)
      expect(await ask(url, 'SELECT current_database() AS db, current_user AS me')).toEqual([
        { db: database, me: `${service}_${role}` },
      ]);
    expect(
      await ask(appUrl, `SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename = 'outbox'`),
    ).toHaveLength(1);
    await expect(ask(appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
  });

  it('lets no role of another service connect', async () => {
    const [booking, notifications] = [await make('booking'), await make('notifications')];
    const crossed = new URL(booking.appUrl);
    crossed.pathname = new URL(notifications.appUrl).pathname;
    await expect(ask(crossed.href, 'SELECT 1')).rejects.toThrow(/permission denied/);
  });

  it('gives each caller a separate database, also concurrently', async () => {
    const [first, second] = await Promise.all([make('booking'), make('booking')]);
    await ask(first.ownerUrl, 'CREATE TABLE only_here (id int)');
    expect(await ask(second.ownerUrl, `SELECT FROM pg_tables WHERE tablename = 'only_here'`)).toEqual([]);
  });

  it('drops the database despite open connections', async () => {
    const { ownerUrl, database, drop } = await make('booking');
    const client = new Client({ connectionString: ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    await drop();
    await client.end();
    const { appUrl } = await make('booking');
    expect(await ask(appUrl, `SELECT FROM pg_database WHERE datname = '${database}'`)).toEqual([]);
  });
});
