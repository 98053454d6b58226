export { callbackSignature } from './callback-signature';
export {
  joinHashes,
  SealedLog,
  splitHashes,
  sealedRow,
  storedRow,
  storedRowColumns,
} from './audit/sealed-log';
export { Sealer } from './audit/sealer';
export { Teller } from './audit/teller';
export { Clock } from './clock';
export { Features, type CompanyFeatures } from './features';
export { baseConfig, databaseConfig } from './config/base-config';
export { natsTlsKeys, readNatsCa, type NatsTlsKeys } from './config/nats-tls';
export { processorAt } from './processing/processors';
export { hasNoParameters, isLoopback, mayBeUnencrypted } from './config/loopback';
export { CONFIG, ConfigurationError, expects, loadConfig } from './config/load-config';
export { currentContext, withContext, type LogContext } from './logging/context';
export { Log } from './logging/log';
export { RefusedLog } from './logging/refused-log';
export { logEvents, type LogEvent } from './logging/events';
export type { LogFields } from './logging/fields';
export { Sensitive } from './logging/sensitive';
export { DatabaseConflict, mapConstraints } from './tenants/database-errors';
export {
  connectionTo,
  databaseTlsKeys,
  readDatabaseTls,
  type DatabaseTls,
  type DatabaseTlsKeys,
} from './tenants/database-tls';
export { inTransaction } from './tenants/in-transaction';
export { openTenants, type OpenTenants, type TenantsOptions } from './tenants/open-tenants';
export { SystemTx } from './tenants/system-tx';
export { Tenants } from './tenants/tenants';
export { Tx, type ReadOnlyTx } from './tenants/tx';
export * as column from './tenants/columns';
export { statement, statements, type Statement } from './tenants/statement';
export { Table, type Key, type TableRow } from './tenants/table';
export { Acts } from './acts/acts';
export { effect, type Effect } from './acts/effect';
export { Handles, HandlesInOne } from './acts/handles';
export {
  canonicalClient,
  clientReference,
  lockClient,
  mergeClients,
  type ClientReference,
} from './client-aliases/client-aliases';
export { FormerClientEntity } from './client-aliases/former-client.entity';
export type { Erased, ErasedPerson, ErasureParticipant } from './erasure/participant';
export { TombstoneEntity } from './erasure/tombstone.entity';
export { Matcher, type Sought } from './sweep/matcher';
export type { MoreStores } from './sweep/more-stores';
export { encodings } from './sweep/spellings';
export { Tally } from './sweep/tally';
export { refuseErased } from './migrations/003-tombstones';
export { followClient, moveAliases } from './migrations/002-former-clients';
export {
  Serve,
  SERVED,
  ServeRaw,
  type Served,
  type Context,
  type Input,
  type RawContext,
} from './acts/serve';
export { serving } from './acts/serving';
export { hashOf, libraryTracks, type Track } from './schema/history';
export { assertMigratable, migrate, missingMigrations, type MigrateOptions } from './schema/migrate';
export { provision, type ProvisionOptions } from './schema/provision';
export { Every, type Duration, type Interval } from './schedules/every';
export { Round } from './schedules/round';
export { runtimeEntities } from './idempotency/idempotency.entities';
export { libraryEntities } from './schema/library.entities';
export { keyedStatement, once, idempotentStatement, sweepIdempotency } from './idempotency/once';
export { rotateKeyFile } from './keys/key-file';
export { signingKeys } from './keys/signing-keys';
export { Keys, type Opened, type SealOptions } from './keys/keys';
export { uuidAt, uuidBytes } from './keys/uuid-bytes';
export { LiveSessions } from './sessions/live-sessions';
export { SessionActivity } from './sessions/session-activity';
export { limitsFactor } from './limits/factor';
export { networkOf, NETWORKS_PER_SITE, siteOf } from './limits/network';
export { pseudonym } from './idempotency/pseudonym';
export { checkVersion } from './check-version';
export { after, before, decodeCursor, decodeTimedCursor, encodeCursor, markOf, pageOf } from './cursor';
export { toWire, type OnWire } from './wire';
export { schemaDrift } from './checks/schema-drift';
export { statementDrift } from './checks/statement-drift';
export { tenantCatalogue, type CatalogueOptions } from './checks/tenant-catalogue';
export { tenantMatrix, type MatrixOptions } from './checks/tenant-matrix';
export type { Replacements, ServiceDefinition, StartedService } from './start/definition';
export { startService } from './start/start-service';
export { runAsMain } from './start/run-as-main';
export type { RowOpener } from './person-export/row-opener';
