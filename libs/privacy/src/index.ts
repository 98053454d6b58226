export * from './stored';
export * from './data-map';
export * from './audit';
export { auditGrants, dropAuditGrants } from './audit-grants';
export { auditTables } from './audit-tables';
