import { randomUUID } from 'node:crypto';
import type { Actor, Event, FactsOf } from '@riserbo/contracts';
import { emit } from '@riserbo/messaging';
import { audit, type AuditEntry } from '@riserbo/privacy';
import type { Connection } from './connection';
import type { Secrets } from '../idempotency/secrets';
import type { Statement } from './statement';

/** Actor, cause and time of a transaction. */
export interface TxOrigin {
  actor?: Actor;
  correlationId?: string;
  traceparent?: string;
  now: Date;
}
/** Reads rows of one company. */
export type ReadOnlyTx = Pick<Tx, 'companyId' | 'query' | 'rows' | 'row'>;

/**
 * A transaction of one company, restricted by row-level security. It ends when the function that received it
 * returns; later use throws.
 */
export class Tx {
  private readonly correlationId: string;
  private wrote = false;
  private readonly after: (() => void)[] = [];

  constructor(
    readonly companyId: string,
    private readonly connection: Connection,
    /** @internal for `once` */
    readonly secrets: Secrets,
    private readonly origin: TxOrigin,
    private readonly whole?: Tx,
  ) {
    this.correlationId = origin.correlationId ?? randomUUID();
  }

  /** Time of the act, the same throughout the transaction. */
  get now(): Date {
    return this.origin.now;
  }

  /**
   * Rows of a declared statement; `:companyId` is filled in. @throws DatabaseConflict on a constraint
   * violation
   */
  rows<Values extends object, Row>(statement: Statement<Values, Row>, values: Values): Promise<Row[]> {
    return this.connection.query<Row>(statement.text, statement.bind(values, this.companyId));
  }

  /** Like `rows`, for a statement with at most one row. */
  async row<Values extends object, Row>(
    statement: Statement<Values, Row>,
    values: Values,
  ): Promise<Row | undefined> {
    return (await this.rows(statement, values))[0];
  }

  /** Like `rows`, without awaiting it: if it fails, so does the transaction, at its commit at the latest. */
  send<Values extends object>(statement: Statement<Values, unknown>, values: Values): void {
    this.write(statement.text, statement.bind(values, this.companyId));
  }

  /** Writes an event to the outbox; it is published after the commit. */
  emit<E extends Event>(event: E, facts: FactsOf<E>): void {
    const { traceparent } = this.origin;
    const trace = traceparent === undefined ? {} : { traceparent };
    void emit(this, event, facts, this.now, { correlationId: this.correlationId, ...trace });
  }

  /**
   * Writes an audit row for acts beyond what the call declares, with the transaction's actor unless it names
   * another: the member a sign-in has just proved.
   */
  audit({ actor = this.origin.actor, ...entry }: Omit<AuditEntry, 'by'> & { actor?: Actor }): void {
    if (!actor) throw new Error('nobody acts in this transaction: it was opened without an actor');
    void audit(this, { ...entry, by: { actor, correlationId: this.correlationId } });
  }

  /**
   * Runs a prepared statement (static text, separate values) and returns its rows; use RETURNING to get
   * written values. `date` is returned as `YYYY-MM-DD`, `timestamptz` as Date, `bigint` (also `count(*)`) as
   * string.
   * @throws DatabaseConflict on a constraint violation
   */
  query<Row = unknown>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.connection.query<Row>(text, values);
  }

  /**
   * Like `query`, without awaiting the result. If it fails, the transaction fails at its commit at the
   * latest, with the error `failsAs` returns.
   */
  write(text: string, values: readonly unknown[], failsAs = (error: unknown): unknown => error): void {
    this.connection.write(text, values, failsAs);
  }

  /** Calls `work` after the commit, never after a rollback. Errors are logged, because the act is done. */
  afterCommit(work: () => void): void {
    if (this.whole) this.whole.afterCommit(work);
    else this.after.push(work);
  }

  /** The same transaction, whose events and audit rows name another cause. */
  causedBy(cause: Pick<TxOrigin, 'correlationId' | 'traceparent'>): Tx {
    const { traceparent: _, correlationId: __, ...origin } = this.origin;
    return new Tx(this.companyId, this.connection, this.secrets, { ...origin, ...cause }, this.whole ?? this);
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

  /** Called by messaging when it has written to the outbox. */
  emitted(): void {
    if (this.whole) this.whole.emitted();
    else this.wrote = true;
  }

  /** @internal */
  get hasEmitted(): boolean {
    return this.wrote;
  }
}
