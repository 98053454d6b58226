import { actorId, noCompany, type Actor } from '@riserbo/contracts';
import { adminUrl, type TestService } from '@riserbo/testing';
import { Pool } from 'pg';

const mark = Buffer.from('invented');
// also without a member behind it: the actor is tested, not the sign-in
const insert = `
  INSERT INTO sessions AS known (company_id, id, user_id, refresh_hash, rotated_at, started_at, last_seen_at, ends_at)
  VALUES ($1, $2, $5, $3, $4, $4, $4, $4::timestamptz + interval '365 days')
  ON CONFLICT ON CONSTRAINT sessions_pkey DO UPDATE SET last_seen_at = $4 WHERE known.refresh_hash = $3`;

/**
 * Lets a test call as an actor without a sign-in: creates a session that was just active. Sessions created by
 * auth are not changed.
 */
export function inventsSessions(running: TestService) {
  const connectionString = adminUrl(running.database);
  const pool = new Pool({ connectionString, max: 2, options: '-c session_replication_role=replica' });
  return {
    async ensure(actor: Actor): Promise<void> {
      if (!('sessionId' in actor)) return;
      const companyId = 'companyId' in actor ? actor.companyId : noCompany;
      await pool.query(insert, [companyId, actor.sessionId, mark, running.clock.now(), actorId(actor)]);
    },
    close: () => pool.end(),
  };
}
