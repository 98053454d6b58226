import { X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { services } from '@riserbo/contracts';
import { loadConfig } from '@riserbo/runtime';
import { images } from '../../libs/testing/src/containers';
import { removeScratch, scratchFolder } from '../../libs/testing/src/scratch';
import { bootstrapConfig } from '../bootstrap/config';
import { keys } from '../bootstrap/shares';
import { projectRoot } from '@riserbo/system';
import { composeService, readCompose } from './compose';
import { environmentFaults } from './environment-faults';

const compose = readCompose();
const ours = Object.entries(compose.services).filter(([, { image }]) => image.startsWith('riserbo'));

describe('docker-compose.yml', () => {
  let folder: string;
  const share = (service: string) =>
    parseEnv(readFileSync(join(folder, 'handed', service, 'files', 'service.env'), 'utf8')) as Record<
      string,
      string
    >;
  beforeAll(async () => {
    folder = scratchFolder();
    const { environment = {} } = composeService(compose, 'keys');
    const places = {
      ...{ KEYS_DIR: join(folder, 'keys'), HANDED_DIR: join(folder, 'handed') },
      SUBSCRIBERS_FILE: join(folder, 'subscribers', 'accounts.conf'),
    };
    await keys(loadConfig(bootstrapConfig, { ...environment, ...places }));
  });
  afterAll(() => removeScratch(folder));

  it.each([...services])(
    'K1 gives %s an environment that its own schema takes, each key in one place',
    (name) => {
      const { environment = {} } = composeService(compose, name);
      expect(environmentFaults(name, { ...environment, ...share(name) })).toEqual([]);
      expect(Object.keys(environment).filter((key) => key in share(name))).toEqual([]);
      expect(environment['NATS_USER']).toBe(name);
    },
  );

  it.each([...services])('K1 runs %s from the one image, with its own share and no other', (name) => {
    const { command, volumes, image } = composeService(compose, name);
    expect(image).toBe('riserbo:local');
    expect(command).toEqual([
      'node',
      '--env-file=/run/riserbo/files/service.env',
      `dist/services/${name}/src/main.js`,
    ]);
    const more = name === 'retention' ? ['tombstones:/tombstones'] : [];
    expect(volumes).toEqual([`handed-${name}:/run/riserbo:ro`, ...more]);
  });

  it('K1 lets the step that makes the keys, and it alone, write them and everybody’s share', () => {
    const names = readdirSync(join(folder, 'handed'));
    const shares = names.map((name) => `handed-${name}:/handed/${name}`);
    expect(composeService(compose, 'keys').volumes).toEqual(
      expect.arrayContaining(['keys:/keys', ...shares]),
    );
    expect(Object.entries(compose.services).flatMap(([name, { build }]) => (build ? [name] : []))).toEqual([
      ...['keys', 'mails'],
    ]);
    const writers = Object.entries(compose.services).filter(([, { volumes = [] }]) =>
      volumes.some((volume) => /^(keys|handed)/.test(volume) && !volume.endsWith(':ro')),
    );
    expect(writers.map(([name]) => name)).toEqual(['keys']);
    const dockerfile = readFileSync(join(projectRoot, 'Dockerfile'), 'utf8');
    const folders = /for name in (bootstrap [a-z ]+); do/.exec(dockerfile)?.[1]?.split(' ');
    expect([...(folders ?? []), 'postgres'].sort()).toEqual(names.sort());
  });

  it.each(['databases', 'streams'])('K1 shows passwords alone, and no key, to the step %s', (step) => {
    const { command, volumes, environment = {} } = composeService(compose, step);
    expect(command).toEqual(['node', 'dist/scripts/bootstrap.js', step]);
    expect(volumes).toEqual(['handed-bootstrap:/run/riserbo:ro']);
    const { PASSWORDS_DIR } = loadConfig(bootstrapConfig, environment);
    expect(PASSWORDS_DIR).toBe('/run/riserbo/passwords');
    expect(readdirSync(join(folder, 'handed', 'bootstrap'))).toEqual(['passwords']);
  });

  it('K1 X99 keeps the stream, with the one password and the one certificate that it needs', () => {
    const { command, volumes, depends_on } = composeService(compose, 'keeper');
    expect(command).toEqual(['node', 'dist/scripts/bootstrap.js', 'keep']);
    expect(volumes).toEqual(['handed-keeper:/run/riserbo:ro', 'subscribers:/subscribers']);
    expect(depends_on).toEqual({ streams: { condition: 'service_completed_successfully' } });
    const passwords = join(folder, 'handed', 'keeper', 'passwords');
    expect(readdirSync(passwords)).toEqual(['nats-bootstrap', 'nats-ca.pem']);
  });

  it('K1 declares every volume that it mounts', () => {
    const named = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((each) => each.split(':')[0]),
    );
    expect(Object.keys(compose.volumes).sort()).toEqual([...new Set(named)].sort());
  });

  it('K1 starts services when databases and streams are prepared, and gives them time to stop', () => {
    for (const name of services) {
      const { depends_on, stop_grace_period, healthcheck } = composeService(compose, name);
      expect(depends_on).toEqual({
        databases: { condition: 'service_completed_successfully' },
        streams: { condition: 'service_completed_successfully' },
      });
      expect(parseInt(stop_grace_period ?? '')).toBeGreaterThan(15);
      expect(healthcheck?.test).toHaveLength(4);
      expect(healthcheck?.test.at(-1)).toContain('http://127.0.0.1:8080/health/ready');
    }
  });

  it('K1 C15 opens three ports, on loopback: the API, the mail page, and NATS for programs outside', () => {
    expect(
      Object.values(compose.services)
        .flatMap(({ ports = [] }) => ports)
        .sort(),
    ).toEqual(['127.0.0.1:1080:1080', '127.0.0.1:4222:4222', '127.0.0.1:8080:8080']);
  });

  it('K1 X113 starts the mail catcher only in the trial, from a separate image, with PUBLIC_URL', () => {
    const catcher = composeService(compose, 'mails');
    expect(catcher).toMatchObject({ profiles: ['trial'], build: { target: 'mails' } });
    expect(catcher.image).not.toBe(composeService(compose, 'gateway').image);
    const { environment = {} } = composeService(compose, 'gateway');
    expect(catcher.environment?.['PUBLIC_URL']).toBe(environment['PUBLIC_URL']);
    const inProfiles = Object.entries(compose.services).filter(([, { profiles }]) => profiles !== undefined);
    expect(inProfiles.map(([name, { profiles }]) => `${name}: ${profiles?.join(' ') ?? ''}`).sort()).toEqual([
      ...['demo: demo', 'mails: trial', 'operator: commands', 'plan: commands', 'replay: commands'],
      'subscriber: commands',
    ]);
    const dockerfile = readFileSync(join(projectRoot, 'Dockerfile'), 'utf8');
    expect(dockerfile).toMatch(/^FROM .* AS mails$[\s\S]*CMD \["node", "dist\/scripts\/mails\.js"\]/m);
  });

  it('K1 limits memory and logs of every container', () => {
    for (const [name, { deploy, logging }] of Object.entries(compose.services)) {
      expect([name, logging]).toEqual([
        name,
        { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '5' } },
      ]);
      expect([name, deploy?.resources.limits.memory]).toEqual([name, expect.stringMatching(/^\d+[MG]$/)]);
    }
  });

  it('K1 lets there be several of every service: the edge alone publishes the API', () => {
    for (const name of services) expect(composeService(compose, name).ports).toBeUndefined();
    const edge = composeService(compose, 'edge');
    expect(edge.command).toEqual(['node', 'dist/scripts/edge.js']);
    expect(edge.networks).toEqual(expect.arrayContaining(composeService(compose, 'gateway').networks ?? []));
    expect(composeService(compose, 'gateway').environment?.['TRUSTED_PROXIES']).toBe('1');
  });

  it('C15 shows NATS who may listen from outside, and has its certificate for them', () => {
    expect(composeService(compose, 'nats').volumes).toContain('subscribers:/run/subscribers:ro');
    const { environment = {} } = composeService(compose, 'keeper');
    expect(environment['SUBSCRIBERS_FILE']).toBe('/subscribers/accounts.conf');
    const config = readFileSync(join(folder, 'handed', 'nats', 'files', 'nats.conf'), 'utf8');
    expect(config).toContain('include "../../subscribers/accounts.conf"');
    const certificate = new X509Certificate(
      readFileSync(join(folder, 'handed', 'nats', 'files', 'nats.pem'), 'utf8'),
    );
    const { hostname } = new URL(
      composeService(compose, 'subscriber').environment?.['SUBSCRIBERS_URL'] ?? '',
    );
    expect(certificate.checkIP(hostname)).toBe(hostname);
  });

  it('K1 runs the servers that the tests run, NATS with an fsync for each message', () => {
    expect(composeService(compose, 'postgres').image).toBe(images.postgres);
    expect(composeService(compose, 'nats').image).toBe(images.nats);
    const config = readFileSync(join(folder, 'handed', 'nats', 'files', 'nats.conf'), 'utf8');
    expect(config).toContain('sync_interval: always');
    expect(config).toContain('store_dir: "/data"');
  });

  it('K1 encrypts NATS with the certificate that the step `keys` made, for every process', () => {
    const of = (path: string) => readFileSync(join(folder, 'handed', path), 'utf8');
    expect(of('nats/files/nats.conf')).toContain('cert_file: "/run/riserbo/files/nats.pem"');
    const certificate = new X509Certificate(of('nats/files/nats.pem'));
    const { hostname } = new URL(composeService(compose, 'auth').environment?.['NATS_URL'] ?? '');
    expect(certificate.checkHost(hostname)).toBe(hostname);
    const holders = [
      ...services.map((name) => `${name}/files/nats-ca.pem`),
      ...['bootstrap', 'keeper'].map((name) => `${name}/passwords/nats-ca.pem`),
    ];
    for (const holder of holders)
      expect(certificate.verify(new X509Certificate(of(holder)).publicKey)).toBe(true);
    for (const name of services) expect(share(name)['NATS_CA_FILE']).toBe('/run/riserbo/files/nats-ca.pem');
    for (const step of ['streams', 'keeper'])
      expect(composeService(compose, step).environment).toMatchObject({
        NATS_CA_FILE: '/run/riserbo/passwords/nats-ca.pem',
      });
  });

  it.each(ours)('K1 gives %s nothing that it does not need', (_, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });
});
