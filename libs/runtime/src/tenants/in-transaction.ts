import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<{ open: boolean }>();

/**
 * Whether the caller runs inside a database transaction, where calls to other services are forbidden
 * (invariant 3).
 */
export function inTransaction(): boolean {
  return storage.getStore()?.open ?? false;
}

/** Runs `work` marked as inside a transaction; the mark ends with it, also for work still running. */
export async function markTransaction<T>(work: () => Promise<T>): Promise<T> {
  const mark = { open: true };
  try {
    return await storage.run(mark, work);
  } finally {
    mark.open = false;
  }
}
