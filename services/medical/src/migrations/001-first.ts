import { messagingTables } from '@riserbo/messaging';
import { auditTables } from '@riserbo/privacy';
import { runtimeTables, type Migration } from '@riserbo/runtime';

/** Notes are not implemented, so they have no table; these tables record denied access. */
export const first: Migration = {
  id: '001-first',
  up: `
${runtimeTables('medical')}
${messagingTables('medical')}
${auditTables('medical')}
`,
  down: `DROP SCHEMA public CASCADE; CREATE SCHEMA public;`,
};
