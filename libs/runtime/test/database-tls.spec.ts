import { chownSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { eventually } from '../../testing/src/eventually';
import { removeScratch, scratchFolder } from '../../testing/src/scratch';
import { testAuthority } from '../../testing/src/test-certificates';
import { testPostgres } from '../../testing/src/test-postgres';
import { type Postgres, startPostgres } from '@riserbo/system';
import {
  ConfigurationError,
  connectionTo,
  migrate,
  openTenants,
  provision,
  readDatabaseTls,
  type DatabaseTls,
  type DatabaseTlsKeys,
} from '../src';
import { failureLines } from '../src/start/failures';

const passwords = { owner: 'owner', app: 'app', system: 'system' };

describe('Postgres with TLS', () => {
  let dataDir: string;
  let postgres: Postgres;
  let tls: DatabaseTls;
  beforeAll(async () => {
    dataDir = scratchFolder();
    postgres = await startPostgres({ dataDir, fast: true });
    const authority = await testAuthority();
    tls = { ca: authority.ca };
    const { key, cert } = await authority.issue('localhost');
    write('server.key', key);
    write('server.crt', cert);
    write('pg_hba.conf', 'hostssl all all all scram-sha-256\n');
    write('postgresql.auto.conf', 'ssl = on\n');
    process.kill(postgres.pid as number, 'SIGHUP');
    await eventually(() => encryptionOf(at('localhost')));
  });
  afterAll(async () => {
    await postgres?.stop();
    removeScratch(dataDir);
  });

  function write(name: string, text: string): void {
    const cluster = realpathSync(join(dataDir, 'cluster'));
    const { uid, gid } = statSync(cluster);
    writeFileSync(join(cluster, name), text, { mode: 0o600 });
    chownSync(join(cluster, name), uid, gid);
  }
  const at = (
    host: string,
    user = 'postgres',
    password = new URL(postgres.url).password,
    name = 'postgres',
  ) => `postgres://${user}:${password}@${host}:${postgres.port}/${name}`;

  async function encryptionOf(url: string, by: DatabaseTls | undefined = tls): Promise<boolean | undefined> {
    const client = new Client(connectionTo(url, by));
    try {
      await client.connect();
      const text = 'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()';
      return (await client.query<{ ssl: boolean }>(text)).rows[0]?.ssl;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  it('K1 provisions, migrates and connects both roles over TLS alone', async () => {
    await provision({
      ...{ adminUrl: at('localhost'), tls, service: 'booking', database: 'booking', passwords },
    });
    await migrate({
      url: at('localhost', 'booking_owner', 'owner', 'booking'),
      tls,
      service: 'booking',
      migrations: [],
    });
    const { tenants, close } = await openTenants({
      ...{ url: at('localhost', 'booking_app', 'app', 'booking'), tls, entities: [] },
      systemUrl: at('localhost', 'booking_system', 'system', 'booking'),
    });
    await tenants.ping();
    const [system] = await tenants.system((tx) =>
      tx.query<{ ssl: boolean }>('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()'),
    );
    await close();
    expect([system, await encryptionOf(at('localhost'))]).toEqual([{ ssl: true }, true]);
    await expect(openTenants({ url: at('localhost'), systemUrl: at('localhost') })).rejects.toThrow(
      'no pg_hba.conf entry',
    );
  });

  it('K1 refuses a certificate for another host, and one of another authority', async () => {
    const open = (host: string, by: DatabaseTls) =>
      openTenants({ url: at(host), systemUrl: at(host), tls: by }).then(
        () => [],
        (error: unknown) => failureLines('booking', error),
      );
    expect(await open('127.0.0.1', tls)).toEqual([
      'booking could not start: the certificate of Postgres names another host than DATABASE_URL',
    ]);
    for (const name of ['Test authority', 'Another authority'])
      expect(await open('localhost', { ca: (await testAuthority(name)).ca })).toEqual([
        'booking could not start: the certificate of Postgres is not signed by DATABASE_CA_FILE',
      ]);
  });

  it('K1 refuses a server that has no TLS', async () => {
    await expect(encryptionOf((await testPostgres()).url)).rejects.toThrow('does not support SSL');
  });

  it('K1 does not listen to PGSSLMODE of the process', () => {
    expect(connectionTo(at('localhost'), undefined).ssl).toBe(false);
  });

  const problemsOf = (keys: Partial<DatabaseTlsKeys>, ...urls: string[]): readonly string[] => {
    try {
      readDatabaseTls({ DATABASE_SSL: 'off', ...keys }, ...urls);
      return [];
    } catch (error) {
      return (error as ConfigurationError).problems;
    }
  };
  const far = 'postgres://u:canary@db.example/booking';

  it.each(['127.0.0.1', '127.8.8.8', 'localhost', '[::1]', '%2Fvar%2Frun%2Fpostgresql'])(
    'K1 does without TLS on this machine: %s',
    (host) => {
      expect(problemsOf({}, `postgres://u:p@${host}:5432/x`)).toEqual([]);
    },
  );

  it.each(['db.example', '10.0.0.1', '0.0.0.0', 'localhost.example', '127.0.0.1.example', '[::2]'])(
    'K1 demands TLS for another machine: %s',
    (host) => {
      const problems = ['DATABASE_SSL: must be verify-full, since Postgres is on another machine'];
      expect(problemsOf({}, `postgres://u:p@${host}/x`)).toEqual(problems);
      expect(problemsOf({}, 'postgres://u:p@127.0.0.1/x', `postgres://u:p@${host}/x`)).toEqual(problems);
    },
  );

  it('K1 lets one named host be reached without TLS, and no other', () => {
    expect(problemsOf({ DATABASE_UNENCRYPTED_HOST: 'db.example' }, far)).toEqual([]);
    expect(problemsOf({ DATABASE_UNENCRYPTED_HOST: 'other.example' }, far)).toHaveLength(1);
  });

  it('K1 wants a certificate that can be read', () => {
    const full = { DATABASE_SSL: 'verify-full' } as const;
    expect(problemsOf(full, far)).toEqual(['DATABASE_CA_FILE: missing']);
    writeFileSync(join(dataDir, 'canary.pem'), 'canary');
    for (const name of ['canary.pem', 'nowhere.pem'])
      expect(problemsOf({ ...full, DATABASE_CA_FILE: join(dataDir, name) }, far)).toEqual([
        'DATABASE_CA_FILE: is not a certificate (PEM) that can be read',
      ]);
    writeFileSync(join(dataDir, 'ca.pem'), tls.ca);
    expect(readDatabaseTls({ ...full, DATABASE_CA_FILE: join(dataDir, 'ca.pem') }, far)).toEqual(tls);
  });
});
