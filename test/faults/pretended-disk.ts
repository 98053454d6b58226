import { Client } from 'pg';
import type { TestSystem } from '@riserbo/testing';

const full = `
  CREATE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION USING ERRCODE = ''disk_full''; END';
  CREATE TRIGGER disk_is_full BEFORE INSERT ON bookings EXECUTE FUNCTION disk_is_full();`;

/**
 * Where no disk can be filled: makes Postgres report a full disk for bookings (SQLSTATE 53100) until it is
 * reset.
 */
export function pretendedDisk({ postgres }: TestSystem) {
  const run = async (text: string): Promise<void> => {
    const url = new URL(postgres.url);
    url.pathname = '/booking';
    const client = new Client({ connectionString: url.href });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  return { fill: () => run(full), makeRoom: () => run('DROP FUNCTION IF EXISTS disk_is_full() CASCADE') };
}
