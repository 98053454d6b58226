import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { settled } from '../fixtures/settled';
import { cpuBelow, cpuBetween } from '../cpu';
import { times } from '../load';
import { median, round, type Row } from '../row';

const BOOKINGS = 300;

/** J4: the names come sealed from the database, so opening them is part of what is measured. */
export const agenda: Row = {
  name: 'agenda',
  metric: 'a screen of 300 bookings with the names of 300 clients, p50 end to end',
  dividedBy: 'the two bare reads p50 + one empty round trip over http and NATS',
  target: { most: 2 },
  needs: 'system',
  async measure(bench) {
    const { generator, chain, chainPids, practice, product } = await bench.system();
    const { from, to, companyId, headers } = await practice.agenda(BOOKINGS);
    await settled(product);
    const pool = (service: 'booking' | 'clients') => {
      const url = new URL(product.postgres.url);
      url.pathname = `/${service}`;
      url.username = `${service}_app`;
      url.password = product.system.settings.secrets.databases[service].app;
      return new Pool({ connectionString: url.href, max: 1 });
    };
    const [bookings, clients] = [pool('booking'), pool('clients')];
    for (const each of [bookings, clients]) await each.query(`SET app.company = '${companyId}'`);
    const range = [companyId, from, to];
    const readBookings = {
      name: 'bookings',
      text: `SELECT * FROM bookings WHERE company_id = $1 AND starts_at >= $2 AND starts_at < $3
             ORDER BY starts_at, id`,
      values: range,
    };
    const { rows } = await bookings.query<{ client_id: string }>(readBookings);
    if (rows.length !== BOOKINGS) throw new Error(`the day has ${rows.length} bookings`);
    const ids = rows.map(({ client_id: id }) => id);
    const readNames = {
      name: 'names',
      text: 'SELECT id, name FROM clients WHERE company_id = $1 AND id = ANY ($2::uuid[])',
      values: [companyId, ids],
    };
    const path = `/v1/agenda?${new URLSearchParams({ from, to }).toString()}`;
    const ours = async () => {
      const status = await generator.send({ method: 'GET', path, headers });
      if (status !== 200) throw new Error(`the agenda was answered ${status}`);
    };
    const bare = async () => {
      await bookings.query(readBookings);
      await clients.query(readNames);
    };
    const echo = () => chain.send({ method: 'POST', path: '/echo', body: { id: randomUUID() } });
    const parts: number[][] = [[], [], []];
    const count = bench.quick ? 100 : 300;
    const before = cpuBelow(process.pid, chainPids);
    for (let turn = 0; turn < 5; turn += 1) {
      for (const [index, run] of [ours, bare, echo].entries())
        parts[index]?.push(...(await times(count / 5, run)));
    }
    const cpu = cpuBetween(before, cpuBelow(process.pid, chainPids), count);
    await Promise.all([bookings.end(), clients.end()]);
    const [all, reads, trip] = parts.map(median) as [number, number, number];
    return {
      ratio: all / (reads + trip),
      detail: {
        'ms agenda': round(all),
        'ms both reads': round(reads),
        'ms empty': round(trip),
        ...Object.fromEntries(
          ['gateway', 'booking', 'clients', 'nats-server', 'postgres booking', 'postgres clients'].map(
            (name) => [`ms CPU ${name}`, round(cpu.by[name] ?? 0)],
          ),
        ),
      },
    };
  },
};
