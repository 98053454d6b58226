import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusals } from '@riserbo/contracts';

const root = join(__dirname, '..', '..');
/** Prettier and the linters are ES modules that load others as they run: they get a process of their own. */
const run = (script: string) =>
  spawnSync(process.execPath, [join(root, 'dist', 'scripts', script)], { cwd: root, encoding: 'utf8' });

describe('the documents made from the contracts', () => {
  it('J1 are those of the contracts (mend: npm run docs)', () => {
    expect(run(join('docs', 'check.js')).stdout).toBe('');
  });
  it('J1 C15 pass the linters: OpenAPI 3.1 and AsyncAPI 3', () => {
    const { stdout, status } = run(join('docs', 'lint.js'));
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  }, 120_000);
  it('J1 name every refusal with its status', () => {
    const page = readFileSync(join(root, 'docs', 'refusals.md'), 'utf8');
    for (const [code, { status }] of Object.entries(refusals))
      expect(page).toMatch(new RegExp(`\`${code}\`\\s*\\| ${status} `));
  });
});
