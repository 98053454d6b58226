import type { Connection } from './connection';
import type { Statement } from './statement';

/** A transaction of the system role: sees all companies, but only tables whose policies name it. */
export class SystemTx {
  constructor(private readonly connection: Connection) {}

  /** Like `Tx.query`. */
  query<Row = unknown>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.connection.query<Row>(text, values);
  }

  /** Like `Tx.rows`; no company is filled in. */
  rows<Values extends object, Row>(statement: Statement<Values, Row>, values: Values): Promise<Row[]> {
    return this.connection.query<Row>(statement.text, statement.bind(values));
  }
}
