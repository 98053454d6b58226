import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { vaultAlias, vaultWorker } from '../bundle.mts';

/** A page without a screen, for tests of the vault. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/app/',
  logLevel: 'warn',
  resolve: { alias: vaultAlias },
  worker: vaultWorker,
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0, emptyOutDir: true, target: 'es2023' },
});
