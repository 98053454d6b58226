import { useSyncExternalStore } from 'react';
import { createVault, type Opened } from '../../vault';
import { current, subscribe as onSession } from '../session/session';

/** The vault of this visit. It ends with the session. */
export const vault = createVault();
let opened: Opened | undefined;
const listeners = new Set<() => void>();

export function nowOpen(next: Opened | undefined): void {
  opened = next;
  for (const listener of listeners) listener();
}
vault.onLock(() => nowOpen(undefined));
onSession(() => {
  if (current().kind !== 'signed-in') vault.lock();
});

/** Whose key is open; undefined while locked. */
export const useOpened = (): Opened | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened,
  );
