import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

/** What every bundle with the vault needs. */
export const vaultAlias = {
  '@riserbo/sealed': fileURLToPath(new URL('../../libs/sealed/src/index.ts', import.meta.url)),
};
/** One file, as its policy allows it no other; the site knows it by its name. */
export const vaultWorker: NonNullable<UserConfig['worker']> = {
  format: 'iife',
  rolldownOptions: { output: { entryFileNames: 'assets/vault-worker-[hash].js' } },
};
