import type { Migration } from '@riserbo/runtime';

const tables = ['services', 'offerings', 'bookings'];
const retyped = (type: string) =>
  tables.map((table) => `ALTER TABLE ${table} ALTER COLUMN price_amount TYPE ${type};`).join('\n');

/** C1: prices up to 10^12 in the minor unit; some currencies have many zeros. */
export const prices: Migration = { id: '070-prices', up: retyped('bigint'), down: retyped('integer') };
