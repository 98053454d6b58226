import { randomUUID } from 'node:crypto';
import { Client, Pool } from 'pg';
import { bookSlotCall, searchSlotsCall, type MemberActor } from '@riserbo/contracts';
import { adminUrl, testPostgres } from '@riserbo/testing';
import { aMember, aProvider } from '../../services/booking/test/factories';
import { runBooking, type Running } from '../../services/booking/test/running';
import { replay } from '../denominators/replay';
import { rate, times } from '../load';
import { median, paired, round, type Bench, type Row } from '../row';
import { addHistory, openHistory } from '../fixtures/history';
import { record, type Recording, type Statement } from '../fixtures/recording';
import { loadBase } from '../fixtures/system';

const IN_FLIGHT = 16;
const allDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));
const first = Date.parse('2026-03-04T00:00:00Z');

interface At {
  rows: number;
  bookings: number;
  raw: number;
  ratio: number;
  search: number;
}
let measured: Promise<At[]> | undefined;

/** Both rows come from one run: the same service on the same tables, first short and then long. */
const growth = (bench: Bench): Promise<At[]> => (measured ??= measure(bench));

async function measure({ quick, log }: Bench): Promise<At[]> {
  const [rounds, size] = quick ? [5, 150] : [7, 400];
  const recording = await record(2 * rounds * size + 200);
  const postgres = await testPostgres({ own: true });
  process.env['TEST_POSTGRES'] = postgres.url;
  const running = await runBooking({ DATABASE_POOL: String(IN_FLIGHT) });
  const admin = new Client({ connectionString: adminUrl(running.database), query_timeout: 0 });
  const raw = new Pool({ connectionString: running.database.appUrl, max: IN_FLIGHT });
  raw.on('error', () => undefined);
  try {
    await admin.connect();
    const practice = await openCompany(running, admin, recording);
    const history = { ...practice, until: new Date('2026-03-01T08:00:00Z') };
    await openHistory(admin, history);
    const found: At[] = [];
    let had = 0;
    for (const rows of quick ? [10_000, 1_000_000] : [100_000, 10_000_000]) {
      const began = performance.now();
      await addHistory(admin, history, had + 1, rows);
      had = rows;
      log(`${rows} bookings after ${round((performance.now() - began) / 1000, 0)} s`);
      const ours = () => rate(practice.wanted(size), IN_FLIGHT, practice.book);
      const theirs = () => rate(recording.bookings.splice(0, size), IN_FLIGHT, (each) => send(raw, each));
      await ours();
      const both = await paired(rounds, ours, theirs);
      await times(50, practice.search);
      const search = median(await times(quick ? 200 : 500, practice.search));
      found.push({ rows, bookings: both.ours, raw: both.theirs, ratio: both.ratio, search });
    }
    return found;
  } finally {
    await Promise.all([admin.end(), raw.end()]);
    await running.stop();
    await postgres.stop();
  }
}

async function send(raw: Pool, statements: Statement[]): Promise<void> {
  const client = await raw.connect();
  try {
    await replay(client, statements);
  } finally {
    client.release();
  }
}

/**
 * The company of the recording on the running service: bookings over the bus and replayed ones share the same
 * tables.
 */
async function openCompany(running: Running, admin: Client, { base }: Recording) {
  await loadBase(admin, base);
  const [service] = base['services'] as { company_id: string; id: string }[];
  const [companyId, serviceId] = [service?.company_id ?? '', service?.id ?? ''];
  const staff: MemberActor = aMember(companyId);
  const clientId = randomUUID();
  const hired: string[] = [];
  for (let index = 0; index < 10; index += 1)
    hired.push(await aProvider(running, staff, [serviceId], { weekly: allDay }));
  let next = 0;
  const wanted = (count: number) =>
    Array.from({ length: count }, () => {
      const [providerId, slot] = [hired[next % hired.length] as string, Math.floor(next / hired.length)];
      next += 1;
      return { serviceId, providerId, clientId, startsAt: new Date(first + slot * 1_800_000).toISOString() };
    });
  const book = async (command: ReturnType<typeof wanted>[number]) =>
    void (await running.ask(bookSlotCall, command, staff, { idempotencyKey: randomUUID() }));
  for (const command of wanted(1)) await book(command);
  const range = { from: '2026-03-04T00:00:00Z', to: '2026-04-03T00:00:00Z' };
  const search = () => running.ask(searchSlotsCall, { serviceId, ...range }, staff);
  return { companyId, serviceId, wanted, book, search };
}

const figures = ([short, long]: At[]) => ({
  rows: `${short?.rows} and ${long?.rows}`,
  'bookings/s': `${round(short?.bookings ?? 0, 0)} and ${round(long?.bookings ?? 0, 0)}`,
  'raw/s': `${round(short?.raw ?? 0, 0)} and ${round(long?.raw ?? 0, 0)}`,
});

export const bookGrowth: Row = {
  name: 'book-growth',
  metric: 'bookings/s at 10^7 rows over those at 10^5 (quick: 10^6 and 10^4)',
  dividedBy: 'the same ratio of the same SQL',
  target: { least: 0.9 },
  needs: 'postgres',
  slow: true,
  async measure(bench) {
    const both = await growth(bench);
    return { ratio: (both[1]?.ratio ?? 0) / (both[0]?.ratio ?? 0), detail: figures(both) };
  },
};

export const searchGrowth: Row = {
  name: 'search-growth',
  metric: 'slot search p50 at 10^7 bookings (quick: 10^6)',
  dividedBy: 'at 10^5 (quick: 10^4)',
  target: { most: 1.3 },
  needs: 'postgres',
  slow: true,
  async measure(bench) {
    const both = await growth(bench);
    const [short = 0, long = 0] = both.map(({ search }) => search);
    return {
      ratio: long / short,
      detail: { rows: figures(both).rows, ms: `${round(short)} and ${round(long)}` },
    };
  },
};
