import { randomUUID } from 'node:crypto';
import { inclusionPath, isIncluded, leafOf, rootOf, type Hash, type SealedRow } from '@riserbo/audit';
import {
  Clock,
  Log,
  migrate,
  Round,
  SealedLog,
  Sealer,
  sealedRow,
  type Tenants,
  type OpenTenants,
} from '../src';
import { Client } from 'pg';
import { anEmptyDatabase, type EmptyDatabase } from './database';

let database: EmptyDatabase;
let open: OpenTenants;
let admin: Client;
let companyId: string;
const sealers = (count: number) =>
  Array.from({ length: count }, () => new Sealer(open.tenants, new Clock(), Log.silent(), 'booking'));
const seal = () => (sealers(1)[0] as Sealer).seal(new Round());

beforeAll(async () => {
  database = await anEmptyDatabase();
  await migrate({ url: database.urls.owner, service: 'booking', migrations: [] });
  open = await database.open();
  admin = new Client({ connectionString: database.urls.admin });
  await admin.connect();
});
beforeEach(() => (companyId = randomUUID()));
afterAll(async () => {
  await Promise.all([open?.close(), admin?.end()]);
  await database?.drop();
});

/** Appends rows as acts do, through the function that the service may execute. */
function append(count: number): Promise<unknown> {
  const text = `SELECT audit_append('member', 'm' || n, 'client.read', 'client', 'c1', 'done', 'r' || n, '{"count": 1}'::jsonb)
    FROM generate_series(1, ${count}) n`;
  return open.tenants.transaction({ companyId }, (tx) => tx.query(text));
}
async function headOf(): Promise<{ size: number; root: Buffer; halted: string | null } | undefined> {
  const text = 'SELECT size::integer AS size, root, halted FROM audit_head WHERE company_id = $1';
  return (await admin.query(text, [companyId])).rows[0] as never;
}
async function idsInOrder(): Promise<string[]> {
  const text = 'SELECT ids FROM audit_part WHERE company_id = $1 ORDER BY first';
  return (await admin.query<{ ids: string[] }>(text, [companyId])).rows.flatMap(({ ids }) => ids);
}
/** Leaves computed again from the stored rows, in the order of the log. */
async function leavesInOrder(): Promise<Hash[]> {
  const text = `SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, actor_kind AS "actorKind",
      actor_id AS "actorId", grant_id AS "grantId", action, object_type AS "objectType", object_id AS "objectId",
      outcome, request_id AS "requestId", body FROM audit_log WHERE company_id = $1`;
  const { rows } = await admin.query<Omit<SealedRow, 'v'>>(text, [companyId]);
  const byId = new Map(rows.map((row) => [row.id, leafOf(sealedRow('booking', companyId, row))]));
  return (await idsInOrder()).map((id) => byId.get(id) as Hash);
}
const inLog = <T>(work: (log: SealedLog) => Promise<T>): Promise<T> =>
  open.tenants.transaction({ companyId }, (tx) => work(new SealedLog(tx, companyId)));

describe('the sealer', () => {
  it('I1 gives each committed row one place, and a rolled-back one none', async () => {
    await append(3);
    await open.tenants
      .transaction({ companyId }, async (tx) => {
        await tx.query(
          `SELECT audit_append('member', 'm', 'client.read', 'client', 'c', 'done', 'r', '{}'::jsonb)`,
        );
        throw new Error('the act fails');
      })
      .catch(() => undefined);
    await seal();
    await append(2);
    await seal();
    await seal();
    expect(await headOf()).toEqual({ size: 5, root: rootOf(await leavesInOrder()), halted: null });
    expect(new Set(await idsInOrder()).size).toBe(5);
  });

  it('I1 seals a row that commits late after those that committed before it', async () => {
    await append(1);
    const slow = new Client({ connectionString: database.urls.app });
    await slow.connect();
    await slow.query(`BEGIN; SELECT set_config('app.company', '${companyId}', true);
      SELECT audit_append('member', 'slow', 'client.read', 'client', 'c', 'done', 'r', '{}'::jsonb)`);
    await append(1);
    await seal();
    expect(await headOf()).toMatchObject({ size: 2 });
    await slow.query('COMMIT');
    await slow.end();
    await seal();
    expect(await headOf()).toMatchObject({ size: 3, root: rootOf(await leavesInOrder()) });
  });

  it('I1 leaves no gap and no row twice with two sealers beside writers, of whom some die', async () => {
    const system = () => Promise.reject(new Error('died'));
    const dying = Object.create(open.tenants, { system: { value: system } }) as Tenants;
    const dead = new Sealer(dying, new Clock(), Log.silent(), 'booking');
    const rounds = Array.from({ length: 10 }, async () => {
      await append(40);
      await Promise.all(sealers(2).map((each) => each.seal(new Round())));
      await dead.seal(new Round()).catch(() => undefined);
    });
    await Promise.all(rounds);
    await seal();
    const ids = await idsInOrder();
    expect([ids.length, new Set(ids).size]).toEqual([400, 400]);
    expect(await headOf()).toMatchObject({ size: 400, root: rootOf(await leavesInOrder()) });
  });

  it('I1 proves every place from stored parts and subtrees, also where tiles end', async () => {
    for (const count of [255, 1, 1, 300, 120, 91, 300]) {
      await append(count);
      await seal();
    }
    const leaves = await leavesInOrder();
    const { size, root } = (await headOf()) as { size: number; root: Buffer };
    expect(size).toBe(1068);
    expect(root).toEqual(rootOf(leaves));
    expect(await inLog((log) => log.root({ from: 0, to: size }))).toEqual(root);
    expect(await inLog((log) => log.root({ from: 0, to: 700 }))).toEqual(rootOf(leaves.slice(0, 700)));
    for (const index of [0, 255, 256, 511, 512, 1067]) {
      const path = await inLog((log) =>
        inclusionPath(index, size).reduce<Promise<Hash[]>>(
          async (done, range) => [...(await done), await log.root(range)],
          Promise.resolve([]),
        ),
      );
      expect([index, isIncluded(leaves[index] as Hash, index, size, path, root)]).toEqual([index, true]);
    }
  });

  it('I1 stops for a row without a canonical form, and acts go on', async () => {
    await append(1);
    await seal();
    await open.tenants.transaction({ companyId }, (tx) =>
      tx.query(
        `SELECT audit_append('member', 'm', 'client.read', 'client', 'c', 'done', 'r', '{"share": 0.5}'::jsonb)`,
      ),
    );
    await seal();
    await append(1);
    await seal();
    expect(await headOf()).toMatchObject({ size: 1, halted: 'not_canonical' });
  });
});
