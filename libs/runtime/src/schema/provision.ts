import { pbkdf2Sync, createHash, createHmac, randomBytes } from 'node:crypto';
import { Client, type ClientConfig, escapeIdentifier, escapeLiteral } from 'pg';
import type { OwnerName } from '@riserbo/contracts';
import { connectionTo, type DatabaseTls } from '../tenants/database-tls';
import { schemaLock } from './migrate';

export interface ProvisionOptions {
  /** A superuser, or a role with CREATEROLE and CREATEDB. */
  adminUrl: string;
  tls?: DatabaseTls | undefined;
  service: OwnerName;
  database: string;
  passwords: { owner: string; app: string; system: string };
}

const lock = 7_244_121;

/**
 * Creates the roles and the database of one service, or repairs them; safe to repeat and to run concurrently.
 * The owner runs migrations (DDL); the app and system roles own nothing. Other roles cannot connect.
 */
export async function provision(options: ProvisionOptions): Promise<void> {
  const { adminUrl, tls, service, database } = options;
  const inside = new URL(adminUrl);
  inside.pathname = `/${encodeURIComponent(database)}`;
  await asAdmin(connectionTo(adminUrl, tls), async (client) => {
    await client.query(`SELECT pg_advisory_lock(${lock})`);
    await closeServer(client);
    await makeRoles(client, options);
    await makeDatabase(client, service, database);
    await asAdmin(connectionTo(inside.href, tls), (admin) => closeSchema(admin, service));
  });
}

async function makeRoles(client: Client, { service, passwords }: ProvisionOptions): Promise<void> {
  for (const [kind, password] of Object.entries(passwords)) {
    await makeRole(client, `${service}_${kind}`);
    await client.query(
      `ALTER ROLE ${service}_${kind} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${escapeLiteral(scram(password))}`,
    );
  }
  await makeRole(client, `${service}_lookup`);
  // lets the owner transfer functions to the look-up role without inheriting its rights
  await client.query(`GRANT ${service}_lookup TO ${service}_owner WITH INHERIT FALSE, SET TRUE`);
}

async function makeRole(client: Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${name} NOLOGIN`);
}

/** Closes the server's default databases, to which every role could otherwise connect. */
async function closeServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname IN ('postgres', 'template1')`,
  );
  for (const { datname } of rows) await client.query(`REVOKE ALL ON DATABASE ${datname} FROM PUBLIC`);
}

async function makeDatabase(client: Client, service: OwnerName, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER ${service}_owner`);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${service}_app, ${service}_system`);
}

async function closeSchema(client: Client, service: OwnerName): Promise<void> {
  // another starter may be migrating already
  await client.query(`SELECT pg_advisory_lock(${schemaLock})`);
  await client.query(`
    ALTER SCHEMA public OWNER TO ${service}_owner;
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${service}_app, ${service}_system, ${service}_lookup;
    ALTER DEFAULT PRIVILEGES FOR ROLE ${service}_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
    ${withoutLargeObjects}`);
}

/**
 * Large objects belong to no table, so neither policies nor schemas protect them, and any role could store
 * some. Only a superuser can revoke the server's functions.
 */
const withoutLargeObjects = `
    DO $$ DECLARE each regprocedure; BEGIN
      IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        FOR each IN SELECT oid::regprocedure FROM pg_proc
          WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^(lo_.*|loread|lowrite)$'
        LOOP EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', each); END LOOP;
      END IF;
    END $$;`;

async function asAdmin(connection: ClientConfig, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** SCRAM form of the password (RFC 5803), so that no statement and no server log contains the password. */
function scram(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, iterations, 32, 'sha256');
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`;
}
