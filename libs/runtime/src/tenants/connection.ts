import type { Writable } from 'node:stream';
import type { PoolClient, QueryResult } from 'pg';
import { DatabaseFailure, translate } from './database-errors';
import type { Statements } from './statements';

/**
 * One dedicated client for the length of one transaction. Statements asked for at once are sent at once (the pool's clients are pipelined), in one
 * packet, and done in that order; when one fails, those after it fail as well.
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

  /** @throws Error (a bug) when the transaction is over; DatabaseConflict, Refusal `unavailable` and others as `translate` says */
  query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const next = this.send(text, values);
    this.last = next.catch(ignore);
    return next.then((result) => result.rows as Row[]);
  }

  /** Sends what opens the transaction: when it fails, nothing that was sent behind it counts. */
  begin(text: string): void {
    this.ask(text, this.failing()).catch(ignore);
  }

  /** Sends what nobody waits for: when it fails, COMMIT does. @throws Error (a bug) when the transaction is over */
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

  /** Answers when what was asked for is done. */
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
  /** What is asked for in one turn goes out in one packet: each packet is a switch between processes. */
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
/** Refused only because a statement before it had failed: says nothing of its own, and may be seen before that one. */
function isConsequence(error: unknown): boolean {
  return error instanceof DatabaseFailure && error.sqlState === '25P02';
}
