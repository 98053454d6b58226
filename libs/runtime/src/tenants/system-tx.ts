import type { Connection } from './connection';

/** A transaction of the system role: it sees all companies, but only the tables whose policies name it. */
export class SystemTx {
  constructor(private readonly connection: Connection) {}

  /** As `Tx.query`. */
  query<Row = unknown>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.connection.query<Row>(text, values);
  }
}
