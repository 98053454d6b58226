import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Connection } from './connection';
import type { Secrets } from '../idempotency/secrets';

/** What reads rows of one company. */
export type Reader = Pick<Tx, 'companyId' | 'query'>;

/**
 * A transaction of one company: what it reads and writes is decided by row-level security. It ends when the function that got it returns;
 * any use after that throws.
 */
export class Tx {
  private runner?: QueryRunner;
  private wrote = false;
  private readonly after: (() => void)[] = [];

  constructor(
    readonly companyId: string,
    private readonly connection: Connection,
    private readonly dataSource: DataSource,
    /** @internal for `once` */
    readonly secrets: Secrets,
  ) {}

  /**
   * A prepared statement (texts are static, values go beside them). Answers its rows; use RETURNING to learn what was written.
   * `date` columns come as `YYYY-MM-DD`, `timestamptz` as Date, `bigint` (so also `count(*)`) as string.
   * @throws DatabaseConflict when a constraint says no
   */
  query<Row = unknown>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.connection.query<Row>(text, values);
  }

  /**
   * As `query`, for what must be written and whose answer nobody needs: it is sent and not waited for. When it fails, so does the transaction, at
   * its end at the latest, with what `failsAs` makes of the error.
   */
  write(text: string, values: readonly unknown[], failsAs = (error: unknown): unknown => error): void {
    this.connection.write(text, values, failsAs);
  }

  /** TypeORM in this transaction. Await one thing after the other. */
  get orm(): EntityManager {
    this.connection.assertOpen();
    this.runner ??= runnerOn(this.dataSource, this.connection);
    return this.runner.manager;
  }

  /** Calls `work` when this transaction has committed, and never when it is rolled back. What it throws is logged: the act is done. */
  afterCommit(work: () => void): void {
    this.after.push(work);
  }

  /** @internal */
  committed(failed: (error: unknown) => void): void {
    for (const work of this.after)
      try {
        work();
      } catch (error) {
        failed(error);
      }
  }

  /** Said by messaging when it wrote to the outbox. */
  emitted(): void {
    this.wrote = true;
  }

  /** @internal */
  get hasEmitted(): boolean {
    return this.wrote;
  }

  /** @internal */
  async end(): Promise<void> {
    await this.runner?.release();
  }
}

/** A query runner that finds itself connected and inside a transaction (depth 1, so that a nested one is a savepoint). */
function runnerOn(dataSource: DataSource, connection: Connection): QueryRunner {
  const state = { databaseConnection: connection.client, isTransactionActive: true, transactionDepth: 1 };
  return Object.assign(dataSource.createQueryRunner(), state);
}
