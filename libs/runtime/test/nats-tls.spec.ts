import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectEvents, connectNats, ensureStreams, natsServerConfig, natsUsers } from '@riserbo/messaging';
import { type Nats, freePort, startNats } from '@riserbo/system';
import { removeScratch, scratchFolder } from '../../testing/src/scratch';
import { testAuthority, type TestAuthority } from '../../testing/src/test-certificates';
import { Log, readNatsCa, type ConfigurationError, type NatsTlsKeys } from '../src';

const passwords = Object.fromEntries(natsUsers.map((user) => [user, user]));

describe('NATS with TLS', () => {
  let folder: string;
  let authority: TestAuthority;
  const running: Nats[] = [];
  beforeAll(async () => {
    folder = scratchFolder();
    authority = await testAuthority();
  });
  afterAll(async () => {
    for (const nats of running) await nats.stop();
    removeScratch(folder);
  });

  /** A server with a certificate for these hosts, or one without TLS; its port. */
  async function serve(...hosts: string[]): Promise<number> {
    const port = await freePort();
    const dir = join(folder, String(port));
    const files = { certFile: join(folder, `${port}.pem`), keyFile: join(folder, `${port}.key`) };
    const { key, cert } = await authority.issue(...hosts, 'unused.example');
    writeFileSync(files.certFile, cert);
    writeFileSync(files.keyFile, key, { mode: 0o600 });
    const tls = hosts.length === 0 ? {} : { tls: files };
    const config = natsServerConfig({ port, storeDir: join(dir, 'store'), passwords, ...tls });
    running.push(await startNats({ config, dir, port }));
    return port;
  }
  /** Connects as each kind of process does, and asks something. */
  async function connects(url: string, ca: string | undefined): Promise<void> {
    const of = (user: string) => ({ url, user, password: user, ca });
    await ensureStreams(of('bootstrap'));
    for (const connect of [connectNats, connectEvents]) {
      const nats = await connect(of('booking'), Log.silent());
      await nats.flush();
      await nats.close();
    }
  }

  it.each(['localhost', '127.0.0.1'])(
    'K2 is reached as %s with the authority’s certificate',
    async (host) => {
      const port = await serve(host);
      await connects(`nats://${host}:${port}`, authority.ca);
      await connects(`tls://${host}:${port}`, authority.ca);
    },
  );

  it('K2 is refused with a certificate of another authority, also one of the same name', async () => {
    const port = await serve('localhost');
    for (const name of ['Test authority', 'Another authority'])
      await expect(connects(`nats://localhost:${port}`, (await testAuthority(name)).ca)).rejects.toThrow(
        /certificate|signature/i,
      );
  });

  it.each([
    ['localhost', '127.0.0.1'],
    ['127.0.0.1', 'localhost'],
    ['127.0.0.1', '127.0.0.2'],
    ['localhost', 'db.example'],
  ])('K2 is refused as %s with a certificate for %s', async (host, certified) => {
    const port = await serve(certified);
    await expect(connects(`nats://${host}:${port}`, authority.ca)).rejects.toThrow(/altnames/);
  });

  it('K2 is refused by a process that wants TLS where the server has none', async () => {
    const port = await serve();
    await connects(`nats://localhost:${port}`, undefined);
    await expect(connects(`nats://localhost:${port}`, authority.ca)).rejects.toThrow(
      "server does not support 'tls'",
    );
  });

  it('K2 refuses a process that wants no TLS', async () => {
    const port = await serve('localhost');
    await expect(connects(`nats://localhost:${port}`, undefined)).rejects.toThrow(/certificate/);
  });

  const problemsOf = (keys: NatsTlsKeys, urls: string): readonly string[] => {
    try {
      readNatsCa(keys, urls);
      return [];
    } catch (error) {
      return (error as ConfigurationError).problems;
    }
  };
  const missing = ['NATS_CA_FILE: missing, since NATS is on another machine'];

  it.each(['nats://127.0.0.1:4222', 'nats://localhost:4222,tls://[::1]:4222'])(
    'K1 does without TLS on this machine: %s',
    (urls) => expect(problemsOf({}, urls)).toEqual([]),
  );

  it.each([
    'nats://nats:4222',
    'tls://10.0.0.1:4222',
    'nats://0.0.0.0:4222',
    'nats://127.0.0.1:4222,nats://nats:4222',
    'nats://127.0.0.1.example:4222',
  ])('K2 demands TLS for another machine: %s', (urls) => expect(problemsOf({}, urls)).toEqual(missing));

  it('K2 lets one named host be reached without TLS, and no other', () => {
    const named = { NATS_UNENCRYPTED_HOST: 'nats' };
    expect(problemsOf(named, 'nats://nats:4222')).toEqual([]);
    expect(problemsOf(named, 'nats://nats:4222,nats://other:4222')).toEqual(missing);
  });

  it('K2 wants a certificate that can be read, also on this machine', () => {
    writeFileSync(join(folder, 'canary.pem'), 'canary');
    for (const name of ['canary.pem', 'nowhere.pem'])
      expect(problemsOf({ NATS_CA_FILE: join(folder, name) }, 'nats://127.0.0.1:4222')).toEqual([
        'NATS_CA_FILE: is not a certificate (PEM) that can be read',
      ]);
    writeFileSync(join(folder, 'ca.pem'), authority.ca);
    expect(readNatsCa({ NATS_CA_FILE: join(folder, 'ca.pem') }, 'nats://nats:4222')).toBe(authority.ca);
  });
});
