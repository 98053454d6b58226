import type { Pool, PoolClient } from 'pg';
import { Connection } from './connection';
import { RetryableDatabaseError, DatabaseUnavailable, translate } from './database-errors';
import { inTransaction, markTransaction } from './in-transaction';
import type { Statements } from './statements';

const tries = 3;

export interface PoolWithStatements {
  pool: Pool;
  statements: Statements;
}

/**
 * Runs `work` between `begin` and COMMIT on a dedicated client. Errors roll back; a possibly broken client is
 * destroyed. After a deadlock or serialization failure the work runs again, up to three times, so it must do
 * nothing a rollback does not undo.
 */
export async function transact<T>(
  source: PoolWithStatements,
  begin: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  if (inTransaction()) throw new Error('a transaction inside a transaction: pass the Tx on instead');
  return again(() =>
    markTransaction(() =>
      lent(source, async (connection) => {
        connection.begin(begin);
        const result = await work(connection);
        await commit(connection);
        return result;
      }),
    ),
  );
}

/**
 * Like `transact`, for a single statement: BEGIN, statement and COMMIT in one round trip. COMMIT after a
 * failure rolls back.
 */
export async function transactOne<Row>(
  source: PoolWithStatements,
  begin: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  if (inTransaction()) throw new Error('a transaction inside a transaction: ask its Tx instead');
  return again(() =>
    lent(source, async (connection) => {
      const sent = [
        connection.command(begin),
        connection.query<Row>(text, values),
        commit(connection),
      ] as const;
      sent.forEach((each) => void each.catch(ignore));
      const [, rows] = [await sent[0], await sent[1], await sent[2]];
      return rows;
    }),
  );
}

async function again<T>(attemptOnce: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce();
    } catch (error) {
      if (!(error instanceof RetryableDatabaseError) || attempt === tries) throw error;
    }
  }
}

/** Lends a client to `work`; rolls back if it fails, then returns or destroys the client. */
async function lent<T>(source: PoolWithStatements, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = new Connection(await acquire(source.pool), source.statements);
  let broken = false;
  try {
    return await work(connection);
  } catch (raised) {
    const error = connection.failure ?? translate(raised);
    broken =
      error instanceof DatabaseUnavailable ||
      error instanceof RetryableDatabaseError ||
      !(await rolledBack(connection));
    throw error;
  } finally {
    connection.client.release(broken);
  }
}

/**
 * Postgres answers COMMIT of an aborted transaction with ROLLBACK and no error: a `write` failed, or a failed
 * statement was swallowed.
 */
async function commit(connection: Connection): Promise<void> {
  connection.close();
  const { command } = await connection.command('COMMIT');
  await connection.done(); // by then the error of a failed `write` is known
  if (command !== 'COMMIT')
    throw new Error('a failed statement was swallowed, so the transaction was rolled back', {
      cause: connection.cause,
    });
}

async function rolledBack(connection: Connection): Promise<boolean> {
  try {
    connection.close();
    await connection.command('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}

async function acquire(pool: Pool): Promise<PoolClient> {
  try {
    const client = await pool.connect();
    if (!client.listeners('error').includes(ignore)) client.on('error', ignore);
    return client;
  } catch (error) {
    throw translate(error);
  }
}

/**
 * A lent connection that breaks fails its current statement; without a listener it would also end the
 * process.
 */
function ignore(): void {}
