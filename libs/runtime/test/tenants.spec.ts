import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { lookupFunction, withRoles } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refusal, type Actor } from '@riserbo/contracts';
import { eventually } from '@riserbo/testing';
import {
  DatabaseConflict,
  inTransaction,
  mapConstraints,
  Table,
  tenantCatalogue,
  type OpenTenants,
  type Tenants,
  type Tx,
} from '../src';
import { aMigratedDatabase, ours, run, theirs, type EmptyDatabase } from './database';

@Entity('things')
class Thing {
  @PrimaryColumn('uuid', { name: 'company_id' }) companyId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('date', { nullable: true }) day: string | null;
}
const things = new Table(Thing);

const insert = 'INSERT INTO things (company_id, name, day) VALUES ($1, $2, $3) RETURNING id';
const names = 'SELECT name FROM things ORDER BY name';
const canary = 'Anna Canary';

describe('tenant transactions', () => {
  let database: EmptyDatabase;
  let open: OpenTenants;
  let tenants: Tenants;
  const as = <T>(companyId: string, work: (tx: Tx) => Promise<T>) => tenants.transaction({ companyId }, work);
  const add = (companyId: string, name: string) =>
    as(companyId, (tx) => tx.query(insert, [companyId, name, null]));
  const namesOf = async (companyId: string) =>
    (await as(companyId, (tx) => tx.query<{ name: string }>(names))).map(({ name }) => name);

  beforeAll(async () => {
    database = await aMigratedDatabase();
  });
  beforeEach(async () => {
    open = await database.open();
    tenants = open.tenants;
  });
  afterEach(async () => {
    for (const companyId of [ours, theirs]) await as(companyId, (tx) => tx.query('DELETE FROM things'));
    await open.close();
  });
  afterAll(() => database.drop());

  it('X31 shows and takes rows of the own company only', async () => {
    await add(ours, 'mine');
    await add(theirs, 'yours');
    expect(await namesOf(ours)).toEqual(['mine']);
    expect(await namesOf(theirs)).toEqual(['yours']);
    const written = as(ours, (tx) => tx.query(insert, [theirs, 'smuggled', null]));
    await expect(written).rejects.toMatchObject({ sqlState: '42501' });
    expect(
      await as(ours, (tx) => tx.query('DELETE FROM things WHERE company_id = $1 RETURNING id', [theirs])),
    ).toEqual([]);
  });

  it('X31 does one statement in a transaction of its own, of the own company, and goes on after a failure', async () => {
    await open.close();
    open = await database.open(1);
    tenants = open.tenants;
    const one = (companyId: string, name: string | null, of = companyId) =>
      tenants.statement<{ id: string }>({ companyId }, insert, [of, name, null]);
    expect(await one(ours, 'mine')).toHaveLength(1);
    await expect(one(ours, 'smuggled', theirs)).rejects.toMatchObject({ sqlState: '42501' });
    await expect(one(ours, null)).rejects.toBeInstanceOf(DatabaseConflict);
    await Promise.all([one(theirs, 'yours'), one(ours, 'mine, too')]);
    expect(await namesOf(ours)).toEqual(['mine', 'mine, too']);
    expect(await tenants.statement<{ name: string }>({ companyId: theirs }, names)).toEqual([
      { name: 'yours' },
    ]);
    const inside = as(ours, () => one(ours, 'inside'));
    await expect(inside).rejects.toThrow('a transaction inside a transaction');
    await expect(tenants.statement({ companyId: 'x' }, names)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('refuses an actor of no company and anything that is not a uuid', async () => {
    const operator: Actor = { kind: 'operator', userId: randomUUID(), sessionId: randomUUID() };
    await expect(tenants.transaction(operator, async () => 1)).rejects.toMatchObject({ code: 'forbidden' });
    const injected = { companyId: `${ours}'; DROP TABLE things; --` };
    await expect(tenants.transaction(injected, async () => 1)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('keeps companies apart on a pool of one, with errors and cancels in between', async () => {
    await open.close();
    open = await database.open(1);
    tenants = open.tenants;
    const turn = (index: number) => {
      const companyId = index % 2 ? ours : theirs;
      return as(companyId, async (tx) => {
        const [row] = await tx.query<{ company: string }>(`SELECT current_setting('app.company') AS company`);
        expect(row?.company).toBe(companyId);
        if (index % 5 === 0) await tx.query('SELECT 1 / 0');
        if (index % 11 === 0) {
          await tx.query('SET LOCAL statement_timeout = 20');
          await tx.query('SELECT pg_sleep(5)');
        }
        await tx.query(insert, [companyId, `thing ${index}`, null]);
        if (index % 7 === 0) throw new Error('thrown away');
      });
    };
    const results: PromiseSettledResult<void>[] = [];
    // ten at a time: waiting too long for a connection is refused
    for (let from = 0; from < 60; from += 10)
      results.push(
        ...(await Promise.allSettled(Array.from({ length: 10 }, (_, index) => turn(from + index)))),
      );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(37);
    expect((await namesOf(ours)).length + (await namesOf(theirs)).length).toBe(37);
  });

  it('rolls back when the work throws, and says so when a failed statement was swallowed', async () => {
    const refused = as(ours, async (tx) => {
      await tx.query(insert, [ours, 'gone', null]);
      throw new Refusal('slot_taken');
    });
    await expect(refused).rejects.toMatchObject({ code: 'slot_taken' });
    const swallowed = as(ours, async (tx) => {
      await tx.query(insert, [ours, 'gone', null]);
      await tx.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow('swallowed');
    expect(await namesOf(ours)).toEqual([]);
  });

  it('refuses any use of a Tx whose transaction is over', async () => {
    const kept = await as(ours, async (tx) => tx);
    expect(() => kept.query('SELECT 1')).toThrow('is over');
    await expect(things.find(kept, { id: randomUUID() })).rejects.toThrow('is over');
  });

  it('gives statements and tables one transaction, in the company of its actor', async () => {
    const id = randomUUID();
    const row = { id, name: 'by table', day: '2026-03-01' };
    await as(ours, async (tx) => {
      await things.insert(tx, row);
      expect(await tx.query('SELECT name, day FROM things WHERE id = $1', [id])).toEqual([
        { name: 'by table', day: '2026-03-01' },
      ]);
    });
    const undone = as(ours, async (tx) => {
      await things.update(tx, row, { name: 'changed' });
      expect(await tx.query(names)).toEqual([{ name: 'changed' }]);
      throw new Error('back');
    });
    await expect(undone).rejects.toThrow('back');
    expect(await as(theirs, (tx) => things.find(tx, { id }))).toBeUndefined();
    expect(await as(ours, (tx) => things.lock(tx, { id }))).toEqual(row);
  });

  it('takes statements asked for at once, one after the other', async () => {
    const found = await as(ours, (tx) =>
      Promise.all([1, 2, 3, 4].map((n) => tx.query<{ n: number }>('SELECT $1::int AS n', [n]))),
    );
    expect(found.flat().map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  });

  it('fails as a whole, with the true cause, when what nobody waited for fails', async () => {
    await add(ours, 'there');
    const double = as(ours, async (tx) => {
      tx.write(insert, [ours, 'with it', null]);
      tx.write(insert, [ours, 'there', null]);
    });
    await expect(double).rejects.toMatchObject({ sqlState: '23505', constraint: 'things_name' });
    const goesOn = as(ours, async (tx) => {
      tx.write(insert, [ours, 'there', null]);
      return tx.query(names); // fails too: the transaction is aborted
    });
    await expect(goesOn).rejects.toMatchObject({ sqlState: '23505', constraint: 'things_name' });
    const cannotBeSent = as(ours, async (tx) => tx.write('SELECT $1::int', ['no number']));
    await expect(cannotBeSent).rejects.toMatchObject({ sqlState: '22P02' });
    expect(await namesOf(ours)).toEqual(['there']);
    await as(ours, async (tx) => tx.write(insert, [ours, 'last', null]));
    expect(await namesOf(ours)).toEqual(['last', 'there']);
  });

  it('names constraints in conflicts and never a value', async () => {
    await add(ours, canary);
    const conflict = await add(ours, canary).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(DatabaseConflict);
    expect(conflict).toMatchObject({ sqlState: '23505', constraint: 'things_name' });
    const ofTable = await as(ours, (tx) =>
      things.insert(tx, { id: randomUUID(), name: canary, day: null }),
    ).catch((error: unknown) => error);
    expect(ofTable).toMatchObject({ sqlState: '23505', constraint: 'things_name' });
    for (const error of [conflict, ofTable] as Error[])
      expect(JSON.stringify([error, error.message, error.stack])).not.toContain(canary);
    const refused = as(ours, (tx) =>
      mapConstraints({ things_name: 'slug_taken' }, () => tx.query(insert, [ours, canary, null])),
    );
    await expect(refused).rejects.toMatchObject({ code: 'slug_taken' });
  });

  it('runs the work again after a deadlock', async () => {
    for (const name of ['a', 'b']) await add(ours, name);
    const tries = { ab: 0, ba: 0 };
    let holding = 0;
    const update = 'UPDATE things SET day = now() WHERE name = $1 RETURNING id';
    const both = (key: 'ab' | 'ba') =>
      as(ours, async (tx) => {
        tries[key] += 1;
        await tx.query(update, [key[0]]);
        holding += 1;
        await eventually(() => expect(holding).toBeGreaterThan(1));
        return tx.query(update, [key[1]]);
      });
    expect(await Promise.all([both('ab'), both('ba')])).toHaveLength(2);
    expect(tries.ab + tries.ba).toBe(3);
  });

  it('knows whether it is inside a transaction, and refuses one inside another', async () => {
    expect(inTransaction()).toBe(false);
    const gate = Promise.withResolvers<boolean>();
    let later: Promise<boolean> | undefined;
    await as(ours, async (tx) => {
      expect(inTransaction()).toBe(true);
      later = gate.promise.then(() => inTransaction());
      await expect(add(ours, 'inner')).rejects.toThrow('inside a transaction');
      await tx.query('SELECT 1');
    });
    expect(inTransaction()).toBe(false);
    gate.resolve(true);
    expect(await later).toBe(false);
  });

  it('looks a company up before one is known, and shows nothing else', async () => {
    await run(
      database.urls.owner,
      withRoles(
        lookupFunction({
          name: 'company_of_thing',
          args: 'wanted text',
          table: 'things',
          body: 'SELECT company_id FROM things WHERE name = wanted',
        }),
        'booking',
      ),
    );
    await add(theirs, 'known');
    expect(await tenants.lookup('company_of_thing', ['known'])).toBe(theirs);
    expect(await tenants.lookup('company_of_thing', ['unknown'])).toBeUndefined();
    expect(() => tenants.lookup('things; --', [])).toThrow('not the name');
    await expect(as(ours, (tx) => tx.query('SET ROLE booking_lookup'))).rejects.toMatchObject({
      sqlState: '42501',
    });
    expect(await tenantCatalogue({ url: database.urls.admin })).toEqual([]);
  });

  it('survives a migration that outdates its prepared statements', async () => {
    const all = () => as(ours, (tx) => tx.query('SELECT * FROM things'));
    await add(ours, 'x');
    await all();
    await run(database.urls.owner, 'ALTER TABLE things ADD COLUMN size integer');
    expect(await all()).toMatchObject([{ name: 'x', size: null }]);
    await run(database.urls.owner, 'ALTER TABLE things DROP COLUMN size');
  });

  it('tells who wants to know after a commit that emitted, and only then', async () => {
    let times = 0;
    tenants.onEmitted(() => (times += 1));
    await as(ours, async (tx) => tx.emitted());
    await add(ours, 'quiet');
    await as(ours, async (tx) => {
      tx.emitted();
      throw new Refusal('slot_taken');
    }).catch(() => undefined);
    expect(times).toBe(1);
  });

  it('calls what waits for the commit after it, never after a rollback, and a fault in it undoes nothing', async () => {
    const called: string[] = [];
    tenants.onEmitted(() => called.push('relay'));
    const done = await as(ours, async (tx) => {
      tx.emitted();
      tx.afterCommit(() => called.push('first'));
      tx.afterCommit(() => {
        throw new Error('the bus is closed');
      });
      tx.afterCommit(() => called.push('last'));
      await tx.query(insert, [ours, 'kept', null]);
      expect(called).toEqual([]);
      return 'done';
    });
    expect([done, await namesOf(ours), called]).toEqual(['done', ['kept'], ['first', 'last', 'relay']]);
    const undone = as(ours, async (tx) => {
      tx.afterCommit(() => called.push('never'));
      throw new Refusal('slot_taken');
    });
    await expect(undone).rejects.toMatchObject({ code: 'slot_taken' });
    expect(called).not.toContain('never');
  });

  it('of statements sent at once the first that fails says why, and nothing of any is kept', async () => {
    await add(ours, 'taken');
    const all = as(ours, (tx) =>
      Promise.all(['before', 'taken', 'after'].map((name) => tx.query(insert, [ours, name, null]))),
    );
    await expect(all).rejects.toMatchObject({ sqlState: '23505', constraint: 'things_name' });
    expect(await namesOf(ours)).toEqual(['taken']);
  });

  it('X100 what a constraint refused stays refused, whatever was sent behind it', async () => {
    await add(ours, 'taken');
    const refused = as(ours, async (tx) => {
      const mapped = mapConstraints({ things_name: 'slug_taken' }, () =>
        tx.query(insert, [ours, 'taken', null]),
      );
      tx.write(insert, [ours, 'after', null]);
      await Promise.allSettled([mapped, tx.query(names)]);
      return mapped;
    });
    await expect(refused).rejects.toMatchObject({ code: 'slug_taken' });
    expect(await namesOf(ours)).toEqual(['taken']);
  });

  it('lets the system role see all companies, on the tables that name it only', async () => {
    await add(ours, 'mine');
    await add(theirs, 'yours');
    expect(await tenants.system((tx) => tx.query(names))).toEqual([{ name: 'mine' }, { name: 'yours' }]);
    await expect(tenants.system((tx) => tx.query('DELETE FROM things'))).rejects.toMatchObject({
      sqlState: '42501',
    });
    await expect(tenants.system((tx) => tx.query('SELECT * FROM migrations.nothing'))).rejects.toMatchObject({
      sqlState: '42P01',
    });
  });

  it('reads a queue by its index and does not wait for the disk, in that transaction only', async () => {
    const settings = `SELECT setting FROM pg_settings
      WHERE name IN ('enable_seqscan', 'enable_sort', 'synchronous_commit') ORDER BY name`;
    const of = (options: { ofQueue?: boolean }) =>
      tenants.system((tx) => tx.query<{ setting: string }>(settings, []), options);
    expect(await of({ ofQueue: true })).toEqual([{ setting: 'off' }, { setting: 'off' }, { setting: 'off' }]);
    // the shared test server never waits for the disk
    expect((await of({})).slice(0, 2)).toEqual([{ setting: 'on' }, { setting: 'on' }]);
  });
});
