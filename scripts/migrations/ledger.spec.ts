import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@riserbo/system';
import { migrationLines, newLines, readLedger } from './ledger';

const lines = ['messaging 001-first a', 'booking 001-first b', 'booking 002-second c'];

describe('migrations.lock', () => {
  it('K5 lists every migration with its hash (npm run migrations adds new ones)', () => {
    expect(newLines(readLedger(), migrationLines())).toEqual([]);
  });

  it('K5 has only grown at its end, commit by commit', () => {
    const now = readLedger();
    for (const then of committed()) expect(now.slice(0, then.length)).toEqual(then);
  });

  it('accepts new migrations at the end of each list', () => {
    const code = [
      'messaging 001-first a',
      'messaging 002-more d',
      'booking 001-first b',
      'booking 002-second c',
    ];
    expect(newLines(lines, [...code, 'clients 001-first e'])).toEqual([
      'messaging 002-more d',
      'clients 001-first e',
    ]);
  });

  it.each([
    ['changed', [lines[0], lines[1], 'booking 002-second x'], 'booking 002-second was changed or removed'],
    ['removed', [lines[0], lines[1]], 'booking 002-second was changed or removed'],
    [
      'inserted before',
      [lines[0], 'booking 000-zero x', lines[1], lines[2]],
      'inserted before booking 001-first',
    ],
  ] as [string, string[], string][])(
    'refuses a list in which a migration was %s another one',
    (_, code, message) => {
      expect(() => newLines(lines, code)).toThrow(message);
    },
  );

  it('K5 every table comes from the functions that add row-level security', () => {
    const files = globSync('{services,libs}/*/src/migrations/*.ts', { cwd: projectRoot });
    expect(files.length).toBeGreaterThan(10);
    const bare = files.filter((file) => /CREATE TABLE/i.test(readFileSync(join(projectRoot, file), 'utf8')));
    expect(bare).toEqual([]);
  });
});

/** The ledger at each commit that changed it; none where the sources come without a history. */
function committed(): string[][] {
  if (!existsSync(join(projectRoot, '.git'))) return [];
  const git = (...args: string[]) => execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' });
  const commits = git('log', '--format=%H', '--', 'migrations.lock').split('\n').filter(Boolean);
  return commits.map((commit) => git('show', `${commit}:migrations.lock`).split('\n').filter(Boolean));
}
