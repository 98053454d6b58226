import { types } from 'node:util';
import { Refusal, type RefusalCode } from '@riserbo/contracts';

/** A constraint said no (SQLSTATE class 23). Names the constraint and nothing of the values; the transaction is aborted. */
export class DatabaseConflict extends Error {
  constructor(
    readonly sqlState: string,
    readonly constraint: string | undefined,
  ) {
    super(`constraint ${constraint ?? 'unknown'} violated (${sqlState})`);
    this.name = 'DatabaseConflict';
  }
}

/** Any other error that Postgres answered: a bug of ours. Its text, which may repeat values of the statement, is dropped. */
export class DatabaseFailure extends Error {
  constructor(readonly sqlState: string) {
    super(`database error ${sqlState}`);
    this.name = 'DatabaseFailure';
  }
}

/** Deadlock, serialization failure, or a prepared statement outdated by a migration: the same work may succeed when it is done again. */
export class DatabaseRetry extends DatabaseFailure {
  constructor(sqlState: string) {
    super(sqlState);
    this.name = 'DatabaseRetry';
  }
}

/** Postgres is not there, or is too slow: `unavailable`, with what is safe to log. */
export class DatabaseUnavailable extends Refusal {
  constructor(readonly sqlState: string) {
    super('unavailable');
  }
}

// 08 connection, 53 resources (disk, memory, connections), 57P0 shutdown and start, 58 I/O, 57014 and 55P03 our own time-outs, 25P03 idle in transaction, 25006 read-only after a failover
const unavailable = /^(08...|53...|57P0.|58...|57014|55P03|25P03|25006)$/;
const retryable = /^(40001|40P01)$/;
const lostConnection = /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_|ENOENT$)/;
const lostConnectionText =
  /timeout exceeded when trying to connect|connection terminated|query read timeout|not queryable|connection error|after calling end|server closed|pool is ending/i;

/** Turns what the driver (or the ORM around it) threw into one of the above, without any of its text; everything else is passed on as it is. */
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
  return retryable.test(state) || stalePlan ? new DatabaseRetry(state) : new DatabaseFailure(state);
}

/**
 * Maps constraint names to refusals: `refuseOn({ companies_slug: 'slug_taken' }, () => tx.query(insert, …))`.
 * The transaction is aborted then, so this is for its last statement (or for all of it).
 */
export async function refuseOn<T>(
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

/** Also where the error comes from another realm, as sockets' errors do in a test runner. */
function isError(thing: unknown): thing is Error {
  return thing instanceof Error || types.isNativeError(thing);
}
function isOurs(error: Error): boolean {
  return error instanceof DatabaseConflict || error instanceof DatabaseFailure;
}
function driverError(error: unknown): unknown {
  return isError(error) && 'driverError' in error ? error.driverError : error;
}
/** Errors that the server sent have a severity and a routine (protocol, error fields). */
function isPostgres(error: Error): boolean {
  return 'severity' in error && 'code' in error && 'routine' in error;
}
/** The driver's own errors are plain `Error`s without a class of ours. */
function fromDriver(error: Error): boolean {
  return error.constructor.name === 'Error' || error.constructor.name === 'AggregateError';
}
