export * from './stored';
export * from './data-map';
export * from './audit';
export { privacyMigrations } from './migrations';
export { lookupFunction, lookupFunctions, type LookupFunction } from './schema/lookups';
export type { Migration } from './schema/migration';
export { withRoles } from './schema/roles';
export { closedTable, openAcross, systemTable, table, type TableAccess } from './schema/tables';
