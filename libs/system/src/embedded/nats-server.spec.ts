import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeScratch, scratchFolder } from '@riserbo/testing';
import { natsServer } from './nats-server';

/** A program that answers --version, as nats-server does. */
function fake(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'nats-server');
  writeFileSync(path, '#!/bin/sh\nexit 0\n');
  chmodSync(path, 0o755);
  return path;
}

describe('natsServer', () => {
  let folder: string;
  const nowhere = () => ({
    env: { PATH: join(folder, 'bin') },
    cache: join(folder, 'cache'),
    systemFolders: [],
  });
  beforeEach(() => {
    folder = scratchFolder();
  });
  afterEach(() => removeScratch(folder));

  it('says in one line how to get it when there is none to be had', () => {
    expect(() => natsServer(nowhere())).toThrow(
      /^There is no nats-server on this machine: install it with [^\n]+$/,
    );
  });

  it('takes the one that NATS_SERVER_BIN names', () => {
    const path = fake(join(folder, 'mine'));
    expect(natsServer({ ...nowhere(), env: { NATS_SERVER_BIN: path } })).toBe(path);
  });

  it('says in one line that NATS_SERVER_BIN is wrong instead of taking another', () => {
    fake(join(folder, 'bin'));
    const env = { ...nowhere().env, NATS_SERVER_BIN: join(folder, 'nothing') };
    expect(() => natsServer({ ...nowhere(), env })).toThrow(
      /^NATS_SERVER_BIN does not name a nats-server: [^\n]+$/,
    );
  });

  it('takes the one in PATH before one that was downloaded', () => {
    const inPath = fake(join(folder, 'bin'));
    fake(join(folder, 'cache', 'nats-server', 'usr', 'sbin'));
    expect(natsServer(nowhere())).toBe(inPath);
  });

  it('takes the one that was downloaded earlier before the system folders', () => {
    const downloaded = fake(join(folder, 'cache', 'nats-server', 'usr', 'sbin'));
    fake(join(folder, 'sbin'));
    expect(natsServer({ ...nowhere(), systemFolders: [join(folder, 'sbin')] })).toBe(downloaded);
  });

  it('passes over a file that does not run', () => {
    writeFileSync(fake(join(folder, 'bin')), 'neither a script nor a program');
    const good = fake(join(folder, 'sbin'));
    expect(natsServer({ ...nowhere(), systemFolders: [join(folder, 'sbin')] })).toBe(good);
  });
});
