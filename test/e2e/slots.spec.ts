import { startsOf, type AnswerOf, type searchSlotsCall } from '@riserbo/contracts';
import { testSystem, type TestSystem } from '@riserbo/testing';
import { Client } from 'pg';
import { expectStatus } from '../../scripts/play/api';
import { givePlan } from '../../scripts/play/vendor';
import { createFixture, type Fixture } from './good-calls';

type Page = AnswerOf<typeof searchSlotsCall>;
const day = 86_400_000;
const perMinute = 20;
const from = Math.ceil(Date.now() / day + 2) * day;

let system: TestSystem;
let stage: Fixture;

beforeAll(async () => {
  system = await testSystem({ env: { SEARCHES_PER_MINUTE: String(perMinute) } });
  stage = await createFixture(system);
}, 120_000);
afterAll(() => system?.stop());

const pathOf = (serviceId: string, days: number, more: Record<string, string> = {}) => {
  const range = { from: new Date(from).toISOString(), to: new Date(from + days * day).toISOString() };
  return `/v1/slots?${new URLSearchParams({ serviceId, ...range, ...more }).toString()}`;
};

describe('a search over a year with fifty providers', () => {
  let serviceId: string;
  const asLines = (path: string) => path.replace('/v1/slots', '/v1/slots.ndjson');

  beforeAll(async () => {
    await givePlan(system.system.settings, stage.slug, 'premium');
    const fields = { name: 'Class', durationMinutes: 30, gridMinutes: 15, horizonDays: 730 };
    serviceId = expectStatus(await stage.office.post<{ id: string }>('/v1/services', fields), 201).body.id;
    await fifty(serviceId);
  }, 120_000);

  it('C3 J1 comes in pages that one message can hold, each start once and in order', async () => {
    const tally = new Tally();
    let pages = 0;
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const path = pathOf(serviceId, 365, cursor === undefined ? {} : { cursor });
      const { body }: { body: Page } = expectStatus(await stage.office.get<Page>(path), 200);
      expect(JSON.stringify(body).length).toBeLessThan(1_000_000);
      tally.add(body);
      cursor = body.next;
      pages += 1;
    }
    expect(pages).toBeGreaterThan(12);
    expect(tally.counts()).toEqual(all);
  }, 120_000);

  it('C3 comes as lines, page after page, from one request', async () => {
    const response = await fetch(`${system.baseUrl}${asLines(pathOf(serviceId, 365))}`, {
      headers: { authorization: `Bearer ${stage.session.accessToken}` },
    });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await response.text()).trimEnd().split('\n');
    const pages = lines.map((line) => JSON.parse(line) as Page);
    expect(pages.map(({ next }) => next !== undefined)).toEqual([
      ...Array(lines.length - 1).fill(true),
      false,
    ]);
    const tally = new Tally();
    for (const page of pages) tally.add(page);
    expect(tally.counts()).toEqual(all);
  }, 120_000);

  it('J1 refuses in lines as it does otherwise, before anything is sent', async () => {
    const answers = [
      await stage.office.get(asLines(pathOf(serviceId, 367))),
      await stage.office.get(asLines(pathOf(stage.clientId, 1))),
      await stage.office.get(pathOf(serviceId, 1, { cursor: 'x' })),
      await stage.office.get(asLines(pathOf(serviceId, 1, { cursor: 'x' }))),
    ];
    const codes = answers.map(({ status, body }) => [status, (body as { code?: string }).code]);
    expect(codes).toEqual([[422, 'range_too_long'], [404, 'not_found'], [422, 'cursor_invalid'], [422, 'invalid_input']]); // prettier-ignore
  });

  /** Eight hours on every date, on a grid of 15 minutes: 31 starts a day and provider. */
  const all = Array<number>(50).fill(365 * 31);
});

/** Counts starts as they arrive; throws if one does not follow the previous one. */
class Tally {
  private readonly seen = new Map<string, { count: number; last: string }>();

  add({ providers }: Page): void {
    for (const { providerId, days } of providers) {
      const starts = startsOf({ days });
      const so = this.seen.get(providerId) ?? { count: 0, last: '' };
      this.seen.set(providerId, so);
      for (const start of starts) {
        if (start <= so.last) throw new Error(`${start} comes after ${so.last}`);
        so.last = start;
      }
      so.count += starts.length;
    }
  }

  counts(): number[] {
    return [...this.seen.values()].map(({ count }) => count);
  }
}

it('X77 stops scraping of free times by a guest, and by an address with many guests, but not by staff', async () => {
  const path = pathOf(stage.serviceId, 1);
  const pass = async () =>
    stage.open.as(
      expectStatus(await stage.open.post<{ token: string }>(`/v1/pages/${stage.slug}/guests`), 201).body
        .token,
    );
  const statuses = async (count: number, api = stage.guest) => {
    const answers = [];
    for (let n = 0; n < count; n++) answers.push(await api.get<{ code?: string }>(path));
    return answers;
  };
  const own = await statuses(perMinute + 1);
  expect(own.map(({ status }) => status)).toEqual([...Array(perMinute).fill(200), 429]);
  expect(own.at(-1)?.body.code).toBe('too_many_requests');
  const others: number[] = [];
  for (let guests = 0; guests < 5; guests++)
    others.push(...(await statuses(perMinute, await pass())).map(({ status }) => status));
  expect(others.filter((status) => status === 200).length).toBeLessThanOrEqual(4 * perMinute);
  expect(others.at(-1)).toBe(429);
  expect((await stage.office.get(path)).status).toBe(200);
}, 120_000);

/** Inserted as rows: four calls for each of fifty providers would take too long. */
async function fifty(serviceId: string): Promise<void> {
  const url = new URL(system.postgres.url);
  url.pathname = '/booking';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  const [row] = (
    await client.query<{ company_id: string }>('SELECT company_id FROM services WHERE id = $1', [serviceId])
  ).rows;
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));
  await client.query(
    `WITH made AS (
       INSERT INTO resources (company_id, id, kind, created_at) SELECT $1, gen_random_uuid(), 'provider', now() FROM generate_series(1, 50) RETURNING company_id, id
     ), providers AS (
       INSERT INTO providers (company_id, id, display_name, time_zone, active, version, created_at)
       SELECT company_id, id, 'Provider', 'UTC', true, 1, now() FROM made
     ), offerings AS (INSERT INTO offerings (company_id, service_id, provider_id) SELECT company_id, $2, id FROM made)
     INSERT INTO schedules (company_id, provider_id, weekly, breaks, special_days, time_off, version)
     SELECT company_id, id, $3::jsonb, '[]', '[]', '[]', 1 FROM made`,
    [row?.company_id, serviceId, JSON.stringify(weekly)],
  );
  await client.end();
}
