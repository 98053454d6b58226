import { Injectable } from '@nestjs/common';
import {
  endOtherSessionsCall,
  endSessionCall,
  leaveSessionCall,
  listSessionsCall,
  Refusal,
} from '@riserbo/contracts';
import { column, Serve, statement, toWire, type Context, type Input, type Tx } from '@riserbo/runtime';
import { SessionEndsService } from './session-ends.service';

const selectLive = statement(
  `SELECT id AS "sessionId", started_at AS "startedAt", last_seen_at AS "lastSeenAt",
     id = :sessionId::uuid AS current
   FROM sessions WHERE company_id = :companyId AND user_id = :userId AND ended_at IS NULL AND ends_at > :now
   ORDER BY started_at DESC, id LIMIT 100`,
  {
    ...{ sessionId: column.uuid, startedAt: column.timestamp, lastSeenAt: column.timestamp },
    current: column.boolean,
  },
);

/** B5: members list and end their sessions. */
@Injectable()
export class SessionsService {
  constructor(private readonly ends: SessionEndsService) {}

  @Serve(listSessionsCall)
  async list({ tx, actor: { userId, sessionId }, now }: Context<typeof listSessionsCall>) {
    return { items: (await tx.rows(selectLive, { userId, sessionId, now })).map(toWire) };
  }

  /** @throws Refusal `not_found` for a session that has ended or belongs to another person */
  @Serve(endSessionCall)
  end(
    { tx, actor: { userId } }: Context<typeof endSessionCall>,
    { sessionId }: Input<typeof endSessionCall>,
  ) {
    return this.endOwn(tx, userId, sessionId);
  }

  @Serve(leaveSessionCall)
  leave({ tx, actor: { userId, sessionId } }: Context<typeof leaveSessionCall>) {
    return this.endOwn(tx, userId, sessionId);
  }

  /** In every company. */
  @Serve(endOtherSessionsCall)
  async endOthers({ tx, actor: { userId, sessionId } }: Context<typeof endOtherSessionsCall>) {
    await this.ends.everywhere(tx, userId, sessionId);
    return {};
  }

  private async endOwn(tx: Tx, userId: string, sessionId: string): Promise<Record<string, never>> {
    if (!(await this.ends.one(tx, userId, sessionId))) throw new Refusal('not_found');
    return {};
  }
}
