import 'reflect-metadata';
import { retentionOf, tableOf, dataMap } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { libraryEntities, schemaDrift, tenantCatalogue, tenantMatrix } from '../src';
import { aMigratedDatabase, ours, run, theirs, type EmptyDatabase } from './database';

@Entity('things')
class Thing {
  @PrimaryColumn('uuid', { name: 'company_id' }) companyId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('date', { nullable: true }) day: string | null;
}
@Entity('things')
class Drifted {
  @PrimaryColumn('uuid', { name: 'company_id' }) companyId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('integer') name: number;
  @Column('date') day: string;
  @Column('text') colour: string;
}

const audit = ['audit_log', 'audit_pending', 'audit_head', 'audit_part', 'audit_node'];

describe('checks that services use in their tests', () => {
  let database: EmptyDatabase;
  const change = (text: string) => run(database.urls.owner, text);

  beforeEach(async () => {
    database = await aMigratedDatabase();
  });
  afterEach(() => database.drop());

  it('schemaDrift finds nothing where entities and tables agree', async () => {
    expect(await schemaDrift(database.urls.owner, [Thing, ...libraryEntities])).toEqual([]);
  });

  it('D4 every column of the libraries has a rule, and what is sent or remembered goes after some weeks', () => {
    const map = dataMap(libraryEntities);
    expect(map.filter(({ table }) => table === 'outbox')).toHaveLength(13);
    const lasting = libraryEntities.filter((entity) => 'until' in retentionOf(entity)).map(tableOf);
    expect(new Set(lasting)).toEqual(
      new Set(['former_clients', 'tombstones', 'schedule_leases', 'stream_seen', ...audit]),
    );
  });

  it('schemaDrift names every difference', async () => {
    await change('ALTER TABLE things ADD COLUMN size integer; CREATE TABLE extra (x int)');
    expect(await schemaDrift(database.urls.owner, [Drifted, ...libraryEntities])).toEqual([
      'extra: no entity',
      'things.colour: no column',
      'things.day: is nullable, entity says otherwise',
      'things.name: is text, entity says integer',
      'things.size: not in the entity',
    ]);
    expect(await schemaDrift(database.urls.owner, libraryEntities, ['extra'])).toEqual(['things: no entity']);
  });

  it('tenantCatalogue passes the tables of the libraries', async () => {
    expect(await tenantCatalogue({ url: database.urls.admin })).toEqual([]);
  });

  it.each([
    ['ALTER TABLE things DISABLE ROW LEVEL SECURITY', 'things: no row-level security'],
    ['ALTER TABLE things NO FORCE ROW LEVEL SECURITY', 'things: row-level security is not forced'],
    ['DROP POLICY things_of_company ON things', 'things: no policy'],
    ['GRANT TRUNCATE ON things TO booking_app', 'things: granted TRUNCATE'],
    ['GRANT SELECT ON things TO PUBLIC', 'things: granted to everybody'],
    ['CREATE UNIQUE INDEX things_alone ON things (name)', 'things_alone: unique without company_id'],
    ['CREATE VIEW things_seen AS SELECT * FROM things', 'things_seen: view without security_invoker'],
    [
      'CREATE MATERIALIZED VIEW frozen AS SELECT 1 AS x; GRANT SELECT ON frozen TO booking_app',
      'frozen: grant on a partition or materialised view',
    ],
    [
      `CREATE FUNCTION peek() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`,
      'peek: definer function without a fixed search_path',
    ],
    ['CREATE TABLE loose (id uuid)', 'loose: no company_id NOT NULL as first column'],
  ])('tenantCatalogue finds what %s breaks', async (text, finding) => {
    await change(text);
    expect(await tenantCatalogue({ url: database.urls.admin })).toContain(finding);
  });

  describe('with rows', () => {
    const without = [
      ...audit,
      'dead_letters',
      'former_clients',
      'tombstones',
      'event_failures',
      'inbox',
      'outbox',
    ];
    const matrix = () => tenantMatrix({ adminUrl: database.urls.admin, appUrl: database.urls.app, without });
    beforeEach(async () => {
      for (const company of [ours, theirs])
        await run(
          database.urls.admin,
          `INSERT INTO things (company_id, name) VALUES ('${company}', 'x');
          INSERT INTO idempotency_keys VALUES ('${company}', 'a', 'r', 'k', '2026-01-01', '', NULL, now());
          INSERT INTO idempotency_secrets VALUES ('${company}', '2026-01-01', '')`,
        );
    });

    it('tenantMatrix finds no table that leaks', async () => {
      expect(await matrix()).toEqual({ tried: 30, leaks: [], empty: [] });
    });

    it.each([
      [
        'DROP POLICY things_of_company ON things; CREATE POLICY things_of_company ON things USING (true)',
        ['SELECT as other', 'UPDATE as none', 'INSERT as other', 'MOVE as own'],
      ],
      [
        'ALTER TABLE things DISABLE ROW LEVEL SECURITY',
        ['DELETE as other', 'DELETE as none', 'SELECT as none'],
      ],
      [
        `DROP POLICY things_of_company ON things; CREATE POLICY things_of_company ON things USING (company_id = current_setting('app.company')::uuid) WITH CHECK (true)`,
        ['INSERT as none', 'INSERT as other'],
      ],
    ])('tenantMatrix sees the leak after %s', async (text, leaks) => {
      await change(text);
      const found = (await matrix()).leaks;
      for (const leak of leaks) expect(found).toContainEqual(expect.stringContaining(`things: ${leak} gave`));
    });

    it('tenantMatrix names tables without a row', async () => {
      await run(database.urls.admin, 'DELETE FROM things');
      expect((await matrix()).empty).toEqual(['things']);
    });
  });
});
