import { dataMap } from '@riserbo/privacy';
import type { CompanyKeys, FieldRef, Sealed } from './company-keys';

/** A row whose sealed columns are texts. */
export type Opened<Row> = { [P in keyof Row]: OpenedValue<Row[P]> };
type OpenedValue<Value> = [NonNullable<Value>] extends [Sealed] ? string | Extract<Value, null> : Value;

type SealedRow<Row, E> = { [P in keyof Row]: P extends keyof E ? E[P] : Row[P] };

/** Seals and opens the columns of an entity that `@Stored` marks as sealed, each in its place. */
export class SealedColumns<E> {
  private readonly columns: readonly { property: string; column: string }[];

  constructor(entity: new () => E) {
    this.columns = dataMap([entity])
      .filter(({ rule }) => rule.sealed === true)
      .map(({ property, table, column }) => ({ property, column: `${table}.${column}` }));
  }

  /** Also of some columns of a row; `id` is that of the row. */
  seal<Row extends Partial<Opened<E>>>(keys: CompanyKeys, id: string, row: Row): SealedRow<Row, E> {
    return this.each(row, (value, at) => keys.seal(value as string, at), id) as SealedRow<Row, E>;
  }

  open<Row extends Partial<E>>(keys: CompanyKeys, id: string, row: Row): Opened<Row> {
    return this.each(row, (value, at) => keys.open(value as Buffer, at), id) as Opened<Row>;
  }

  /** Sealed values of a row under the key in force, or undefined if all are. */
  resealed<Row extends Partial<E>>(keys: CompanyKeys, id: string, row: Row): Row | undefined {
    const values = this.columns.map(({ property }) => row[property as keyof Row] as Buffer | null);
    if (values.every((value) => value === null || keys.isCurrent(value))) return undefined;
    const again = (value: unknown, at: FieldRef) => keys.seal(keys.open(value as Buffer, at), at);
    return this.each(row, again, id) as Row;
  }

  private each(row: object, change: (value: unknown, at: FieldRef) => unknown, id: string): object {
    const changed: Record<string, unknown> = { ...row };
    for (const { property, column } of this.columns) {
      const value = changed[property];
      if (value !== null && value !== undefined) changed[property] = change(value, { row: id, column });
    }
    return changed;
  }
}
