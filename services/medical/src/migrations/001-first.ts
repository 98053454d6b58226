import { messagingTables } from '@riserbo/messaging';
import { auditTables } from '@riserbo/privacy';
import { runtimeTables, type Migration } from '@riserbo/runtime';

/** No note can be written before it can be sealed, so there is no table for one: what is here records who was denied. */
export const first: Migration = {
  id: '001-first',
  up: `
${runtimeTables('medical')}
${messagingTables('medical')}
${auditTables('medical')}
`,
  down: `DROP SCHEMA public CASCADE; CREATE SCHEMA public;`,
};
