import type { Migration } from '@riserbo/privacy';

/** Notes are not implemented, so they have no table; the libraries' tables record denied access. */
export const entities: Function[] = [];
export const migrations: Migration[] = [];
