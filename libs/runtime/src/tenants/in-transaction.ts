import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<{ open: boolean }>();

/** Whether the caller runs inside a database transaction: no call over the bus may be made there (invariant 3). */
export function inTransaction(): boolean {
  return storage.getStore()?.open ?? false;
}

/** Runs `work` marked as inside a transaction; what it leaves running behind is not marked once it has ended. */
export async function markTransaction<T>(work: () => Promise<T>): Promise<T> {
  const mark = { open: true };
  try {
    return await storage.run(mark, work);
  } finally {
    mark.open = false;
  }
}
