import { AsyncResource } from 'node:async_hooks';
import { createServer, type Socket } from 'node:net';
import { eventually, testPostgres, type TestPostgres } from '@riserbo/testing';
import { openTenants, type OpenTenants } from '../src';
import { aMigratedDatabase, ours, run, type EmptyDatabase } from './database';

describe('while Postgres is away or slow', () => {
  let postgres: TestPostgres;
  let database: EmptyDatabase;
  let open: OpenTenants;
  const company = { companyId: ours };
  const select = () => open.tenants.transaction(company, (tx) => tx.query('SELECT 1 AS one'));
  const unavailable = { code: 'unavailable' };
  const elsewhere = new AsyncResource('another request');

  beforeAll(async () => {
    postgres = await testPostgres({ own: true });
    database = await aMigratedDatabase(postgres);
    open = await database.open(2);
  });
  afterAll(async () => {
    await open.close();
    await postgres.stop();
  });

  it('every entrance refuses as unavailable, and works again afterwards', async () => {
    await Promise.all([select(), select()]);
    const under = open.tenants.transaction(company, (tx) => tx.query('SELECT pg_sleep(20)'));
    const cut = expect(under).rejects.toMatchObject(unavailable);
    await select();
    await postgres.kill();
    await cut;
    await expect(select()).rejects.toMatchObject(unavailable);
    await expect(open.tenants.system((tx) => tx.query('SELECT 1'))).rejects.toMatchObject(unavailable);
    await expect(open.tenants.lookup('nothing', [])).rejects.toMatchObject(unavailable);
    await expect(open.tenants.ping()).rejects.toMatchObject(unavailable);
    await postgres.restart();
    await eventually(async () => expect(await select()).toEqual([{ one: 1 }]));
  });

  it('X104 refuses a statement after 5 s and a waiter for a connection after 3 s, and piles nothing up', async () => {
    const slow = () => open.tenants.transaction(company, (tx) => tx.query('SELECT pg_sleep(20)'));
    const outcomes = await Promise.allSettled([slow(), slow(), select(), select()]);
    expect(
      outcomes.map((each) =>
        each.status === 'rejected' ? (each.reason as { code: string }).code : each.status,
      ),
    ).toEqual(Array(4).fill('unavailable'));
    expect(await select()).toEqual([{ one: 1 }]);
    expect(await open.tenants.transaction(company, (tx) => tx.query(`SHOW statement_timeout`))).toEqual([
      { statement_timeout: '5s' },
    ]);
  });

  it('refuses after 3 s behind a lock', async () => {
    await run(database.urls.admin, `INSERT INTO things (company_id, name) VALUES ('${ours}', 'x')`);
    const update = `UPDATE things SET day = '2026-01-01' RETURNING id`;
    const change = () => open.tenants.transaction(company, (tx) => tx.query(update));
    await open.tenants.transaction(company, async (tx) => {
      await tx.query(update);
      // like another request: outside this transaction's context
      await expect(elsewhere.runInAsyncScope(change)).rejects.toMatchObject(unavailable);
    });
    expect(await change()).toHaveLength(1);
  });

  it('keeps no connection of a back end that was ended', async () => {
    await Promise.all([select(), select()]);
    await run(
      postgres.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'booking_app'`,
    );
    await eventually(async () => expect(await Promise.all([select(), select()])).toHaveLength(2));
  });
});

describe('a server that accepts and says nothing', () => {
  it('X104 is given up after 3 s', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const url = `postgres://a:b@127.0.0.1:${port}/c`;
    await expect(openTenants({ url, systemUrl: url })).rejects.toThrow(/timeout|terminated/i);
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
});
