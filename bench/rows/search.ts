import { cpuBelow, cpuBetween } from '../cpu';
import { times } from '../load';
import { median, round, type Row } from '../row';
import { practice as plainPractice } from './slots-cpu';
import { settled } from '../fixtures/settled';
import { rebind } from '../fixtures/recording';
import { sweep } from '../denominators/sweep';
import { zoneTable } from '../denominators/zone-lookup';
import { Pool } from 'pg';

const service = {
  durationMin: 45,
  bufferBeforeMin: 0,
  bufferAfterMin: 10,
  gridMin: 15,
  minNoticeMin: 0,
  horizonDays: 120,
};

export const search: Row = {
  name: 'search',
  metric: 'slot search p50 end to end, 10 providers x 30 days',
  dividedBy: 'packed read p50 + sweep p50 + one empty round trip over http and NATS',
  target: { most: 2 },
  needs: 'system',
  async measure(bench) {
    const { generator, chain, chainPids, practice, product, recording } = await bench.system();
    const { serviceId, companyId, path, headers } = await practice.busy();
    await settled(product);
    const count = bench.quick ? 300 : 1_000;
    const url = new URL(product.postgres.url);
    url.pathname = '/booking';
    url.username = 'booking_app';
    url.password = product.system.settings.secrets.databases.booking.app;
    const pool = new Pool({ connectionString: url.href, max: 1 });
    const query = new URLSearchParams(path.slice(path.indexOf('?')));
    const asked = {
      companyId,
      serviceId,
      from: new Date(query.get('from') ?? ''),
      to: new Date(query.get('to') ?? ''),
      now: new Date(),
    };
    const reads = rebind(recording.search.statements, recording.search.asked, asked);
    await pool.query(`SET app.company = '${companyId}'`);
    const read = async () => {
      for (const each of reads) await pool.query(each);
    };
    const [table, plain] = [zoneTable('Europe/Rome', 2020, 2040), plainPractice(10, 30, 100)];
    const swept = () =>
      Promise.resolve(plain.list.map((provider) => sweep(service, provider, plain.window, table)));
    const echo = () => chain.send({ method: 'POST', path: '/echo', body: {} });
    const ours = async () => {
      const status = await generator.send({ method: 'GET', path, headers });
      if (status !== 200) throw new Error(`the search was answered ${status}`);
    };
    const parts: number[][] = [[], [], [], []];
    const before = cpuBelow(process.pid, chainPids);
    for (let turn = 0; turn < 5; turn += 1) {
      for (const [index, run] of [ours, read, swept, echo].entries())
        parts[index]?.push(...(await times(count / 5, run)));
    }
    const cpu = cpuBetween(before, cpuBelow(process.pid, chainPids), count);
    await pool.end();
    const [all, packed, arithmetic, trip] = parts.map(median) as [number, number, number, number];
    return {
      ratio: all / (packed + arithmetic + trip),
      detail: {
        'ms search': round(all),
        'ms read': round(packed),
        'ms sweep': round(arithmetic, 3),
        'ms empty': round(trip),
        'ms CPU of both reads': round(cpu.by['postgres booking'] ?? 0),
        ...Object.fromEntries(
          ['gateway', 'booking', 'nats-server'].map((name) => [`ms CPU ${name}`, round(cpu.by[name] ?? 0)]),
        ),
      },
    };
  },
};
