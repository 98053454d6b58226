import type { Account } from '@riserbo/client';

export type Role = Account['role'];
const everyone: readonly Role[] = ['owner', 'admin', 'reception', 'provider', 'viewer'];
const managers: readonly Role[] = ['owner', 'admin'];
const office: readonly Role[] = ['owner', 'admin', 'reception'];

/** Who may do what a screen offers. A test compares it with the permissions of the API. */
export const rolesWith = {
  'company:read': everyone,
  'company:manage': managers,
  'catalog:manage': managers,
  'schedule:manage': office,
  'policy:manage': managers,
  'features:read': everyone,
  'features:manage': managers,
  'members:read': managers,
  'members:manage': managers,
  'support:issue': ['owner'],
  'support:watch': managers,
  'booking:manage': [...office, 'provider'],
  'booking:override': office,
  'client:read': [...office, 'provider'],
  'client:manage': office,
  'delivery:read': office,
  'statistics:read': managers,
  'erasure:manage': managers,
  'audit:read': managers,
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof rolesWith;
