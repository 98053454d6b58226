import { types } from 'node:util';
import { Refusal, type RefusalCode } from '@riserbo/contracts';

/**
 * A constraint violation (SQLSTATE class 23). Names the constraint, not the values; the transaction is
 * aborted.
 */
export class DatabaseConflict extends Error {
  constructor(
    readonly sqlState: string,
    readonly constraint: string | undefined,
  ) {
    super(`constraint ${constraint ?? 'unknown'} violated (${sqlState})`);
    this.name = 'DatabaseConflict';
  }
}

/** Any other error from Postgres: a bug in our code. The message is dropped, because it may repeat values. */
export class DatabaseFailure extends Error {
  constructor(readonly sqlState: string) {
    super(`database error ${sqlState}`);
    this.name = 'DatabaseFailure';
  }
}

/** Deadlock, serialization failure, or a prepared statement outdated by a migration: retrying may succeed. */
export class RetryableDatabaseError extends DatabaseFailure {
  constructor(sqlState: string) {
    super(sqlState);
    this.name = 'DatabaseRetry';
  }
}

/** Postgres is down or too slow: `unavailable`, with details that are safe to log. */
export class DatabaseUnavailable extends Refusal {
  constructor(readonly sqlState: string) {
    super('unavailable');
  }
}

// 08 connection, 53 resources (disk, memory, connections), 57P0 shutdown and start, 58 I/O, 57014 and 55P03
// our timeouts, 25P03 idle in transaction, 25006 read-only after a failover
const unavailable = /^(08...|53...|57P0.|58...|57014|55P03|25P03|25006)$/;
const retryable = /^(40001|40P01)$/;
const lostConnection = /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_|ENOENT$)/;
const lostConnectionText =
  /timeout exceeded when trying to connect|connection terminated|query read timeout|not queryable|connection error|after calling end|server closed|pool is ending/i;

/**
 * Converts an error of the driver or ORM into one of the classes above, without its message; returns other
 * errors unchanged.
 */
export function translate(error: unknown): unknown {
  const raised = driverError(error);
  if (!isError(raised) || raised instanceof Refusal || isOurs(raised)) return raised;
  const { code, constraint } = raised as Error & { code?: unknown; constraint?: string };
  const state = typeof code === 'string' ? code : '';
  if (lostConnection.test(state)) return new DatabaseUnavailable(state);
  if (isPostgres(raised)) return answered(state, constraint, raised);
  return fromDriver(raised) && lostConnectionText.test(raised.message)
    ? new DatabaseUnavailable('08006')
    : raised;
}

function answered(state: string, constraint: string | undefined, raised: Error): Error {
  if (state.startsWith('23')) return new DatabaseConflict(state, constraint);
  if (unavailable.test(state)) return new DatabaseUnavailable(state);
  const stalePlan = state === '0A000' && raised.message.includes('cached plan');
  return retryable.test(state) || stalePlan ? new RetryableDatabaseError(state) : new DatabaseFailure(state);
}

/**
 * Maps constraints to refusals: `refuseOn({ companies_slug: 'slug_taken' }, () => tx.query(insert, …))`. The
 * transaction is aborted, so use it for the last statement, or for all of them.
 */
export async function mapConstraints<T>(
  codes: Readonly<Record<string, RefusalCode>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const known = translate(error);
    const code = known instanceof DatabaseConflict && known.constraint ? codes[known.constraint] : undefined;
    throw code ? new Refusal(code) : known;
  }
}

/** Also recognises errors from another realm, such as socket errors in a test runner. */
function isError(thing: unknown): thing is Error {
  return thing instanceof Error || types.isNativeError(thing);
}
function isOurs(error: Error): boolean {
  return error instanceof DatabaseConflict || error instanceof DatabaseFailure;
}
function driverError(error: unknown): unknown {
  return isError(error) && 'driverError' in error ? error.driverError : error;
}
/** Server errors have a severity and a routine (protocol, error fields). */
function isPostgres(error: Error): boolean {
  return 'severity' in error && 'code' in error && 'routine' in error;
}
/** The driver's errors are plain `Error`s. */
function fromDriver(error: Error): boolean {
  return error.constructor.name === 'Error' || error.constructor.name === 'AggregateError';
}
