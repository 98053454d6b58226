import address from './worker/main?worker&url';
import { Vault } from './vault';

export * from './protocol';
export { createPasskey } from './passkey';
export { LOCK_AFTER_MS, Vault, VaultError } from './vault';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The page's one Trusted Types policy: it knows one address. */
const policy = (globalThis as unknown as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'riserbo-worker',
  {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('not the worker');
      return url;
    },
  },
);

export const createVault = (lockAfterMs?: number): Vault =>
  new Vault(() => new Worker(policy?.createScriptURL(address) ?? address, { name: 'vault' }), lockAfterMs);
