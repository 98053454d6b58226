import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asStartFailure } from '../embedded/start-failure';
import { removeScratch, scratchFolder } from '@riserbo/testing';
import { logFile, openDataDir } from './data-dir';

describe('openDataDir', () => {
  let folder: string;
  beforeEach(() => {
    folder = scratchFolder();
  });
  afterEach(() => removeScratch(folder));

  it('refuses, in one line, a second instance on the same data', () => {
    const first = openDataDir(folder);
    expect(() => openDataDir(folder)).toThrow(
      new RegExp(`^Riserbo runs already on .+ \\(process ${process.pid}\\): [^\\n]+$`),
    );
    first.release();
    openDataDir(folder).release();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it.each([
    ['the process is gone', '4194304 1\n'],
    ['its id belongs to another process by now', `${process.pid} 1\n`],
    ['it was cut short', ''],
  ])('takes over a lock when %s', (_, text) => {
    writeFileSync(join(folder, 'lock'), text);
    openDataDir(folder).release();
  });

  it('says in one line that the folder is a file', () => {
    writeFileSync(join(folder, 'file'), '');
    const failure = (() => {
      try {
        return openDataDir(join(folder, 'file', 'data'));
      } catch (error) {
        return asStartFailure(error);
      }
    })();
    expect(String(failure)).toMatch(/^StartFailure: DATA_DIR is not a folder [^\n]+: [^\n]+$/);
  });

  it('puts a log aside that has grown large', () => {
    mkdirSync(join(folder, 'logs'));
    writeFileSync(join(folder, 'logs', 'auth.log'), Buffer.alloc(10_000_001));
    const dataDir = openDataDir(folder);
    expect(existsSync(logFile(dataDir, 'auth'))).toBe(false);
    expect(existsSync(join(folder, 'logs', 'auth.log.old'))).toBe(true);
    dataDir.release();
  });
});
