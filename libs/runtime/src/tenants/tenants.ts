import { Refusal, type Actor } from '@riserbo/contracts';
import { AuditUnavailable } from '@riserbo/privacy';
import { RetryableDatabaseError, DatabaseUnavailable, translate } from './database-errors';
import { SystemTx } from './system-tx';
import type { Origin, SystemOptions } from '@riserbo/messaging';
import { transact, transactOne, type PoolWithStatements } from './transact';
import { Tx, type ReadOnlyTx } from './tx';
import type { Connection } from './connection';
import type { Statement } from './statement';
import { Clock } from '../clock';
import { Secrets } from '../idempotency/secrets';
import type { LogEvent } from '../logging/events';
import type { Log } from '../logging/log';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const identifier = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * A queue is a small part of a long table. Stale statistics hide that and lead to a full scan; its index is
 * always right.
 */
const queueSettings =
  'SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off; SET LOCAL synchronous_commit = off';

/**
 * The only access to the database (invariant 5). Work passed to `transaction` and `system` must be short,
 * call no other service and have no effect outside its transaction: it may run up to three times (deadlocks).
 */
export class Tenants {
  private readonly secrets = new Secrets();
  private readonly onCommit: (() => void)[] = [];
  private running = 0;
  private reportedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly app: PoolWithStatements,
    private readonly systemRole: PoolWithStatements,
    private readonly log: Log,
    private readonly clock: Clock = new Clock(),
  ) {}

  /**
   * READ COMMITTED, limited to rows of the actor's company. `by`: the actor and cause for events and audit
   * rows.
   * @throws Refusal `forbidden` for an actor without a company, `unavailable` if Postgres is down, slow or
   * locked
   */
  transaction<T>(
    who: Actor | { companyId: string },
    work: (tx: Tx) => Promise<T>,
    by: Origin = {},
  ): Promise<T> {
    return this.reporting(async () => {
      const companyId = companyOf(who);
      const origin = { now: this.clock.now(), ...('kind' in who ? { actor: who } : {}), ...by };
      let last: Tx | undefined;
      const inTx = (connection: Connection) =>
        work((last = new Tx(companyId, connection, this.secrets, origin)));
      this.running += 1;
      const result = await transact(this.app, beginOf(companyId), inTx).finally(() => (this.running -= 1));
      last?.committed((error) => this.log.error('background_failed', { context: 'afterCommit', error }));
      if (last?.hasEmitted) this.onCommit.forEach((listener) => listener());
      return result;
    });
  }

  /** One statement in a separate transaction, in one round trip. @throws like `transaction` */
  statement<Row = unknown>(
    who: Actor | { companyId: string },
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return this.reporting(() => transactOne<Row>(this.app, beginOf(companyOf(who)), text, values));
  }

  /** Like `statement`, for a declared statement. */
  async rows<Values extends object, Row>(
    who: Actor | { companyId: string },
    statement: Statement<Values, Row>,
    values: Values,
  ): Promise<Row[]> {
    return this.statement<Row>(who, statement.text, statement.bind(values, companyOf(who)));
  }

  /** A reader for code that takes a Tx: each statement runs in a separate transaction. */
  autoCommit(who: Actor | { companyId: string }): ReadOnlyTx {
    const companyId = companyOf(who);
    const rows: ReadOnlyTx['rows'] = (statement, values) => this.rows({ companyId }, statement, values);
    return {
      companyId,
      rows,
      row: async (statement, values) => (await rows(statement, values))[0],
      query: <Row>(text: string, values?: readonly unknown[]) =>
        this.statement<Row>({ companyId }, text, values),
    };
  }

  /**
   * Calls `listener` after each commit that wrote to the outbox, so the relay need not wait for its next
   * poll.
   */
  onEmitted(listener: () => void): void {
    this.onCommit.push(listener);
  }

  /** Transactions of companies under way in this process; single statements do not count. */
  get underWay(): number {
    return this.running;
  }

  /** Runs cross-tenant maintenance (relay, sweepers, expiry) with the system role. */
  system<T>(work: (tx: SystemTx) => Promise<T>, { ofQueue = false }: SystemOptions = {}): Promise<T> {
    const begin = ofQueue ? `BEGIN; ${queueSettings}` : 'BEGIN';
    return this.reporting(() =>
      transact(this.systemRole, begin, (connection) => work(new SystemTx(connection))),
    );
  }

  /**
   * Look-up before a company is known (sign-in by address, page by slug): calls a SECURITY DEFINER function
   * that returns only a company id. `functionName` must be a constant.
   */
  lookup(functionName: string, values: readonly unknown[]): Promise<string | undefined> {
    if (!identifier.test(functionName)) throw new Error('not the name of a function');
    const places = values.map((_, index) => `$${index + 1}`).join(', ');
    return this.reporting(async () => {
      const text = `SELECT ${functionName}(${places})::text AS id`;
      const { rows } = await this.app.pool.query<{ id: string | null }>({ text, values: [...values] });
      return rows[0]?.id ?? undefined;
    });
  }

  /** `SELECT 1` under both roles. @throws Refusal `unavailable` */
  async ping(): Promise<void> {
    await this.reporting(() =>
      Promise.all([this.app.pool.query('SELECT 1'), this.systemRole.pool.query('SELECT 1')]),
    );
  }

  private async reporting<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (raised) {
      const known = translate(raised);
      // retries are exhausted
      const error = known instanceof RetryableDatabaseError ? new DatabaseUnavailable(known.sqlState) : known;
      if (error instanceof DatabaseUnavailable) this.report('database_unavailable', error);
      if (error instanceof AuditUnavailable) this.report('audit_unavailable', error);
      throw error;
    }
  }

  /** At most once a second: while Postgres is down, every request would log a line. */
  private report(event: LogEvent, { sqlState }: { sqlState: string }): void {
    const now = performance.now();
    if (now - this.reportedAt < 1_000) return;
    this.reportedAt = now;
    this.log.warn(event, { sqlState });
  }
}

const beginOf = (companyId: string): string => `BEGIN; SET LOCAL app.company = '${companyId}'`;

/** Becomes part of SQL text, so only a uuid passes. */
function companyOf(who: object): string {
  const companyId: unknown = 'companyId' in who ? who.companyId : undefined;
  if (typeof companyId !== 'string' || !uuid.test(companyId)) throw new Refusal('forbidden');
  return companyId.toLowerCase();
}
