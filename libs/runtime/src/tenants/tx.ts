import { randomUUID } from 'node:crypto';
import type { Actor, Event } from '@riserbo/contracts';
import { emit } from '@riserbo/messaging';
import { audit, type AuditEntry } from '@riserbo/privacy';
import type { z } from 'zod';
import type { Connection } from './connection';
import type { Secrets } from '../idempotency/secrets';
import type { Statement } from './statement';

/** Who acts in a transaction, what caused it, and when. */
export interface TxOrigin {
  actor?: Actor;
  correlationId?: string;
  traceparent?: string;
  now: Date;
}
/** What reads rows of one company. */
export type Reader = Pick<Tx, 'companyId' | 'query'>;

/**
 * A transaction of one company: what it reads and writes is decided by row-level security. It ends when the function that got it returns;
 * any use after that throws.
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
  ) {
    this.correlationId = origin.correlationId ?? randomUUID();
  }

  /** The time of the act: the same for all that is done in it. */
  get now(): Date {
    return this.origin.now;
  }

  /** The rows of a prepared statement; `:companyId` is filled in. @throws DatabaseConflict when a constraint says no */
  rows<Values extends object, Row>(statement: Statement<Values, Row>, values: Values): Promise<Row[]> {
    return this.connection.query<Row>(statement.text, statement.bind(values, this.companyId));
  }

  /** As `rows`, for a statement that gives one row or none. */
  async row<Values extends object, Row>(
    statement: Statement<Values, Row>,
    values: Values,
  ): Promise<Row | undefined> {
    return (await this.rows(statement, values))[0];
  }

  /** As `rows`, sent and not waited for: when it fails, so does the transaction, at its end at the latest. */
  send<Values extends object>(statement: Statement<Values, unknown>, values: Values): void {
    this.write(statement.text, statement.bind(values, this.companyId));
  }

  /** Writes an event into the outbox; it is sent when the transaction has committed. */
  emit<E extends Event>(event: E, payload: z.input<E['payload']>): void {
    const { traceparent } = this.origin;
    const trace = traceparent === undefined ? {} : { traceparent };
    void emit(this, event, payload, this.now, { correlationId: this.correlationId, ...trace });
  }

  /** Writes a row of the audit log, by the actor of the transaction: for an act that is more than what its call declares. */
  audit(entry: Omit<AuditEntry, 'by'>): void {
    const { actor } = this.origin;
    if (!actor) throw new Error('nobody acts in this transaction: it was opened without an actor');
    void audit(this, { ...entry, by: { actor, correlationId: this.correlationId } });
  }

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
}
