import { Client } from 'pg';
import { testPostgres } from './test-postgres';

async function ask(url: string, text: string): Promise<Record<string, unknown> | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows[0];
  } finally {
    await client.end();
  }
}

describe('testPostgres', () => {
  it('shares one server without durability', async () => {
    const { url } = await testPostgres();
    expect(await ask(url, 'SHOW fsync')).toEqual({ fsync: 'off' });
  });

  it('starts a separate durable server that keeps commits after a crash', async () => {
    const server = await testPostgres({ own: true });
    try {
      await ask(server.url, 'CREATE TABLE kept AS SELECT 7 AS value');
      await server.kill();
      await expect(ask(server.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
      await server.restart();
      expect(await ask(server.url, 'SELECT value FROM kept')).toEqual({ value: 7 });
      expect(await ask(server.url, 'SHOW fsync')).toEqual({ fsync: 'on' });
    } finally {
      await server.stop();
    }
  });

  it('says how to fix a missing server', async () => {
    const url = process.env['TEST_POSTGRES'];
    delete process.env['TEST_POSTGRES'];
    try {
      await expect(testPostgres()).rejects.toThrow(/run `npm test`/);
    } finally {
      process.env['TEST_POSTGRES'] = url;
    }
  });
});
