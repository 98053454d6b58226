import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Fixture } from './stage';

/** A dead letter; to wait for one would take hours. */
export async function aGivenUpDelivery({ postgresUrl, session }: Fixture): Promise<string> {
  const url = new URL(postgresUrl);
  url.pathname = '/notifications';
  const database = new Client({ connectionString: url.href });
  await database.connect();
  const id = randomUUID();
  await database.query(
    `INSERT INTO deliveries (company_id, id, event_id, template, purpose, channel, state, reason, due_at, created_at)
     VALUES ($1, $2, $2, 'booking_confirmed', 'booking', 'email', 'failed', 'gave_up', now(), now())`,
    [session.companyId, id],
  );
  await database.end();
  return id;
}
