/** A result column: its Postgres type and its TypeScript type. */
export interface Column<Value = unknown> {
  type: string;
  /** Type only. */
  value?: Value;
}
export type Columns = Record<string, Column>;
export type RowOf<C extends Columns> = {
  [Name in keyof C]: C[Name] extends Column<infer Value> ? Value : never;
};

const of = <Value>(type: string): Column<Value> => ({ type });
export const uuid = of<string>('uuid');
export const integer = of<number>('integer');
export const double = of<number>('double precision');
export const boolean = of<boolean>('boolean');
export const timestamp = of<Date>('timestamp with time zone');
/** `YYYY-MM-DD`. */
export const date = of<string>('date');
/** As text, because it can exceed a number. */
export const bigint = of<string>('bigint');
export const bytes = of<Buffer>('bytea');
export const uuids = of<string[]>('uuid[]');
export const texts = of<string[]>('text[]');
/** Of a function without a result. */
export const nothing = of<string>('void');
export const text = of<string>('text');
/** Text of a closed set, enforced by a CHECK constraint. */
export const oneOf = <Value extends string>(): Column<Value> => of<Value>('text');
export const json = <Value>(): Column<Value> => of<Value>('jsonb');
/** For nullable results. */
export const nullable = <Value>({ type }: Column<Value>): Column<Value | null> => of<Value | null>(type);
