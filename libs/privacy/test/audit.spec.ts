import { randomUUID } from 'node:crypto';
import type { Actor } from '@riserbo/contracts';
import { audit, type AuditEntry } from '@riserbo/privacy';
import { migrate, type OpenTenants } from '@riserbo/runtime';
import { Client } from 'pg';
import { anEmptyDatabase, run, type EmptyDatabase } from '../../runtime/test/database';

describe('the audit log', () => {
  let database: EmptyDatabase;
  let open: OpenTenants;
  let admin: Client;
  const companyId = randomUUID();
  const actor: Actor = {
    kind: 'member',
    companyId,
    role: 'owner',
    userId: randomUUID(),
    sessionId: randomUUID(),
  };
  const by = { actor, correlationId: randomUUID() };
  const entry = (change: Partial<AuditEntry> = {}): AuditEntry => ({
    by,
    action: 'booking.book',
    objectType: 'booking',
    objectId: randomUUID(),
    ...change,
  });
  const act = (change: Partial<AuditEntry> = {}) =>
    open.tenants.transaction(actor, (tx) => audit(tx, entry(change)));
  const rows = async (text = 'SELECT * FROM audit_log ORDER BY at') =>
    (await admin.query<Record<string, unknown>>(text)).rows;

  beforeAll(async () => {
    database = await anEmptyDatabase();
    await migrate({ url: database.urls.owner, service: 'booking', migrations: [] });
    open = await database.open();
    admin = new Client({ connectionString: database.urls.admin });
    await admin.connect();
  });
  afterEach(() => admin.query('TRUNCATE audit_log'));
  afterAll(async () => {
    await Promise.all([open?.close(), admin?.end()]);
    await database?.drop();
  });

  it('I1 records who did what to which record, and for which request', async () => {
    const objectId = randomUUID();
    await act({ objectId, body: { version: 2, moved: true, at: '2026-03-02T09:00:00.000Z', reason: null } });
    expect(await rows()).toMatchObject([
      {
        company_id: companyId,
        actor_kind: 'member',
        actor_id: (actor as { userId: string }).userId,
        action: 'booking.book',
        object_type: 'booking',
        object_id: objectId,
        outcome: 'done',
        request_id: by.correlationId,
        body: { version: 2, moved: true, at: '2026-03-02T09:00:00.000Z', reason: null },
      },
    ]);
  });

  it('I1 rolls back with the transaction of the act', async () => {
    const undone = open.tenants.transaction(actor, async (tx) => {
      await audit(tx, entry());
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect(await rows()).toEqual([]);
  });

  it('I1 X90 fails the act when the row cannot be written', async () => {
    await run(database.urls.admin, 'CREATE TABLE acts (id uuid); GRANT INSERT ON acts TO booking_app');
    const append = 'audit_append(text, text, text, text, text, text, text, jsonb)';
    await run(database.urls.admin, `REVOKE EXECUTE ON FUNCTION ${append} FROM booking_app`);
    const undone = open.tenants.transaction(actor, async (tx) => {
      await tx.query('INSERT INTO acts VALUES ($1)', [randomUUID()]);
      await audit(tx, entry());
    });
    await expect(undone).rejects.toMatchObject({ code: 'unavailable', sqlState: '42501' });
    await run(database.urls.admin, `GRANT EXECUTE ON FUNCTION ${append} TO booking_app`);
    expect(await rows('SELECT * FROM acts')).toEqual([]);
  });

  it('I1 X90 keeps the error of an act that failed before', async () => {
    const failed = open.tenants.transaction(actor, async (tx) => {
      await tx.query('SELECT 1 / 0').catch(() => undefined);
      await audit(tx, entry());
    });
    await expect(failed).rejects.toMatchObject({
      message: 'a failed statement was swallowed, so the transaction was rolled back',
      cause: { name: 'DatabaseFailure', sqlState: '22012' },
    });
  });

  it.each(['Mario Rossi', 'a@b.example', 'line\nbreak', 'x'.repeat(65), 'ünïcode'])(
    'I1 holds ids, enums and times: rejects a text such as %j as a bug',
    async (text) => {
      await expect(act({ body: { note: text } })).rejects.toThrow(
        'the audit field note is not an id, enum or time, or has no canonical form',
      );
      expect(await rows()).toEqual([]);
    },
  );

  it('I1 belongs to the company of the transaction, whatever the actor claims', async () => {
    const other = randomUUID();
    await open.tenants.transaction({ companyId: other }, (tx) => audit(tx, entry()));
    expect(await rows('SELECT company_id FROM audit_log')).toEqual([{ company_id: other }]);
    expect(await open.tenants.transaction(actor, (tx) => tx.query('SELECT 1 FROM audit_log'))).toEqual([]);
  });

  it.each([
    ['changed', `UPDATE audit_log SET outcome = 'denied'`],
    ['removed', 'DELETE FROM audit_log'],
    ['emptied', 'TRUNCATE audit_log'],
    [
      'written past its function',
      `INSERT INTO audit_log (company_id, actor_kind, actor_id, action, object_type, outcome, request_id, body) VALUES ('${companyId}', 'x', 'x', 'x', 'x', 'done', 'x', '{}')`,
    ],
    ['dropped', 'DROP TABLE audit_log'],
    ['switched open', 'ALTER TABLE audit_log DISABLE ROW LEVEL SECURITY'],
  ])('I1 X88 cannot be %s by the service', async (_, text) => {
    await act();
    await expect(open.tenants.transaction(actor, (tx) => tx.query(text))).rejects.toThrow('42501');
    await expect(open.tenants.system((tx) => tx.query(text))).rejects.toThrow('42501');
    expect(await rows()).toMatchObject([{ outcome: 'done' }]);
  });
});
