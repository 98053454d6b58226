import { join } from 'node:path';
import { eventually, removeScratch, scratchFolder, testSystem, type TestSystem } from '@riserbo/testing';
import { Client } from 'pg';
import { type Running, serviceEnvironment, startServiceProcess } from '@riserbo/system';
import { expectInvariants } from './invariants';
import { Load } from './load';
import { openPractice } from './practice';
import { moreRefused } from './through';
import { slowProxy, type SlowProxy } from './slow-proxy';

const folder = scratchFolder();
let system: TestSystem;
let proxy: SlowProxy;
let booking: Running;

/** The booking service reaches Postgres through a proxy that can be slow; the others go straight. */
beforeAll(async () => {
  system = await testSystem({ processes: true });
  const { settings } = system.system;
  proxy = await slowProxy(settings.postgresPort);
  await system.services.kill('booking');
  const through = { ...settings, postgresPort: proxy.port };
  const env = serviceEnvironment('booking', through, { NODE_ENV: 'test', LOG_LEVEL: 'error' });
  const url = `http://127.0.0.1:${settings.ports.booking}`;
  const logFile = join(folder, 'booking.log');
  booking = await startServiceProcess({ name: 'booking', env, url, logFile }, new AbortController().signal);
}, 120_000);
afterAll(async () => {
  await booking?.stop();
  await proxy?.close();
  await system?.stop();
  removeScratch(folder);
});

const connections = async () => {
  const client = new Client({ connectionString: system.postgres.url });
  await client.connect();
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM pg_stat_activity WHERE usename IN ('booking_app', 'booking_system')`,
  );
  await client.end();
  return rows[0]?.count;
};

describe('a database that is slow by five seconds', () => {
  it('X104 is 503 in time, piles nothing up, leaves the others alone, and is forgotten when it is over', async () => {
    const practice = await openPractice(system);
    const load = new Load(practice);
    const more = (count: number) => {
      const enough = load.acknowledged.length + count;
      return eventually(() => expect(load.acknowledged.length).toBeGreaterThanOrEqual(enough), {
        within: 60_000,
      });
    };
    await more(15);
    proxy.delay = 5_000;
    const asked = async () => {
      const began = performance.now();
      const { status, headers } = await practice.office.get('/v1/services');
      return { status, again: headers.get('retry-after'), late: performance.now() - began > 9_000 };
    };
    const answers = await Promise.all(Array.from({ length: 60 }, asked));
    expect(answers).toEqual(Array(60).fill({ status: 503, again: '2', late: false }));
    const began = performance.now();
    expect((await practice.office.get(`/v1/clients/${practice.clientId}`)).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(await connections()).toBeLessThanOrEqual(14);
    await moreRefused(load, 1);
    proxy.delay = 0;
    await more(15);
    await load.stop();
    await expectInvariants(system, practice, load);
  });
});
