import { Client } from 'pg';

const tables = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'`;

/** The tables of a database of which a row holds the text in any column, in any case, as text or as bytes. */
export async function tablesWith(serverUrl: string, database: string, text: string): Promise<string[]> {
  const client = new Client({ connectionString: new URL(`/${database}`, serverUrl).href });
  await client.connect();
  try {
    const found: string[] = [];
    for (const { name } of (await client.query<{ name: string }>(tables)).rows) {
      const any = `SELECT 1 FROM ${name} AS t WHERE t::text ILIKE ANY ($1) LIMIT 1`;
      const forms = [text, Buffer.from(text).toString('hex')].map((form) => `%${form}%`);
      if ((await client.query(any, [forms])).rows.length > 0) found.push(name.replace(/^public\./, ''));
    }
    return found.sort();
  } finally {
    await client.end();
  }
}
