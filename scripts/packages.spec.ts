import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeScratch, scratchFolder } from '../libs/testing/src/scratch';
import { projectRoot } from '@riserbo/system';

const write = (folder: string, contents: object) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(contents));
};
const npm = (cwd: string, ...args: string[]) => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key)));
  const { status, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', env });
  expect([status, stderr]).toEqual([0, '']);
};

describe('npm with the settings of this project', () => {
  let folder: string;
  beforeAll(() => {
    folder = scratchFolder();
    const postinstall = 'touch "$INIT_CWD/ran"';
    write(join(folder, 'package'), { name: 'greedy', version: '1.0.0', scripts: { postinstall } });
    npm(join(folder, 'package'), 'pack', '--silent');
    const dependencies = { greedy: 'file:../package/greedy-1.0.0.tgz' };
    write(join(folder, 'project'), { name: 'project', version: '1.0.0', dependencies });
    copyFileSync(join(projectRoot, '.npmrc'), join(folder, 'project', '.npmrc'));
  });
  afterAll(() => removeScratch(folder));

  it('runs no script of a package that it installs, and warns of none', () => {
    const project = join(folder, 'project');
    npm(project, 'install', '--offline', '--no-audit', '--no-fund');
    npm(project, 'ci', '--offline', '--no-audit', '--no-fund');
    expect(existsSync(join(project, 'node_modules', 'greedy', 'package.json'))).toBe(true);
    expect(existsSync(join(project, 'ran'))).toBe(false);
  });
});

describe('package.json', () => {
  /** Used by the image's subscriber command, and loaded by @nestjs/passport. */
  const usedElsewhere = ['bcryptjs', 'passport'];
  const sourcesOf = (folder: string): string =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\/src\/.*\.ts$/.test(name) && !/^testing|\.spec\.ts$/.test(name))
      .map((name) => readFileSync(join(projectRoot, folder, name), 'utf8'))
      .join('\n');
  const siteSources = () =>
    readdirSync(join(projectRoot, 'web', 'site'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
      .map((name) => readFileSync(join(projectRoot, 'web', 'site', name), 'utf8'))
      .join('\n');

  it('names as dependencies only what services, the site and their libraries import (mend: to devDependencies)', () => {
    const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const sources = sourcesOf('services') + sourcesOf('libs') + siteSources();
    const isImported = (name: string) =>
      ["'", '/'].some((end) =>
        ['from ', 'import ', 'import(', 'require('].some((word) => sources.includes(`${word}'${name}${end}`)),
      );
    expect(Object.keys(dependencies).filter((name) => !isImported(name))).toEqual(usedElsewhere);
  });
});
