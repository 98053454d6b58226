import { Injectable } from '@nestjs/common';
import {
  MAX_UPDATES,
  type AnswerOf,
  type IdleLimitUpdate,
  type RequestOf,
  type SessionUpdate,
  type SessionUpdates,
  type sessionSnapshotCall,
  type sessionStateCall,
  type touchSessionsCall,
} from '@riserbo/contracts';
import { Clock, Tenants } from '@riserbo/runtime';
import { stateOf } from '../domain/session';
import { SessionBroadcastService } from './session-broadcast.service';

interface Row {
  id: string;
  companyId: string;
  holderId: string;
  lastSeenAt: Date;
  endsAt: Date;
  factorsVersion: number;
  endedAt: Date | null;
  endReason: 'ended' | 'idle' | null;
  idleMinutes: number;
  version: number;
}
type Told = Pick<Row, 'id' | 'companyId' | 'holderId' | 'lastSeenAt' | 'endsAt' | 'factorsVersion'>;
const columns = `
  s.id, s.company_id AS "companyId", coalesce(s.user_id, s.client_id, s.operator_id) AS "holderId", s.last_seen_at AS "lastSeenAt", s.ends_at AS "endsAt", s.factors_version AS "factorsVersion", s.ended_at AS "endedAt", s.end_reason AS "endReason",
  coalesce(c.idle_minutes, 20) AS "idleMinutes", coalesce(c.version, 1) AS version`;
const from = `FROM sessions s LEFT JOIN companies c ON c.company_id = s.company_id`;
const one = `SELECT ${columns} ${from} WHERE s.company_id = $1 AND s.id = $2`;
const page = `
  SELECT ${columns} ${from} WHERE s.ended_at IS NULL AND s.ends_at > $1 AND (s.company_id, s.id) > ($2, $3)
  ORDER BY s.company_id, s.id LIMIT ${MAX_UPDATES}`;
const endIdle = `
  UPDATE sessions SET ended_at = $4, end_reason = 'idle' WHERE company_id = $1 AND id = $2 AND ended_at IS NULL AND last_seen_at = $3 RETURNING id`;
// never back, never ahead of our own clock, and never over a limit that was passed in the meantime
const touch = `
  UPDATE sessions AS s SET last_seen_at = least(t.at, $4)
  FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS t (company_id, id, at), sessions AS x LEFT JOIN companies c ON c.company_id = x.company_id
  WHERE s.company_id = t.company_id AND s.id = t.id AND x.company_id = s.company_id AND x.id = s.id AND s.ended_at IS NULL
    AND s.last_seen_at < least(t.at, $4) AND least(t.at, $4) <= s.last_seen_at + make_interval(mins => coalesce(c.idle_minutes, 20))
  RETURNING s.id, s.company_id AS "companyId", coalesce(s.user_id, s.client_id, s.operator_id) AS "holderId", s.last_seen_at AS "lastSeenAt", s.ends_at AS "endsAt", s.factors_version AS "factorsVersion"`;
const nil = '00000000-0000-0000-0000-000000000000';

/** What auth tells the other processes about sessions when they ask, and what the gateway tells it about people's activity. */
@Injectable()
export class SessionStatesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly broadcast: SessionBroadcastService,
  ) {}

  /** One session. One that is past the idle limit is ended by being looked at (B6); one that does not exist is ended. */
  async read({ id, companyId }: RequestOf<typeof sessionStateCall>): Promise<SessionUpdates> {
    const now = this.clock.now();
    const [row] = await this.tenants.system((tx) => tx.query<Row>(one, [companyId, id]));
    if (!row) return { sessions: [unknown(id, companyId, now)], companies: [] };
    const fact = factOf(row, now);
    if (fact.state === 'idle' && row.endedAt === null) await this.endIdle(row, now, fact);
    return { sessions: [fact], companies: [limitOf(row)] };
  }

  /** All live sessions, page by page. */
  async snapshot({
    after,
  }: RequestOf<typeof sessionSnapshotCall>): Promise<AnswerOf<typeof sessionSnapshotCall>> {
    const now = this.clock.now();
    const rows = await this.tenants.system((tx) =>
      tx.query<Row>(page, [now, after?.companyId ?? nil, after?.id ?? nil]),
    );
    const limits = new Map(rows.map((row) => [row.companyId, limitOf(row)]));
    const last = rows.length === MAX_UPDATES ? rows.at(-1) : undefined;
    return {
      sessions: rows.map((row) => factOf(row, now)),
      companies: [...limits.values()],
      ...(last ? { next: { companyId: last.companyId, id: last.id } } : {}),
    };
  }

  /** One statement, however many were active. */
  async touch(sessions: RequestOf<typeof touchSessionsCall>['sessions']): Promise<Record<string, never>> {
    if (sessions.length === 0) return {};
    const now = this.clock.now();
    const lists = [
      sessions.map((each) => each.companyId),
      sessions.map(({ id }) => id),
      sessions.map(({ at }) => at),
    ];
    const rows = await this.tenants.system((tx) => tx.query<Told>(touch, [...lists, now]));
    this.broadcast.tell(rows.map((row) => ({ ...timesOf(row), state: 'live' })));
    return {};
  }

  private async endIdle({ companyId, id, lastSeenAt }: Row, now: Date, fact: SessionUpdate): Promise<void> {
    const ended = await this.tenants.system((tx) => tx.query(endIdle, [companyId, id, lastSeenAt, now]));
    if (ended.length > 0) this.broadcast.tell([fact]);
  }
}

function factOf(row: Row, now: Date): SessionUpdate {
  return { ...timesOf(row), state: stateOf(row, now) };
}
function timesOf({ id, companyId, holderId, lastSeenAt, endsAt, factorsVersion }: Told) {
  return {
    id,
    companyId,
    lastSeenAt: lastSeenAt.toISOString(),
    endsAt: endsAt.toISOString(),
    factorsVersion,
    holderId,
  };
}
function limitOf({ companyId, idleMinutes, version }: Row): IdleLimitUpdate {
  return { companyId, idleMinutes, version };
}
function unknown(id: string, companyId: string, now: Date): SessionUpdate {
  const at = now.toISOString();
  return { id, companyId, state: 'ended', lastSeenAt: at, endsAt: at, factorsVersion: 1 };
}
