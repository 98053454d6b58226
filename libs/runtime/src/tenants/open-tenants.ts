import { Pool, types, type PoolConfig } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import type { Clock } from '../clock';
import { Log } from '../logging/log';
import { connectionTo, type DatabaseTls } from './database-tls';
import { Statements } from './statements';
import { Tenants } from './tenants';

export interface TenantsOptions {
  /** As `<service>_app`. */
  url: string;
  /** As `<service>_system`. */
  systemUrl: string;
  entities: Function[];
  /** How the server proves who it is; not at all by default. */
  tls?: DatabaseTls | undefined;
  /** Connections of the app role; 10 by default. */
  pool?: number;
  log?: Log;
  clock?: Clock;
}
export interface OpenTenants {
  tenants: Tenants;
  dataSource: DataSource;
  close(): Promise<void>;
}

const systemConnections = 4;
const acquireTimeout = 3_000;
const dateType = 1082;

/** Connects to one service's database under both of its roles. @throws Refusal `unavailable` or the driver's error when it cannot */
export async function openTenants(options: TenantsOptions): Promise<OpenTenants> {
  const log = options.log ?? Log.silent();
  const dataSource = await connect(options);
  const pool = (dataSource.driver as PostgresDriver).master as Pool;
  const systemPool = new Pool({
    ...connectionTo(options.systemUrl, options.tls),
    ...limits,
    max: systemConnections,
  });
  systemPool.on('error', () => undefined);
  const source = (each: Pool) => ({ pool: each, statements: new Statements() });
  return {
    tenants: new Tenants(dataSource, source(pool), source(systemPool), log, options.clock),
    dataSource,
    close: async () => {
      await Promise.all([dataSource.destroy(), systemPool.end()]);
    },
  };
}

/** A slow or silent server must not pile up work (X104): the server's own time-outs, and the driver's for a server that says nothing at all. */
const limits: PoolConfig = {
  connectionTimeoutMillis: acquireTimeout,
  idleTimeoutMillis: 60_000,
  statement_timeout: 5_000,
  lock_timeout: 3_000,
  idle_in_transaction_session_timeout: 10_000,
  query_timeout: 8_000,
  keepAlive: true,
  // what does not need an earlier answer does not wait for it: each round trip is two switches between processes
  pipeline: true,
  // a date is a date, not an instant in the zone of the process
  types: {
    getTypeParser: ((id: number, format?: 'text' | 'binary') =>
      id === dateType ? String : types.getTypeParser(id, format as 'text')) as typeof types.getTypeParser,
  },
};

function connect(options: TenantsOptions): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    poolSize: options.pool ?? 10,
    connectTimeoutMS: acquireTimeout,
    installExtensions: false,
    logging: false,
    poolErrorHandler: () => undefined,
    extra: { ...connectionTo(options.url, options.tls), ...limits },
  }).initialize();
}
