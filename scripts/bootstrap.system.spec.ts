import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { owners, services, streamName, type ServiceName } from '@riserbo/contracts';
import { connectionTo } from '@riserbo/messaging';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { eventually } from '../libs/testing/src/eventually';
import { removeScratch, scratchFolder } from '../libs/testing/src/scratch';
import { testAuthority } from '../libs/testing/src/test-certificates';
import { testPostgres, type TestPostgres } from '../libs/testing/src/test-postgres';
import { composeService, readCompose } from './deployment/compose';
import { type Nats, freePort, projectRoot, startNats, startServiceProcess } from '@riserbo/system';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}
/** The bootstrap as containers run it. */
function bootstrap(steps: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const main = join(projectRoot, 'dist', 'scripts', 'bootstrap.js');
  const child = spawn(process.execPath, [main, ...steps], { env: { PATH: process.env['PATH'], ...env } });
  const ended = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...ended })));
}
/** Every file below a folder with its text. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

let folder: string;
let places: NodeJS.ProcessEnv;
beforeAll(() => {
  folder = scratchFolder();
  places = {
    KEYS_DIR: join(folder, 'keys'),
    HANDED_DIR: join(folder, 'handed'),
    PASSWORDS_DIR: join(folder, 'handed', 'bootstrap', 'passwords'),
    DATABASE_UNENCRYPTED_HOST: 'postgres',
  };
});
afterAll(() => removeScratch(folder));
const handed = () => filesOf(join(folder, 'handed'));

describe('bootstrap keys', () => {
  it('K1 makes the keys of an installation once, however many start at the same time', async () => {
    const racing = await Promise.all([1, 2, 3].map(() => bootstrap(['keys'], places)));
    expect(racing.map(({ code, err }) => ({ code, err }))).toEqual(Array(3).fill({ code: 0, err: '' }));
    await bootstrap(['keys'], places);
    const first = handed();
    await bootstrap(['keys'], places);
    expect(handed()).toEqual(first);
    expect(Object.keys(filesOf(join(folder, 'keys'))).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it.each([...services])('K1 hands %s its own secrets and nobody else’s', (name) => {
    const mine = Object.entries(handed()).filter(([path]) => path.startsWith(`${name}/`));
    const text = mine.map(([, each]) => each).join('\n');
    const passwords = filesOf(join(folder, 'keys', 'passwords'));
    const held = Object.keys(passwords).filter((each) => text.includes(passwords[each] ?? ''));
    const roles = name === 'gateway' ? [] : [`postgres-${name}-app`, `postgres-${name}-system`];
    expect(held).toEqual([`nats-${name}`, ...roles]);
    const privateKeys = mine.filter(([path]) => /service-.*\.jwk\.json$/.test(path)).map(([path]) => path);
    expect(privateKeys).toEqual([`${name}/files/service-${name}.jwk.json`]);
  });

  it('K1 hands out the same whatever way the folder of the keys is written', async () => {
    const first = handed();
    await bootstrap(['keys'], { ...places, KEYS_DIR: `${join(folder, 'handed')}/../keys/` });
    expect(handed()).toEqual(first);
  });

  it('K1 lets a process alone read its share', () => {
    for (const name of services)
      for (const path of Object.keys(filesOf(join(folder, 'handed', name))))
        expect(statSync(join(folder, 'handed', name, path)).mode & 0o077).toBe(0);
  });

  it('K2 writes the same shares as Kubernetes Secrets', async () => {
    expect(await bootstrap(['manifests'], places)).toMatchObject({ code: 0, err: '' });
    const file = join(folder, 'keys', 'kubernetes-secrets.json');
    expect(statSync(file).mode & 0o077).toBe(0);
    const { items } = JSON.parse(readFileSync(file, 'utf8')) as {
      items: { metadata: { name: string }; stringData: Record<string, string> }[];
    };
    const written = items.flatMap(({ metadata, stringData }) =>
      Object.entries(stringData).map(([name, text]) => [`${metadata.name.replace('-', '/')}/${name}`, text]),
    );
    expect(Object.fromEntries(written)).toEqual(handed());
  });

  it('says in one line what it does not understand', async () => {
    expect(await bootstrap(['everything'], places)).toMatchObject({
      code: 78,
      err: expect.stringMatching(/^[^\n]+\n$/),
    });
    expect(await bootstrap(['keys'], { ...places, SMTP_URL: 'canary' })).toEqual({
      ...{ code: 78, out: '' },
      err: 'SMTP_URL: must be a URL of the right kind\n',
    });
  });
});

describe('bootstrap for a database on another machine', () => {
  let keysDir: string;
  let far: NodeJS.ProcessEnv;
  beforeAll(async () => {
    keysDir = scratchFolder();
    writeFileSync(join(keysDir, 'ca.pem'), (await testAuthority()).ca);
    far = { KEYS_DIR: join(keysDir, 'keys'), POSTGRES_HOST: 'db.example' };
  });
  afterAll(() => removeScratch(keysDir));

  it.each(['keys', 'manifests', 'databases'])('K2 refuses %s without TLS, in one line', async (step) => {
    expect(await bootstrap([step], { ...far, PASSWORDS_DIR: places['PASSWORDS_DIR'] })).toEqual({
      ...{ code: 78, out: '' },
      err: 'DATABASE_SSL: must be verify-full, since Postgres is on another machine\n',
    });
  });

  it('K2 hands the authority’s certificate to all who reach the database, and to no other', async () => {
    const tls = { DATABASE_SSL: 'verify-full', DATABASE_CA_FILE: join(keysDir, 'ca.pem') };
    const shares = join(keysDir, 'handed');
    expect(await bootstrap(['keys'], { ...far, ...tls, HANDED_DIR: shares })).toMatchObject({ code: 0 });
    const holders = Object.keys(filesOf(shares)).filter((path) => /\/(database-)?ca\.pem$/.test(path));
    const ofServices = owners.map((name) => `${name}/files/ca.pem`);
    expect(holders).toEqual([...ofServices, 'bootstrap/passwords/database-ca.pem'].sort());
    for (const name of owners)
      expect(parseEnv(filesOf(shares)[`${name}/files/service.env`] ?? '')).toMatchObject({
        ...{ DATABASE_SSL: 'verify-full', DATABASE_CA_FILE: '/run/riserbo/files/ca.pem' },
        DATABASE_URL: expect.stringContaining('@db.example:5432/'),
      });
  });
});

describe('bootstrap for NATS on another machine', () => {
  it.each(['streams', 'keep'])('K2 refuses %s without TLS, in one line', async (step) => {
    expect(await bootstrap([step], { PASSWORDS_DIR: places['PASSWORDS_DIR'] })).toEqual({
      ...{ code: 78, out: '' },
      err: 'NATS_CA_FILE: missing, since NATS is on another machine\n',
    });
  });

  it('K2 hands out no certificate where NATS is named as reached without TLS', async () => {
    const shares = scratchFolder();
    const plain = { ...places, NATS_UNENCRYPTED_HOST: 'nats', HANDED_DIR: shares };
    expect(await bootstrap(['keys'], plain)).toMatchObject({ code: 0, err: '' });
    const files = filesOf(shares);
    expect(Object.keys(files).filter((path) => path.endsWith('.pem'))).toEqual([]);
    expect(files['nats/files/nats.conf']).not.toContain('tls');
    for (const name of services)
      expect(parseEnv(files[`${name}/files/service.env`] ?? '')).toMatchObject({
        NATS_UNENCRYPTED_HOST: 'nats',
      });
    removeScratch(shares);
  });
});

describe('bootstrap databases streams', () => {
  let postgres: TestPostgres;
  let nats: Nats;
  let servers: NodeJS.ProcessEnv;
  beforeAll(async () => {
    servers = { ...places, POSTGRES_HOST: '127.0.0.1', NATS_HOST: '127.0.0.1' };
    const subscribers = { SUBSCRIBERS_FILE: join(folder, 'nats', 'accounts.conf') };
    expect(await bootstrap(['keys'], { ...servers, ...subscribers })).toMatchObject({ code: 0, err: '' });
    postgres = await testPostgres({ own: true });
    const port = await freePort();
    nats = await startNats({ config: configOnThisMachine(port), dir: join(folder, 'nats'), port });
    servers = {
      ...{ ...servers, POSTGRES_PORT: new URL(postgres.url).port, NATS_PORT: String(port) },
      NATS_CA_FILE: join(places['PASSWORDS_DIR'] ?? '', 'nats-ca.pem'),
    };
  });
  afterAll(async () => {
    await nats.stop();
    await postgres.stop();
  });
  /** What containers run, with the port and paths of this machine; 2.9 knows no `sync_interval: always`. */
  function configOnThisMachine(port: number): string {
    const share = join(folder, 'handed', 'nats');
    return readFileSync(join(share, 'files', 'nats.conf'), 'utf8')
      .replaceAll('/run/riserbo', share)
      .replace('../../subscribers/', '')
      .replace('/data', join(folder, 'nats', 'store'))
      .replace('port: 4222', `port: ${port}`)
      .replace(/^http: .*\n/m, '')
      .replace(/^ *sync_interval: always\n/m, '');
  }
  /** The superuser of the container has the generated password. */
  const asContainer = async () => {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    const password = readFileSync(join(places['PASSWORDS_DIR'] ?? '', 'postgres-superuser'), 'utf8');
    await client.query(`ALTER ROLE postgres PASSWORD '${password}'`);
    await client.end();
  };

  it('K1 K2 prepares both servers, again and at the same time, and every service starts with its share', async () => {
    await asContainer();
    const racing = await Promise.all([1, 2].map(() => bootstrap(['databases', 'streams'], servers)));
    expect(racing.map(({ code, err }) => ({ code, err }))).toEqual(Array(2).fill({ code: 0, err: '' }));
    await bootstrap(['keys'], servers);
    await Promise.all(services.map(startsWithItsShare));
  }, 180_000);

  /**
   * As the compose file starts it: its environment and its share; only ports and mount point are those of
   * this machine.
   */
  async function startsWithItsShare(name: ServiceName): Promise<void> {
    const share = join(folder, 'handed', name);
    const secrets = readFileSync(join(share, 'files', 'service.env'), 'utf8').replaceAll(
      '/run/riserbo',
      share,
    );
    const port = await freePort();
    const env = {
      ...composeService(readCompose(), name).environment,
      ...parseEnv(secrets),
      ...{ PATH: process.env['PATH'], HOST: '127.0.0.1', NATS_URL: nats.url },
      ...{ HEALTH_PORT: String(port), ...(name === 'gateway' ? { PORT: String(port) } : {}) },
    };
    const logFile = join(folder, `${name}.log`);
    const url = `http://127.0.0.1:${port}`;
    const running = await startServiceProcess({ name, env, url, logFile }, new AbortController().signal);
    await running.stop();
    expect(await running.exited).toEqual({ code: 0, signal: null });
  }

  it('K1 K2 X99 keeps the stream: one that was lost is made again, until it is asked to end', async () => {
    const passwords = join(folder, 'handed', 'keeper', 'passwords');
    const keeper = spawn(process.execPath, [join(projectRoot, 'dist', 'scripts', 'bootstrap.js'), 'keep'], {
      env: { ...servers, PASSWORDS_DIR: passwords, NATS_CA_FILE: join(passwords, 'nats-ca.pem') },
      stdio: 'ignore',
    });
    const ended = once(keeper, 'exit');
    const bus = await connect(
      connectionTo({
        ...{ url: nats.url, user: 'bootstrap' },
        password: readFileSync(join(passwords, 'nats-bootstrap'), 'utf8'),
        ca: readFileSync(join(passwords, 'nats-ca.pem'), 'utf8'),
      }),
    );
    const { streams } = await jetstreamManager(bus, { checkAPI: false });
    const there = () => eventually(() => streams.info(streamName), { within: 30_000, every: 200 });
    const { created } = await there();
    await streams.delete(streamName);
    expect((await there()).created).not.toBe(created);
    await bus.close();
    keeper.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  }, 90_000);

  it('K5 checks every history before it migrates any database, and names the service it refuses', async () => {
    const { Client } = await import('pg');
    const inside = async (database: string, text: string) => {
      const url = new URL(postgres.url);
      url.password = readFileSync(join(places['PASSWORDS_DIR'] ?? '', 'postgres-superuser'), 'utf8');
      url.pathname = `/${database}`;
      const client = new Client({ connectionString: url.href });
      await client.connect();
      try {
        return (await client.query<{ n: number }>(text)).rows;
      } finally {
        await client.end();
      }
    };
    await inside('postgres', 'DROP DATABASE auth');
    const changed = `UPDATE migrations.applied SET hash = 'x' WHERE track = 'notifications'`;
    await inside('notifications', changed);
    const { code, err } = await bootstrap(['databases'], servers);
    expect(code).toBe(1);
    expect(err).toMatch(/notifications: migration notifications 001-first was changed after it was applied/);
    const tables = `SELECT count(*)::integer AS n FROM pg_tables WHERE schemaname IN ('public', 'migrations')`;
    expect(await inside('auth', tables)).toEqual([{ n: 0 }]);
  }, 60_000);

  it('K1 says in one line which server does not answer', async () => {
    const nobody = { ...servers, POSTGRES_PORT: String(await freePort()), WAIT_SECONDS: '0' };
    expect(await bootstrap(['databases'], nobody)).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^Postgres at 127\.0\.0\.1:\d+ does not answer as it should \(ECONNREFUSED\): [^\n]+\n$/,
      ),
    });
    const wrong = { ...servers, NATS_PORT: String(await freePort()), WAIT_SECONDS: '0' };
    const { code, err } = await bootstrap(['streams'], wrong);
    expect(code).toBe(1);
    expect(err).toMatch(/^NATS at [^\n]+\n$/);
  });
});
