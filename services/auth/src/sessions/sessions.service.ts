import { Injectable } from '@nestjs/common';
import { Refusal, type AnswerOf, type listSessionsCall } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Clock, Tenants } from '@riserbo/runtime';
import { SessionEndsService } from './session-ends.service';
import { memberOf } from './member';

interface Row {
  id: string;
  started_at: Date;
  last_seen_at: Date;
}
const list = `
  SELECT id, started_at, last_seen_at FROM sessions
  WHERE company_id = $1 AND user_id = $2 AND ended_at IS NULL AND ends_at > $3 ORDER BY started_at DESC, id LIMIT 100`;

/** B5: a member sees and ends the own sessions. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly ends: SessionEndsService,
  ) {}

  async list(context: CallContext): Promise<AnswerOf<typeof listSessionsCall>> {
    const { userId, sessionId } = memberOf(context.actor);
    const rows = await this.tenants.transaction(context.actor, (tx) =>
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
  async end(sessionId: string, context: CallContext): Promise<Record<string, never>> {
    const { userId } = memberOf(context.actor);
    await this.tenants.transaction(context.actor, async (tx) => {
      if (!(await this.ends.one(tx, userId, sessionId, context))) throw new Refusal('not_found');
    });
    return {};
  }

  leave(context: CallContext): Promise<Record<string, never>> {
    return this.end(memberOf(context.actor).sessionId, context);
  }

  /** In this company and in every other one. */
  async endOthers(context: CallContext): Promise<Record<string, never>> {
    const { userId, sessionId } = memberOf(context.actor);
    await this.tenants.transaction(context.actor, (tx) =>
      this.ends.everywhere(tx, userId, context, sessionId),
    );
    return {};
  }
}
