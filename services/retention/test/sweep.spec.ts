import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookingConfirmed, retentionSweepCall } from '@riserbo/contracts';
import { keyFile, publish, testService, type TestService } from '@riserbo/testing';
import { retention } from '../src/retention.module';
import { aBooking, aMember } from './factories';

const logs = mkdtempSync(join(tmpdir(), 'riserbo-swept-'));
let running: TestService;
beforeAll(async () => {
  running = await testService(retention, {
    env: (folder) => ({ NOTARY_KEY_FILE: keyFile(folder, 'notary.key'), SWEPT_FOLDERS: logs }),
  });
});
afterAll(() => running?.stop());
const email = `anna.${randomUUID().slice(0, 8)}@example.org`;
const aCase = (identifiers = [email]) => ({ caseId: randomUUID(), ids: [randomUUID()], identifiers });
async function sweep(companyId: string, sought: ReturnType<typeof aCase>) {
  const actor = { kind: 'service' as const, service: 'retention' as const, companyId };
  const { stores } = await running.ask(retentionSweepCall, { cases: [sought] }, actor);
  return stores;
}
const deadLetter = (companyId: string, payload: string) =>
  running.rows(
    `INSERT INTO dead_letters (company_id, id, consumer, event_id, type, subject, headers, payload, reason, parked_at)
     VALUES ($1, gen_random_uuid(), 'c', gen_random_uuid(), 't', 's', '{}', $2, 'gave_up', now())`,
    [companyId, Buffer.from(payload)],
  );

describe('the sweep', () => {
  it('H4 searches every table of the service, the stream and the folders, and finds nothing', async () => {
    const companyId = randomUUID();
    const stores = await sweep(companyId, aCase());
    expect(stores.filter(({ searched }) => searched === null)).toEqual([]);
    expect(stores.map(({ store }) => store)).toEqual(
      expect.arrayContaining([
        'outbox',
        'inbox',
        'dead_letters',
        'idempotency_keys',
        'audit_log',
        'client_bookings',
      ]),
    );
    expect(stores.map(({ store }) => store)).toContain('stream EVENTS');
    expect(stores.flatMap(({ found }) => found)).toEqual([]);
  });

  it('H4 finds an address in base64 in a dead letter of this company, and not in that of another', async () => {
    const [companyId, other] = [randomUUID(), randomUUID()];
    await deadLetter(companyId, `{"to":"${Buffer.from(`<${email}>`).toString('base64')}"}`);
    await deadLetter(other, email);
    const sought = aCase();
    const found = (await sweep(companyId, sought)).filter((each) => each.found.length > 0);
    expect(found).toMatchObject([
      { store: 'dead_letters', searched: 1, found: [{ caseId: sought.caseId, traces: 1 }] },
    ]);
  });

  it('H4 finds an address in a log and across the parts in which a file is read', async () => {
    const companyId = randomUUID();
    writeFileSync(join(logs, 'auth.log'), `${'x '.repeat(32_760)}${encodeURIComponent(email)} end\n`);
    const found = (await sweep(companyId, aCase())).filter((each) => each.found.length > 0);
    writeFileSync(join(logs, 'auth.log'), '');
    expect(found).toMatchObject([{ found: [{ traces: 1 }] }]);
    expect(found[0]?.store).toMatch(/^folder riserbo-swept-/);
  });

  it('H4 counts rows and events that still have the random id, which are no traces', async () => {
    const [companyId, clientId] = [randomUUID(), randomUUID()];
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
    const found = (await sweep(companyId, { ...aCase(), ids: [clientId] })).flatMap((each) =>
      each.found.map(({ traces, ids }) => ({ store: each.store, traces, ids })),
    );
    expect(found).toContainEqual({ store: 'stream EVENTS', traces: 0, ids: 1 });
    expect(found.every(({ traces }) => traces === 0)).toBe(true);
  });

  it('H4 A4 belongs to retention alone', async () => {
    const companyId = randomUUID();
    const input = { cases: [aCase()] };
    await expect(running.ask(retentionSweepCall, input, aMember(companyId))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
