import { Pool, types, type PoolConfig } from 'pg';
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
  /** How the server is authenticated; not at all by default. */
  tls?: DatabaseTls | undefined;
  /** Connections of the app role; 10 by default. */
  pool?: number;
  log?: Log;
  clock?: Clock;
}
export interface OpenTenants {
  tenants: Tenants;
  /** One statement as the app role, of no company. */
  query<Row>(text: string): Promise<Row[]>;
  close(): Promise<void>;
}

const systemConnections = 4;
const acquireTimeout = 3_000;
const dateType = 1082;

/** Connects to a service's database with both roles. @throws Refusal `unavailable` or the driver's error */
export async function openTenants(options: TenantsOptions): Promise<OpenTenants> {
  const log = options.log ?? Log.silent();
  const pool = poolOf(options.url, options.pool ?? 10, options.tls);
  const systemPool = poolOf(options.systemUrl, systemConnections, options.tls);
  const close = async () => {
    await Promise.all([pool.end(), systemPool.end()]);
  };
  await pool.query('SELECT 1').catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const source = (each: Pool) => ({ pool: each, statements: new Statements() });
  return {
    tenants: new Tenants(source(pool), source(systemPool), log, options.clock),
    query: async <Row>(text: string) => (await pool.query(text)).rows as Row[],
    close,
  };
}

/**
 * A slow or silent server must not pile up work (X104): server-side timeouts, and driver timeouts for a
 * silent server.
 */
const limits: PoolConfig = {
  connectionTimeoutMillis: acquireTimeout,
  idleTimeoutMillis: 60_000,
  statement_timeout: 5_000,
  lock_timeout: 3_000,
  idle_in_transaction_session_timeout: 10_000,
  query_timeout: 8_000,
  keepAlive: true,
  // compiling a plan takes longer than any of our statements runs
  options: '-c jit=off',
  // independent statements do not wait for each other: each round trip costs two context switches
  pipeline: true,
  // keep a date as text, not as an instant in the process's zone
  types: {
    getTypeParser: ((id: number, format?: 'text' | 'binary') =>
      id === dateType ? String : types.getTypeParser(id, format as 'text')) as typeof types.getTypeParser,
  },
};

function poolOf(url: string, max: number, tls: DatabaseTls | undefined): Pool {
  const pool = new Pool({ ...connectionTo(url, tls), ...limits, max });
  // a connection that breaks while it is idle is replaced; without a listener it would end the process
  pool.on('error', () => undefined);
  return pool;
}
