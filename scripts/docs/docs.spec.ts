import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refusals } from '@riserbo/contracts';
import { removeScratch, scratchFolder } from '@riserbo/testing';
import ts from 'typescript';
import { typedClientFolder } from './typed-client';

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
  it('J1 give a typed client that compiles under strict, as in the project of a browser', () => {
    const folder = join(root, typedClientFolder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const scratch = scratchFolder();
    try {
      for (const name of files) {
        const text = readFileSync(join(folder, name), 'utf8').replace('// @ts-nocheck\n', '');
        mkdirSync(dirname(join(scratch, name)), { recursive: true });
        writeFileSync(join(scratch, name), text);
      }
      const program = ts.createProgram([join(scratch, 'index.ts')], {
        ...{
          strict: true,
          noEmit: true,
          types: [],
          lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        },
        ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
        moduleResolution: ts.ModuleResolutionKind.Bundler,
      });
      const faults = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
      expect(faults).toEqual([]);
      expect(program.getSourceFile(join(scratch, 'sdk.gen.ts'))?.text).toContain('public bookSlot');
    } finally {
      removeScratch(scratch);
    }
  }, 120_000);
  it('J1 name every refusal with its status', () => {
    const page = readFileSync(join(root, 'docs', 'refusals.md'), 'utf8');
    for (const [code, { status }] of Object.entries(refusals))
      expect(page).toMatch(new RegExp(`\`${code}\`\\s*\\| ${status} `));
  });
});
