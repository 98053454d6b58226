import type { PoolClient, QueryResult } from 'pg';
import { translate } from './database-errors';
import type { Statements } from './statements';

/**
 * One dedicated client for the length of one transaction. Statements asked for at once are sent at once (the pool's clients are pipelined) and
 * done in that order; when one fails, those after it fail as well.
 */
export class Connection {
  private open = true;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly client: PoolClient,
    private readonly statements: Statements,
  ) {}

  /** @throws Error (a bug) when the transaction is over; DatabaseConflict, Refusal `unavailable` and others as `translate` says */
  query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    this.assertOpen();
    const name = this.statements.nameOf(text);
    const next = this.send({ ...(name ? { name } : {}), text, values: [...values] });
    this.last = next.catch(() => undefined);
    return next.then((result) => result.rows as Row[]);
  }

  /** Several statements in one round trip; for texts without values. */
  async command(text: string): Promise<QueryResult> {
    try {
      return await this.client.query(text);
    } catch (error) {
      throw translate(error);
    }
  }

  /** From here on every use is a bug and throws; answers when what was already asked for is done. */
  async close(): Promise<void> {
    this.open = false;
    await this.last;
  }

  assertOpen(): void {
    if (!this.open) throw new Error('the transaction is over: its Tx was used after it ended');
  }

  private async send(query: { name?: string; text: string; values: unknown[] }): Promise<QueryResult> {
    try {
      return await this.client.query(query);
    } catch (error) {
      throw translate(error);
    }
  }
}
