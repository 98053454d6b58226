import type { Pool, PoolClient } from 'pg';
import { Connection } from './connection';
import { DatabaseRetry, DatabaseUnavailable, translate } from './database-errors';
import { inTransaction, markTransaction } from './in-transaction';
import type { Statements } from './statements';

const tries = 3;

export interface Source {
  pool: Pool;
  statements: Statements;
}

/**
 * Runs `work` between `begin` and COMMIT on a client of its own. Any error rolls back; a client that may be broken is destroyed, not returned.
 * After a deadlock or a serialization failure the whole work runs again, up to three times: it must do nothing that a rollback does not undo.
 */
export async function transact<T>(
  source: Source,
  begin: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  if (inTransaction()) throw new Error('a transaction inside a transaction: pass the Tx on instead');
  for (let attempt = 1; ; attempt++) {
    try {
      return await markTransaction(() => attemptOnce(source, begin, work));
    } catch (error) {
      if (!(error instanceof DatabaseRetry) || attempt === tries) throw error;
    }
  }
}

async function attemptOnce<T>(
  source: Source,
  begin: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = new Connection(await acquire(source.pool), source.statements);
  let broken = false;
  try {
    const begun = connection.command(begin);
    begun.catch(ignore); // whatever is sent after it fails, too
    const result = await work(connection);
    await Promise.all([begun, connection.close()]);
    await commit(connection);
    return result;
  } catch (raised) {
    const error = translate(raised);
    broken =
      error instanceof DatabaseUnavailable ||
      error instanceof DatabaseRetry ||
      !(await rolledBack(connection));
    throw error;
  } finally {
    connection.client.release(broken);
  }
}

/** Postgres answers COMMIT of an aborted transaction with ROLLBACK and no error: somebody swallowed a failed statement. */
async function commit(connection: Connection): Promise<void> {
  const { command } = await connection.command('COMMIT');
  if (command !== 'COMMIT')
    throw new Error('a failed statement was swallowed, so the transaction was rolled back');
}

async function rolledBack(connection: Connection): Promise<boolean> {
  try {
    await connection.close();
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

/** A connection that breaks while it is lent fails the statement under way; without a listener it would end the process as well. */
function ignore(): void {}
