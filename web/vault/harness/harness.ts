import { createPasskey, createVault, VaultError, type ActName, type Ask } from '..';

const LOCK_AFTER_MS = 'lockAfterMs';
const wanted = new URLSearchParams(location.search).get(LOCK_AFTER_MS);
const vault = createVault(wanted === null ? undefined : Number(wanted));

/** The key file that was chosen goes to the worker as it is: its bytes never enter the page. */
const chosen = (): Blob => {
  const file = document.querySelector<HTMLInputElement>('#key')?.files?.[0];
  if (file === undefined) throw new Error('no file is chosen');
  return file;
};

/** The vault without a screen, for tests. */
export const harness = {
  ask: async (name: ActName, ask: object, withFile = false) => {
    try {
      const whole = { ...ask, ...(withFile ? { file: chosen() } : {}) } as Ask<ActName>;
      return { answer: await vault.ask(name, whole) };
    } catch (error) {
      if (error instanceof VaultError) return { problem: error.problem };
      throw error;
    }
  },
  createPasskey: () => createPasskey('Test'),
  lock: () => vault.lock(),
  lockAt: () => vault.lockAt,
  /** Saves a file whose address the worker gave. */
  save: (url: string, name: string) => {
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
  },
};
Object.assign(globalThis, { harness });
