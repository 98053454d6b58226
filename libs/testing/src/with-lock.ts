import { Client } from 'pg';

/** Runs work on the shared server under a cross-process lock. */
export async function withLock<T>(
  url: string,
  key: number,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [key]);
    return await work(client);
  } finally {
    await client.end();
  }
}
