import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { rolesWith, type Permission, type Role } from './roles';
import { current, subscribe } from './session';
import { useText } from './settings';

/** Whether the person who signed in may do something. */
export function useMay(): (permission: Permission) => boolean {
  const state = useSyncExternalStore(subscribe, current);
  return (permission) => {
    const roles: readonly Role[] = rolesWith[permission];
    return state.kind === 'signed-in' && roles.includes(state.session.role);
  };
}

/** A screen, or whom to ask where the role does not suffice. */
export function Allowed({ permission, children }: { permission: Permission; children: ReactNode }) {
  const may = useMay();
  const { problem } = useText();
  if (may(permission)) return children;
  return (
    <p className="notice" role="alert">
      {problem.forbidden}
    </p>
  );
}
