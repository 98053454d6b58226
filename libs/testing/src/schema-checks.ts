import { randomUUID } from 'node:crypto';
import { dataMap, type Migration } from '@riserbo/privacy';
import {
  migrate,
  libraryEntities,
  schemaDrift,
  statementDrift,
  tenantCatalogue,
  tenantMatrix,
} from '@riserbo/runtime';
import { Client } from 'pg';
import { testDatabase } from './test-database';
import { adminUrl, type TestService } from './test-service';
import type { OwnerName } from '@riserbo/contracts';

export interface SchemaChecks {
  service: OwnerName;
  entities: Function[];
  migrations: readonly Migration[];
  /** Tables without a company, each explained in the service's README. */
  without?: readonly string[];
}

/** Schema tests of every service. Call it on a database in which two companies have data. */
export function describeSchema(
  running: () => TestService,
  { service, entities, migrations, without = ['stream_seen'] }: SchemaChecks,
): void {
  describe(`the schema of ${service}`, () => {
    const own = [...entities, ...libraryEntities];
    it('matches the entities', async () => {
      expect(await schemaDrift(running().database.ownerUrl, own)).toEqual([]);
    });
    it('prepares every statement of the service, with the declared result columns', async () => {
      expect(await statementDrift(adminUrl(running().database))).toEqual([]);
    });
    it('D4 has a rule for every column', () => {
      expect(dataMap(own).every(({ rule }) => rule.category.length > 0)).toBe(true);
    });
    it('isolates companies (catalogue)', async () => {
      expect(await tenantCatalogue({ url: adminUrl(running().database), without })).toEqual([]);
    });
    it('X27 isolates companies, for every command (matrix)', async () => {
      const urls = { adminUrl: adminUrl(running().database), appUrl: running().database.appUrl };
      const { tried, leaks } = await tenantMatrix({ ...urls, without });
      expect(leaks).toEqual([]);
      expect(tried).toBeGreaterThan(0);
    });
    it('I1 X88 only the function writes the audit log', async () => {
      const [row] = await running().rows<{ granted: string }>(
        `SELECT string_agg(privilege_type, ',') AS granted FROM information_schema.role_table_grants WHERE table_name = 'audit_log' AND grantee = $1`,
        [`${service}_app`],
      );
      expect(row?.granted).toBe('SELECT');
    });
    it.each(["UPDATE audit_log SET outcome = 'denied'", 'DELETE FROM audit_log', 'TRUNCATE audit_log'])(
      'I1 X88 the service itself cannot %s',
      async (text) => {
        const app = new Client({ connectionString: running().database.appUrl });
        await app.connect();
        await app.query(`SELECT set_config('app.company', $1, false)`, [randomUUID()]);
        const code = await app.query(text).then(
          () => 'done',
          (error: { code: string }) => error.code,
        );
        await app.end();
        expect(code).toBe('42501');
      },
    );
    it('B9 I1 records acts under a support code', async () => {
      const forms = await running().rows(
        `SELECT 1 FROM pg_proc WHERE proname = 'audit_append' AND has_function_privilege($1, oid, 'EXECUTE')`,
        [`${service}_app`],
      );
      expect(forms).toHaveLength(2);
    });
    it('migrates up, down and up again, also with two starters', async () => {
      const { ownerUrl: url, drop } = await testDatabase(service);
      await migrate({ url, service, migrations, to: 'empty' });
      await Promise.all([migrate({ url, service, migrations }), migrate({ url, service, migrations })]);
      expect(await schemaDrift(url, own)).toEqual([]);
      await drop();
    });
  });
}
