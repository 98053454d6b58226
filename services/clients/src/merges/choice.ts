import type { MergeField } from '@riserbo/contracts';
import type { Client } from '../records/client.entity';

/** Columns of a record that a merge chooses together. */
const columns = {
  name: ['name'],
  email: ['email'],
  phone: ['phone'],
  locale: ['locale'],
  timeZone: ['timeZone'],
  notes: ['notes'],
  messaging: ['messaging', 'messageEmail', 'messagePhone'],
} as const satisfies Record<MergeField, readonly (keyof Client)[]>;
export type MergeableColumns = Pick<Client, (typeof columns)[MergeField][number]>;
const fields = Object.keys(columns) as MergeField[];

const valueOf = (record: MergeableColumns, field: MergeField): string =>
  JSON.stringify(columns[field].map((column) => record[column]));

export function differing(kept: MergeableColumns, other: MergeableColumns): MergeField[] {
  return fields.filter((field) => valueOf(kept, field) !== valueOf(other, field));
}

/** What the kept record lacks. */
export function proposed(kept: MergeableColumns, other: MergeableColumns): MergeField[] {
  const lacks = (field: MergeField) => kept[columns[field][0]] === null;
  return differing(kept, other).filter(lacks);
}

/** The columns of these fields. */
export function pick(record: MergeableColumns, taken: readonly MergeField[]): Partial<MergeableColumns> {
  const names = taken.flatMap((field) => columns[field] as readonly (keyof MergeableColumns)[]);
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}

/** Fields taken from the other record that were not changed since: undoing a merge gives them back. */
export function unchangedSince(
  now: MergeableColumns,
  other: MergeableColumns,
  taken: readonly MergeField[],
): MergeField[] {
  return taken.filter((field) => valueOf(now, field) === valueOf(other, field));
}

export function mergeable(record: MergeableColumns): MergeableColumns {
  return pick(record, fields) as MergeableColumns;
}
