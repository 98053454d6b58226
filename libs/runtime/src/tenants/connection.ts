import type { Writable } from 'node:stream';
import type { PoolClient, QueryResult } from 'pg';
import { DatabaseFailure, translate } from './database-errors';
import type { Statements } from './statements';

/**
 * A dedicated client for one transaction. Concurrent statements are pipelined in one packet and run in order;
 * if one fails, so do those after it.
 */
export class Connection {
  /** What `begin` or `write` ran into: why the transaction cannot commit, whatever was seen of it since. */
  failure: unknown;
  /** Why the last statement failed that did not fail only because another one had. */
  cause: unknown;
  private open = true;
  private corked = false;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly client: PoolClient,
    private readonly statements: Statements,
  ) {}

  /**
   * @throws Error (a bug) after the transaction has ended; DatabaseConflict, Refusal `unavailable` and others
   * per `translate`
   */
  query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const next = this.send(text, values);
    this.last = next.catch(ignore);
    return next.then((result) => result.rows as Row[]);
  }

  /** Sends what opens the transaction: when it fails, nothing that was sent behind it counts. */
  begin(text: string): void {
    this.ask(text, this.failing()).catch(ignore);
  }

  /**
   * Queues a statement without awaiting it; if it fails, the commit fails. @throws Error (a bug) after the
   * transaction has ended
   */
  write(text: string, values: readonly unknown[], failsAs: (error: unknown) => unknown): void {
    this.last = this.send(text, values, this.failing(failsAs)).catch(ignore);
  }

  /** Several statements in one round trip; for texts without values. */
  command(text: string): Promise<QueryResult> {
    return this.ask(text);
  }

  /** From here on every use is a bug and throws. */
  close(): void {
    this.open = false;
  }

  /** Resolves when all queued statements are done. */
  async done(): Promise<void> {
    await this.last;
  }

  private assertOpen(): void {
    if (!this.open) throw new Error('the transaction is over: its Tx was used after it ended');
  }

  private send(text: string, values: readonly unknown[], failsAs = same): Promise<QueryResult> {
    this.assertOpen();
    const name = this.statements.nameOf(text);
    return this.ask({ ...(name ? { name } : {}), text, values: [...values] }, failsAs);
  }

  private async ask(
    query: string | { text: string; values: unknown[] },
    failsAs = same,
  ): Promise<QueryResult> {
    this.cork();
    try {
      return await this.client.query(query);
    } catch (raised) {
      const error = translate(raised);
      if (!isConsequence(error)) this.cause = failsAs(error);
      throw this.cause ?? error;
    }
  }
  private failing(failsAs = same) {
    return (error: unknown) => (this.failure ??= failsAs(error));
  }
  /** Sends the statements of one turn in one packet: each packet costs a context switch. */
  private cork(): void {
    if (this.corked) return;
    this.corked = true;
    const { stream } = (this.client as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.corked = false;
      stream.uncork();
    });
  }
}

const same = (error: unknown): unknown => error;
function ignore(): void {}
/**
 * Refused only because an earlier statement failed: carries no cause, and may be reported before that
 * one.
 */
function isConsequence(error: unknown): boolean {
  return error instanceof DatabaseFailure && error.sqlState === '25P02';
}
