/**
 * Builds what runs in browsers when its sources have changed since the last build, and returns the folder.
 * Kept by the hash of everything that goes into it, so that a start without changes takes no time.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root } from './prepare.mjs';

const VAULT = ['web/vault', 'libs/sealed/src', 'package-lock.json'];
const CONSOLE = ['web/console', 'web/messages', 'web/ui', 'libs/client/src', ...VAULT];

export const buildConsole = (node) => build(node, 'console', 'web/console', CONSOLE);
/** The vault without a screen, for tests. */
export const buildHarness = (node) => build(node, 'vault-harness', 'web/vault/harness', VAULT);

/** One page that opens an export from `file://`: `index.html` of the folder. */
export const buildViewer = (node) =>
  build(node, 'viewer', 'web/vault/viewer', [...VAULT, 'web/messages', 'web/ui']);

function build(node, name, source, inputs) {
  const kept = join(root, '.cache', name);
  const folder = join(kept, hashOf(inputs));
  if (existsSync(folder)) return folder;
  rmSync(kept, { recursive: true, force: true });
  const work = mkdtempSync(join(root, '.cache', `${name}-`));
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(root, source, 'vite.config.mts');
  const built = spawnSync(node, [vite, 'build', '--config', config, '--outDir', work], {
    ...{ cwd: root, encoding: 'utf8' },
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (built.status !== 0) {
    process.stderr.write(`${built.stdout}${built.stderr}`);
    fail(`${source} does not compile: see above`);
  }
  mkdirSync(kept, { recursive: true });
  renameSync(work, folder);
  return folder;
}

function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const path = join(root, input);
    const files = input.endsWith('.json')
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
