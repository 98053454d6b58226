import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { services } from '@riserbo/contracts';
import { removeScratch, scratchFolder } from '@riserbo/testing';
import { openSecrets } from './secrets';

const read = (file: string) =>
  JSON.parse(readFileSync(file, 'utf8')) as { keys: Record<string, string>[] } & Record<string, string>;

describe('openSecrets', () => {
  let folder: string;
  beforeEach(() => {
    folder = scratchFolder();
  });
  afterEach(() => removeScratch(folder));

  it('makes keys and passwords once and keeps them', () => {
    const first = openSecrets(folder, ['auth', 'bootstrap']);
    const keys = services.map((service) => read(first.files.serviceKeys[service])['d']);
    const second = openSecrets(folder, ['auth', 'bootstrap']);
    expect(second).toEqual(first);
    expect(services.map((service) => read(second.files.serviceKeys[service])['d'])).toEqual(keys);
    expect(
      new Set([
        ...Object.values(first.nats),
        ...Object.values(first.databases).flatMap((each) => Object.values(each)),
      ]).size,
    ).toBe(20);
  });

  it('adds what a later version needs and keeps the rest', () => {
    const first = openSecrets(folder, ['auth']);
    rmSync(first.files.linkKey);
    const second = openSecrets(folder, ['auth', 'sample']);
    expect(second.nats['auth']).toBe(first.nats['auth']);
    expect(second.nats['sample']).toHaveLength(32);
    expect(readFileSync(second.files.linkKey, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it('lets nobody else read any of it', () => {
    openSecrets(folder, ['auth']);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      expect(statSync(join(entry.parentPath, entry.name)).mode & 0o077).toBe(0);
  });

  it('publishes the public halves only, under names that say whose they are', () => {
    const { files } = openSecrets(folder, []);
    const { keys } = read(files.publicServiceKeys);
    expect(keys.map((key) => key['kid']?.split('-')[1])).toEqual([...services]);
    expect(
      keys.every((key) => key['d'] === undefined && key['alg'] === 'ES256' && key['crv'] === 'P-256'),
    ).toBe(true);
    expect(read(files.serviceKeys.auth)['kid']).toMatch(/^svc-auth-[0-9a-f]+$/);
  });
});
