export * from './stored';
export { dataMap, tableOf, type DataMapRow } from './data-map';
export { keptMs, unswept } from './kept';
export {
  onErase,
  pathsTo,
  Personal,
  personalRule,
  Retained,
  retentionOf,
  type Basis,
  type OnErase,
  type PersonalRule,
  type Purpose,
  type Retention,
  type SubjectKind,
  type SubjectPath,
} from './personal';
export { personalFaults } from './personal-faults';
export { eraseSql, exportSql, type ExportStatement, type SubjectStatement } from './subject-sql';
export * from './audit';
export { auditEntities } from './audit.entity';
export { privacyMigrations } from './migrations';
export { lookupFunction, lookupFunctions, type LookupFunction } from './schema/lookups';
export type { Migration } from './schema/migration';
export { withRoles } from './schema/roles';
export { closedTable, openAcross, systemTable, table, type TableAccess } from './schema/tables';
