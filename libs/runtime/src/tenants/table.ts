import { Refusal } from '@riserbo/contracts';
import { integer, type Column, type Columns } from './columns';
import { columnsOf, type EntityColumn } from './entity-columns';
import { statement, type Statement } from './statement';
import type { Tx } from './tx';

interface TenantEntity {
  companyId: string;
}
/** A row as typed by its entity, without the company, which comes from the transaction. */
export type TableRow<E> = Omit<E, 'companyId'>;
/** Primary key without the company. */
export type Key<E> = Partial<TableRow<E>>;
type Property<E> = Exclude<keyof E & string, 'companyId'>;
type Whole = Statement<Record<string, unknown>, unknown>;

/**
 * A table whose columns come from its entity; rows are typed by the entity. Its statements name all columns
 * and are built once, so that each connection prepares them once.
 */
export class Table<E extends TenantEntity> {
  readonly name: string;
  private readonly columns: readonly EntityColumn[];
  private readonly found: Whole;
  private readonly locked: Whole;
  private readonly inserted: Whole;
  private readonly updated: Whole;

  /** @param fixed immutable columns besides the key; `update` skips them */
  constructor(entity: new () => E, fixed: readonly Property<E>[] = []) {
    const { table, columns } = columnsOf(entity);
    this.name = table;
    this.columns = columns.filter(({ property }) => property !== 'companyId');
    const keys = this.columns.filter(({ key }) => key);
    const free = this.columns.filter((each) => !each.key && !fixed.some((name) => name === each.property));
    const where = ['company_id = :companyId', ...keys.map(equal)].join(' AND ');
    const names = this.columns.map(({ name }) => name).join(', ');
    const values = this.columns.map(({ property }) => `:${property}`).join(', ');
    const set = free.map(equal).join(', ');
    const select = `SELECT ${this.list()} FROM ${table} WHERE ${where}`;
    const version = this.columns.some(({ property }) => property === 'version')
      ? ' AND version = :version::integer - 1'
      : '';
    this.found = statement(select, this.row());
    this.locked = statement(`${select} FOR NO KEY UPDATE`, this.row());
    this.inserted = statement(`INSERT INTO ${table} (company_id, ${names}) VALUES (:companyId, ${values})`);
    this.updated = statement(`UPDATE ${table} SET ${set} WHERE ${where}${version} RETURNING 1 AS one`, {
      one: integer,
    });
  }

  /** All or some columns for a SELECT or RETURNING; `of` is the table's alias. */
  list(properties: readonly Property<E>[] = [], of?: string): string {
    const prefix = of === undefined ? '' : `${of}.`;
    return this.some(properties)
      .map(({ name, property }) => (name === property ? prefix + name : `${prefix}${name} AS "${property}"`))
      .join(', ');
  }

  /** The same columns as the row type of a statement. */
  row<const P extends Property<E> = Property<E>>(
    properties: readonly P[] = [],
  ): { [Name in P]: Column<E[Name]> } {
    const columns: Columns = Object.fromEntries(
      this.some(properties).map(({ property, type }) => [property, { type }]),
    );
    return columns as { [Name in P]: Column<E[Name]> };
  }

  async find(tx: Tx, key: Key<E>): Promise<TableRow<E> | undefined> {
    return (await tx.row(this.found, key)) as TableRow<E> | undefined;
  }

  /**
   * As `find`; the row cannot be changed by others until the transaction ends. Rows that refer to it can be
   * written.
   */
  async lock(tx: Tx, key: Key<E>): Promise<TableRow<E> | undefined> {
    return (await tx.row(this.locked, key)) as TableRow<E> | undefined;
  }

  /** @throws DatabaseConflict on a constraint violation */
  async insert(tx: Tx, row: TableRow<E>): Promise<void> {
    await tx.rows(this.inserted, this.values(row));
  }

  /** Like `insert`, without awaiting it. */
  add(tx: Tx, row: TableRow<E>): void {
    tx.send(this.inserted, this.values(row));
  }

  /**
   * Writes the defined changes and increases the version. @throws Refusal `stale_version` if the row has
   * changed since it was read
   */
  async update<Row extends TableRow<E>>(
    tx: Tx,
    before: Row,
    changes: { [P in keyof Row]?: Row[P] | undefined },
  ): Promise<Row> {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const after: Row = { ...before, ...Object.fromEntries(given) };
    if ('version' in before) Object.assign(after, { version: (before.version as number) + 1 });
    const row = await tx.row(this.updated, this.values(after));
    if (!row) throw new Refusal('stale_version');
    return after;
  }

  /** The name of one column. */
  column(property: Property<E>): string {
    return this.some([property])[0]?.name ?? property;
  }

  /** The driver would write an array as that of Postgres. */
  private values(row: object): Record<string, unknown> {
    const json = this.columns.filter(({ type }) => type === 'jsonb').map(({ property }) => property);
    const entries = Object.entries(row).map(([name, value]: [string, unknown]): [string, unknown] => [
      name,
      json.includes(name) && value !== null ? JSON.stringify(value) : value,
    ]);
    return Object.fromEntries(entries);
  }

  private some(properties: readonly string[]): readonly EntityColumn[] {
    if (properties.length === 0) return this.columns;
    return properties.map((name) => this.columns.find(({ property }) => property === name) as EntityColumn);
  }
}

const equal = ({ name, property }: EntityColumn): string => `${name} = :${property}`;
