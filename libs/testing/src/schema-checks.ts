import { dataMap } from '@riserbo/privacy';
import {
  migrate,
  libraryEntities,
  schemaDrift,
  statementDrift,
  tenantCatalogue,
  tenantMatrix,
  type Migration,
} from '@riserbo/runtime';
import { testDatabase } from './test-database';
import { adminUrl, type TestService } from './test-service';
import type { OwnerName } from '@riserbo/contracts';

export interface SchemaChecks {
  service: OwnerName;
  entities: Function[];
  migrations: readonly Migration[];
  /** Tables of no company, each with its reason in the service's README. */
  without?: readonly string[];
}

/** What every service's schema has to keep; a service calls it in its own tests, on a database in which it has acted for two companies. */
export function describeSchema(
  running: () => TestService,
  { service, entities, migrations, without = ['stream_seen'] }: SchemaChecks,
): void {
  describe(`the schema of ${service}`, () => {
    const own = [...entities, ...libraryEntities];
    it('is what the entities say', async () => {
      expect(await schemaDrift(running().database.ownerUrl, own)).toEqual([]);
    });
    it('takes every statement of the service, and answers with the columns that it declares', async () => {
      expect(await statementDrift(adminUrl(running().database))).toEqual([]);
    });
    it('D4 has a rule for every column', () => {
      expect(dataMap(own).every(({ rule }) => rule.category.length > 0)).toBe(true);
    });
    it('keeps companies apart (catalogue)', async () => {
      expect(await tenantCatalogue({ url: adminUrl(running().database), without })).toEqual([]);
    });
    it('X27 keeps companies apart, for every command (matrix)', async () => {
      const urls = { adminUrl: adminUrl(running().database), appUrl: running().database.appUrl };
      const { tried, leaks } = await tenantMatrix({ ...urls, without });
      expect(leaks).toEqual([]);
      expect(tried).toBeGreaterThan(0);
    });
    it('I1 X88 nobody but the function writes the audit log', async () => {
      const [row] = await running().rows<{ granted: string }>(
        `SELECT string_agg(privilege_type, ',') AS granted FROM information_schema.role_table_grants WHERE table_name = 'audit_log' AND grantee = $1`,
        [`${service}_app`],
      );
      expect(row?.granted).toBe('SELECT');
    });
    it('B9 I1 can write acts under a support code', async () => {
      const forms = await running().rows(
        `SELECT 1 FROM pg_proc WHERE proname = 'audit_append' AND has_function_privilege($1, oid, 'EXECUTE')`,
        [`${service}_app`],
      );
      expect(forms).toHaveLength(2);
    });
    it('goes up, down and up again, also with two starters', async () => {
      const { ownerUrl: url, drop } = await testDatabase(service);
      await migrate({ url, migrations, to: 'empty' });
      await Promise.all([migrate({ url, migrations }), migrate({ url, migrations })]);
      expect(await schemaDrift(url, own)).toEqual([]);
      await drop();
    });
  });
}
