import { randomUUID } from 'node:crypto';
import { refusalDetails, refusals } from '@riserbo/contracts';
import { testSystem, type TestSystem } from '@riserbo/testing';
import { Client } from 'pg';
import { openPractice, type Practice } from '../faults/practice';

let system: TestSystem;
let practice: Practice;
beforeAll(async () => {
  system = await testSystem();
  practice = await openPractice(system);
}, 120_000);
afterAll(() => system?.stop());

/** As the superuser, in the database of one service. */
const inside = async (service: 'booking' | 'clients', text: string): Promise<unknown[]> => {
  const url = new URL(system.postgres.url);
  url.pathname = `/${service}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return (await client.query(text)).rows as unknown[];
  } finally {
    await client.end();
  }
};
const read = () => practice.office.get(`/v1/clients/${practice.clientId}`);
const add = () => practice.office.post('/v1/clients', { name: 'Canary' });
const hold = () =>
  practice.office.post('/v1/holds', practice.slots.shift(), { 'idempotency-key': randomUUID() });

const append = 'FUNCTION audit_append(text, text, text, text, text, text, text, jsonb)';
const fullDisk = `
  CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE SQLSTATE '53100'; END $$;
  CREATE TRIGGER full_disk BEFORE INSERT ON bookings EXECUTE FUNCTION full_disk()`;
const problem = {
  ...{ title: refusals.unavailable.text, status: 503, code: 'unavailable' },
  detail: refusalDetails.en.unavailable,
};
const rows = {
  clients: 'SELECT id FROM clients ORDER BY id',
  booking: 'SELECT id FROM bookings ORDER BY id',
};

it.each([
  {
    rule: 'I1 X90 without an audit log',
    service: 'clients' as const,
    break_: `REVOKE EXECUTE ON ${append} FROM clients_app`,
    mend: `GRANT EXECUTE ON ${append} TO clients_app`,
    asks: [read, add],
  },
  {
    rule: 'X100 on a full disk',
    service: 'booking' as const,
    break_: fullDisk,
    mend: 'DROP TRIGGER full_disk ON bookings',
    asks: [hold],
  },
])('$rule it is 503 with Retry-After, nothing is written, and it heals', async (fault) => {
  const before = await inside(fault.service, rows[fault.service]);
  await inside(fault.service, fault.break_);
  for (const ask of fault.asks) {
    const { status, headers, body } = await ask();
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
    const { correlationId: _, ...said } = body as Record<string, unknown>;
    expect(said).toEqual({ ...problem, type: expect.stringMatching(/#unavailable$/) });
  }
  expect(await inside(fault.service, rows[fault.service])).toEqual(before);
  await inside(fault.service, fault.mend);
  for (const ask of fault.asks) expect((await ask()).status).toBeLessThan(300);
});
