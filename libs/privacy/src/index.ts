export * from './stored';
export * from './data-map';
export * from './audit';
export { auditTables } from './audit-tables';
