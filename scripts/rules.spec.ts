import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeScratch, scratchFolder } from '../libs/testing/src/scratch';
import { projectRoot } from '@riserbo/system';

describe('npm run rules', () => {
  let folder: string;
  beforeEach(() => {
    folder = scratchFolder();
    mkdirSync(join(folder, 'docs'));
    mkdirSync(join(folder, 'reports'));
    writeFileSync(join(folder, 'docs', 'rules.md'), readFileSync(join(projectRoot, 'docs', 'rules.md')));
  });
  afterEach(() => removeScratch(folder));

  const report = (name: string, ...tests: [title: string, status: string][]) => {
    const assertionResults = tests.map(([title, status]) => ({ title, status, ancestorTitles: [] }));
    writeFileSync(join(folder, 'reports', name), JSON.stringify({ testResults: [{ assertionResults }] }));
  };
  const rules = (...args: string[]) => {
    const program = join(projectRoot, 'dist', 'scripts', 'rules.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, counts: stdout.trim().split('\n'), stderr };
  };

  it('counts for every rule the passing tests of both suites that begin with its id', () => {
    report(
      'tests.json',
      ['A1 sign-up', 'passed'],
      ['C6 X71 one wins', 'passed'],
      ['C6 no overlap', 'failed'],
    );
    report('faults.json', ['C6 G6 the service is killed', 'passed']);
    const { status, counts } = rules();
    expect(status).toBe(0);
    expect(counts.length).toBeGreaterThan(50);
    expect(counts).toEqual(expect.arrayContaining(['A1 1', 'C6 2', 'G6 1', 'B1 0']));
  });

  it.each([
    [['--need', 'A1,C6'], 0, ''],
    [['--need=A1'], 0, ''],
    [['--need', 'A1,B1,Z9'], 1, 'No passing test shows B1, Z9\n'],
    [['--need=B1'], 1, 'No passing test shows B1\n'],
    [['--needs', 'B1'], 64, 'This is understood: --need A1,C6\n'],
    [['B1'], 64, 'This is understood: --need A1,C6\n'],
  ])('with %j ends with %s', (args, status, stderr) => {
    report('tests.json', ['A1 sign-up', 'passed'], ['C6 X71 one wins', 'passed'], ['B1 fails', 'failed']);
    expect(rules(...args)).toMatchObject({ status, stderr });
  });

  it('ends with 1 where no test has run', () => {
    expect(rules()).toMatchObject({
      status: 1,
      stderr: 'There is no report of a test run. Make one: npm test\n',
    });
  });
});
