import type { PoolClient } from 'pg';
import { readValue, type Statement } from '../fixtures/recording';

/**
 * Replays one recorded transaction statement by statement, prepared as it was: what pgbench would do with the
 * same SQL.
 */
export async function replay(client: PoolClient, statements: readonly Statement[]): Promise<void> {
  for (const { name, text, values } of statements) {
    if (name === undefined && values.length === 0) await client.query(text);
    else await client.query({ ...(name === undefined ? {} : { name }), text, values: values.map(readValue) });
  }
}
