import { fileURLToPath } from 'node:url';
import locales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';
import { vaultAlias, vaultWorker } from '../vault/bundle.mts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** No inline script, style or picture: the policy of the page forbids them. */
export default defineConfig({
  root: path('.'),
  base: '/app/',
  logLevel: 'warn',
  plugins: [locales.vite({ locales: ['en-GB', 'it-IT'] })],
  resolve: { alias: { '@riserbo/client': path('../../libs/client/src/index.ts'), ...vaultAlias } },
  worker: vaultWorker,
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0, emptyOutDir: true, target: 'es2023' },
});
