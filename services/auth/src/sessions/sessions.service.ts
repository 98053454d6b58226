import { Injectable } from '@nestjs/common';
import { Refusal, type AnswerOf, type listSessionsCall } from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Tenants } from '@riserbo/runtime';
import { memberOf } from './member';

interface Row {
  id: string;
  started_at: Date;
  last_seen_at: Date;
}
const list = `
  SELECT id, started_at, last_seen_at FROM sessions
  WHERE company_id = $1 AND user_id = $2 AND ended_at IS NULL AND ends_at > $3 ORDER BY started_at DESC, id LIMIT 100`;
const end = `UPDATE sessions SET ended_at = $4 WHERE company_id = $1 AND id = $2 AND user_id = $3 AND ended_at IS NULL RETURNING id`;

/** B5: a member sees and ends the own sessions. */
@Injectable()
export class Sessions {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  async list(ask: Ask): Promise<AnswerOf<typeof listSessionsCall>> {
    const { userId, sessionId } = memberOf(ask.actor);
    const rows = await this.tenants.transaction(ask.actor, (tx) =>
      tx.query<Row>(list, [tx.companyId, userId, this.clock.now()]),
    );
    const shown = (row: Row) => ({
      sessionId: row.id,
      startedAt: row.started_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      current: row.id === sessionId,
    });
    return { items: rows.map(shown) };
  }

  /** @throws Refusal `not_found` for a session that is over, or somebody else's */
  async end(sessionId: string, ask: Ask): Promise<Record<string, never>> {
    const { userId } = memberOf(ask.actor);
    await this.tenants.transaction(ask.actor, async (tx) => {
      const ended = await tx.query(end, [tx.companyId, sessionId, userId, this.clock.now()]);
      if (ended.length === 0) throw new Refusal('not_found');
      await audit(tx, { by: ask, action: 'session.end', objectType: 'session', objectId: sessionId });
    });
    return {};
  }
}
