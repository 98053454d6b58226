import { Injectable } from '@nestjs/common';
import {
  MAX_UPDATES,
  sessionSnapshotCall,
  sessionStateCall,
  touchSessionsCall,
  type IdleLimitUpdate,
  type SessionUpdate,
} from '@riserbo/contracts';
import {
  Clock,
  column,
  ServeRaw,
  statement,
  Tenants,
  toWire,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { stateOf } from '../domain/session';
import { RefusedSessionsService } from './refused-sessions.service';
import { SessionBroadcastService } from './session-broadcast.service';

const update = {
  ...{ id: column.uuid, companyId: column.uuid, holderId: column.uuid },
  ...{ lastSeenAt: column.timestamp, endsAt: column.timestamp, factorsVersion: column.integer },
};
const row = {
  ...{ ...update, endedAt: column.nullable(column.timestamp) },
  ...{ endReason: column.nullable(column.oneOf<'ended' | 'idle'>()) },
  ...{ idleMinutes: column.integer, version: column.integer },
};
type Row = NonNullable<typeof selectSession.row>;
const updateList = `s.id, s.company_id AS "companyId",
  coalesce(s.user_id, s.client_id, s.operator_id) AS "holderId", s.last_seen_at AS "lastSeenAt",
  s.ends_at AS "endsAt", s.factors_version AS "factorsVersion"` as const;
const select = `
  SELECT ${updateList}, s.ended_at AS "endedAt", s.end_reason AS "endReason",
    coalesce(c.idle_minutes, 20) AS "idleMinutes", coalesce(c.version, 1) AS version
  FROM sessions s LEFT JOIN companies c ON c.company_id = s.company_id` as const;
const selectSession = statement(`${select} WHERE s.company_id = :company AND s.id = :id`, row);
const selectLivePage = statement(
  `${select} WHERE s.ended_at IS NULL AND s.ends_at > :now AND (s.company_id, s.id) > (:company, :id)
   ORDER BY s.company_id, s.id LIMIT ${MAX_UPDATES}`,
  row,
);
const endIdle = statement(
  `UPDATE sessions SET ended_at = :now, end_reason = 'idle'
   WHERE company_id = :company AND id = :id AND ended_at IS NULL AND last_seen_at = :lastSeenAt RETURNING id`,
  { id: column.uuid },
);
// never backwards, never ahead of this clock, and never across a limit that has passed meanwhile
const touch = statement(
  `UPDATE sessions AS s SET last_seen_at = least(t.at, :now::timestamptz)
   FROM unnest(:companies::uuid[], :ids::uuid[], :times::timestamptz[]) AS t (company_id, id, at),
     sessions AS x LEFT JOIN companies c ON c.company_id = x.company_id
   WHERE s.company_id = t.company_id AND s.id = t.id AND x.company_id = s.company_id AND x.id = s.id
     AND s.ended_at IS NULL AND s.last_seen_at < least(t.at, :now)
     AND least(t.at, :now) <= s.last_seen_at + make_interval(mins => coalesce(c.idle_minutes, 20))
   RETURNING ${updateList}`,
  update,
);
const NIL = '00000000-0000-0000-0000-000000000000';

/** Tells other processes the state of sessions, and takes from the gateway when they were last active. */
@Injectable()
export class SessionStatesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly broadcast: SessionBroadcastService,
    private readonly refused: RefusedSessionsService,
  ) {}

  /** One session. Looking at one that is past the idle limit ends it (B6); an unknown one counts as ended. */
  @ServeRaw(sessionStateCall)
  async read(
    _: RawContext<typeof sessionStateCall>,
    { id, companyId: company }: Input<typeof sessionStateCall>,
  ) {
    const now = this.clock.now();
    const [found] = await this.tenants.system((tx) => tx.rows(selectSession, { company, id }));
    if (!found) return { sessions: [unknown(id, company, now)], companies: [] };
    const session = toUpdate(found, now);
    if (session.state === 'idle' && found.endedAt === null) await this.endIdle(found, now, session);
    return { sessions: [session], companies: [toLimit(found)] };
  }

  /** All live sessions, page by page. */
  @ServeRaw(sessionSnapshotCall)
  async snapshot(_: RawContext<typeof sessionSnapshotCall>, { after }: Input<typeof sessionSnapshotCall>) {
    const now = this.clock.now();
    const { companyId: company = NIL, id = NIL } = after ?? {};
    const rows = await this.tenants.system((tx) => tx.rows(selectLivePage, { now, company, id }));
    const limits = new Map(rows.map((each) => [each.companyId, toLimit(each)]));
    const last = rows.length === MAX_UPDATES ? rows.at(-1) : undefined;
    return {
      sessions: rows.map((each) => toUpdate(each, now)),
      companies: [...limits.values()],
      ...(last ? { next: { companyId: last.companyId, id: last.id } } : {}),
    };
  }

  /** One statement, however many sessions were active. */
  @ServeRaw(touchSessionsCall)
  async touch(
    context: RawContext<typeof touchSessionsCall>,
    { sessions, refused }: Input<typeof touchSessionsCall>,
  ) {
    await this.refused.note(refused, context);
    if (sessions.length === 0) return {};
    const values = {
      companies: sessions.map(({ companyId }) => companyId),
      ids: sessions.map(({ id }) => id),
      times: sessions.map(({ at }) => at),
      now: this.clock.now(),
    };
    const rows = await this.tenants.system((tx) => tx.rows(touch, values));
    this.broadcast.tell(rows.map((each) => ({ ...toWire(each), state: 'live' })));
    return {};
  }

  private async endIdle(found: Row, now: Date, session: SessionUpdate): Promise<void> {
    const { companyId: company, id, lastSeenAt } = found;
    const ended = await this.tenants.system((tx) => tx.rows(endIdle, { company, id, lastSeenAt, now }));
    if (ended.length > 0) this.broadcast.tell([session]);
  }
}

function toUpdate(found: Row, now: Date): SessionUpdate {
  const { id, companyId, holderId, lastSeenAt, endsAt, factorsVersion } = found;
  const session = toWire({ id, companyId, holderId, lastSeenAt, endsAt, factorsVersion });
  return { ...session, state: stateOf(found, now) };
}
function toLimit({ companyId, idleMinutes, version }: Row): IdleLimitUpdate {
  return { companyId, idleMinutes, version };
}
function unknown(id: string, companyId: string, now: Date): SessionUpdate {
  const at = now.toISOString();
  return { id, companyId, state: 'ended', lastSeenAt: at, endsAt: at, factorsVersion: 1 };
}
