import { Client } from 'pg';
import { times } from '../load';
import { median, round, type Bench, type Measured, type Row } from '../row';
import type { BenchSystem } from '../fixtures/system';

const day = 86_400_000;
/** A search in lines, so that a long range is answered as a whole by one request. */
type Search = () => Promise<void>;

/**
 * A hundred providers who work nine hours a day, with a claim every seven hours of the coming year; ten of
 * them offer one service, all offer the other. Inserted as rows: 120,000 bookings over HTTP would take longer
 * than everything else.
 */
const stage = `
  WITH made AS (
    INSERT INTO resources (company_id, id, kind, created_at)
    SELECT $1::uuid, gen_random_uuid(), 'provider', now() FROM generate_series(1, 100) RETURNING company_id, id
  ), numbered AS (SELECT company_id, id, row_number() OVER () AS number FROM made), providers AS (
    INSERT INTO providers (company_id, id, display_name, time_zone, active, version, created_at)
    SELECT company_id, id, 'Provider', 'Europe/Rome', true, 1, now() FROM made
  ), offerings AS (
    INSERT INTO offerings (company_id, service_id, provider_id)
    SELECT company_id, $3::uuid, id FROM numbered UNION ALL SELECT company_id, $2::uuid, id FROM numbered WHERE number <= 10
  ), schedules AS (
    INSERT INTO schedules (company_id, provider_id, weekly, breaks, special_days, time_off, version)
    SELECT company_id, id, (SELECT jsonb_agg(jsonb_build_object('weekday', weekday, 'from', '09:00', 'to', '18:00')) FROM generate_series(1, 5) AS weekday),
      '[]', '[]', '[]', 1 FROM made
  )
  INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at)
  SELECT company_id, gen_random_uuid(), id, at, at + interval '45 minutes'
  FROM made, generate_series(date_trunc('day', now()) + interval '9 hours', now() + interval '370 days', interval '7 hours') AS at`;

let staged: Promise<{ ten: string; hundred: string }> | undefined;

async function stageOf({ practice, product, generator }: BenchSystem) {
  const headers = await practice.signIn();
  const fields = { durationMinutes: 45, gridMinutes: 15, bufferAfterMinutes: 10, horizonDays: 730 };
  const make = async (name: string) => {
    const { status, body } = await generator.ask({
      method: 'POST',
      path: '/v1/services',
      headers,
      body: { name, ...fields },
    });
    if (status !== 201) throw new Error(`a service was answered ${status}`);
    return body['id'] as string;
  };
  const [ten, hundred] = [await make('Ten'), await make('Hundred')];
  const url = new URL(product.postgres.url);
  url.pathname = '/booking';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      'SELECT company_id AS id FROM services WHERE id = $1',
      [ten],
    );
    await client.query(stage, [rows[0]?.id, ten, hundred]);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
  return { ten, hundred };
}

/** Both searches by turns; the medians, and their ratio. */
async function compare(
  bench: Bench,
  of: (ids: { ten: string; hundred: string }) => [string, number][],
): Promise<Measured> {
  const system = await bench.system();
  const ids = await (staged ??= stageOf(system));
  const headers = await system.practice.signIn();
  const from = Math.ceil(Date.now() / day + 1) * day;
  const search = ([serviceId, days]: [string, number]): Search => {
    const range = { from: new Date(from).toISOString(), to: new Date(from + days * day).toISOString() };
    const path = `/v1/slots.ndjson?${new URLSearchParams({ serviceId, ...range }).toString()}`;
    return async () => {
      const status = await system.generator.send({ method: 'GET', path, headers });
      if (status !== 200) throw new Error(`the search was answered ${status}`);
    };
  };
  const [large, small] = of(ids).map(search) as [Search, Search];
  const parts: [number[], number[]] = [[], []];
  for (let turn = 0; turn < (bench.quick ? 5 : 11); turn += 1) {
    parts[0].push(...(await times(4, large)));
    parts[1].push(...(await times(20, small)));
  }
  const [ours, theirs] = [median(parts[0]), median(parts[1])];
  return { ratio: ours / theirs, detail: { 'ms large': round(ours), 'ms small': round(theirs) } };
}

export const searchScale: Row = {
  name: 'search-scale',
  metric: 'slot search p50 end to end over 30 days, 100 providers',
  dividedBy: 'the same with 10 providers',
  target: { most: 11 },
  needs: 'system',
  measure: (bench) => compare(bench, ({ ten, hundred }) => [[hundred, 30], [ten, 30]]), // prettier-ignore
};
export const searchScaleDays: Row = {
  name: 'search-scale-days',
  metric: 'slot search p50 end to end with 10 providers, 365 days',
  dividedBy: 'the same over 30 days',
  target: { most: 13 },
  needs: 'system',
  measure: (bench) => compare(bench, ({ ten }) => [[ten, 365], [ten, 30]]), // prettier-ignore
};
