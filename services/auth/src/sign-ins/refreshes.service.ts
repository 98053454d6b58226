import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type MemberRole, type RequestOf, type refreshSessionCall } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { hashOf, readRefreshToken, type RefreshToken } from '../domain/refresh-token';
import { refreshing, type Refreshing, type SessionRow } from '../domain/session';
import { successorOf } from '../domain/successor';
import { FactorDutiesService } from '../factors/factor-duties.service';
import { LETTER_KEY } from '../letters/letter-key';
import { SessionEndsService } from '../sessions/session-ends.service';
import { SessionTokens, type SessionAnswer } from './session-tokens';

interface Row extends SessionRow {
  userId: string | null;
  role: MemberRole | null;
  clientId: string | null;
}
/** Whose session a token is of; each kind has a route of its own. */
export type Holder =
  { kind: 'member'; userId: string; role: MemberRole } | { kind: 'client'; clientId: string };
type HolderOf<Kind extends Holder['kind']> = Extract<Holder, { kind: Kind }>;
/** A session that goes on, with the secret of its next refresh token. */
export interface TurnedSession<Kind extends Holder['kind']> extends RefreshToken {
  holder: HolderOf<Kind>;
  /** B11, of a member. */
  enrolling: boolean;
}
interface Turned<Kind extends Holder['kind']> {
  outcome: Refreshing;
  holder?: HolderOf<Kind>;
  enrolling?: boolean;
}
const lock = `
  SELECT s.user_id AS "userId", m.role, s.client_id AS "clientId", s.refresh_hash AS "refreshHash", s.previous_hash AS "previousHash", s.rotated_at AS "rotatedAt",
         s.ends_at AS "endsAt", s.ended_at AS "endedAt", s.end_reason AS "endReason", s.last_seen_at AS "lastSeenAt", c.idle_minutes AS "idleMinutes"
  FROM sessions s JOIN companies c ON c.company_id = s.company_id
  LEFT JOIN memberships m ON m.company_id = s.company_id AND m.user_id = s.user_id
  WHERE s.company_id = $1 AND s.id = $2 FOR UPDATE OF s`;
const rotate = `UPDATE sessions SET previous_hash = refresh_hash, refresh_hash = $3, rotated_at = $4 WHERE company_id = $1 AND id = $2`;
const endIdle = `UPDATE sessions SET ended_at = $3, end_reason = 'idle' WHERE company_id = $1 AND id = $2 AND ended_at IS NULL`;

/** B5: a refresh token works once; an old one ends its family. */
@Injectable()
export class RefreshService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly tokens: SessionTokens,
    private readonly ends: SessionEndsService,
    private readonly duties: FactorDutiesService,
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  /** @throws Refusal `session_ended`, `session_idle`, `refresh_reused` */
  async refresh(
    { refreshToken }: RequestOf<typeof refreshSessionCall>,
    context: CallContext,
  ): Promise<SessionAnswer> {
    const { holder, ...session } = await this.turned('member', refreshToken, context);
    return this.tokens.answer({ ...session, userId: holder.userId, role: holder.role });
  }

  /** Turns the refresh token of a member or of a client into the next one; one of the other kind stays as it is. @throws Refusal as `refresh` */
  async turned<Kind extends Holder['kind']>(
    kind: Kind,
    refreshToken: string,
    context: CallContext,
  ): Promise<TurnedSession<Kind>> {
    const token = readRefreshToken(this.key, refreshToken);
    if (!token) throw new Refusal('session_ended');
    const turn = (tx: Tx) => this.turn(tx, kind, token, context);
    const { outcome, holder, enrolling = false } = await this.tenants.transaction(token, turn);
    if (outcome === 'reused') throw new Refusal('refresh_reused');
    if (outcome === 'idle') throw new Refusal('session_idle');
    if (outcome === 'ended' || !holder) throw new Refusal('session_ended');
    return { ...token, holder, enrolling, secret: successorOf(this.key, token.secret) };
  }

  /** Ends the session of a refresh token, if it is the one in force; says nothing of any other. */
  async forgo(refreshToken: string, context: CallContext): Promise<Record<string, never>> {
    const token = readRefreshToken(this.key, refreshToken);
    if (!token) return {};
    await this.tenants.transaction({ companyId: token.companyId }, async (tx) => {
      const [row] = await tx.query<Row>(lock, [tx.companyId, token.sessionId]);
      const hash = hashOf(token.secret);
      const held = row && (row.refreshHash.equals(hash) || row.previousHash?.equals(hash) === true);
      if (held) await this.ends.row(tx, token.sessionId, context);
    });
    return {};
  }

  /** The end of a stolen or an idle session has to be committed, so the refusal is thrown by the caller. */
  private async turn<Kind extends Holder['kind']>(
    tx: Tx,
    kind: Kind,
    { sessionId, secret }: RefreshToken,
    context: CallContext,
  ): Promise<Turned<Kind>> {
    const now = this.clock.now();
    const [row] = await tx.query<Row>(lock, [tx.companyId, sessionId]);
    const holder = row && holderOf(row, kind);
    if (!holder) return { outcome: 'ended' };
    const outcome = refreshing(row, hashOf(secret), now);
    if (outcome === 'rotate')
      await tx.query(rotate, [tx.companyId, sessionId, hashOf(successorOf(this.key, secret)), now]);
    if (outcome === 'idle' && row.endedAt === null) await tx.query(endIdle, [tx.companyId, sessionId, now]);
    if (outcome === 'reused') await this.endFamily(tx, sessionId, context);
    const goesOn = outcome === 'rotate' || outcome === 'again';
    const enrolling = goesOn && row.userId !== null && (await this.duties.isDue(tx, row.userId));
    return { outcome, holder, enrolling };
  }

  private async endFamily(tx: Tx, sessionId: string, context: CallContext): Promise<void> {
    await this.ends.row(tx, sessionId, context);
    const action = 'session.revoke_family';
    await audit(tx, { by: context, action, objectType: 'session', objectId: sessionId });
  }
}

/** Nothing for a session of another kind. */
function holderOf<Kind extends Holder['kind']>(row: Row, kind: Kind): HolderOf<Kind> | undefined {
  const { userId, role, clientId } = row;
  const member = userId !== null && role !== null ? { kind: 'member' as const, userId, role } : undefined;
  const client = clientId !== null ? { kind: 'client' as const, clientId } : undefined;
  return (kind === 'member' ? member : client) as HolderOf<Kind> | undefined;
}
