import { Injectable } from '@nestjs/common';
import { forgoSessionCall, Refusal, refreshSessionCall, type MemberRole } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { column, ServeRaw, statement, Tenants, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { hashOf, type RefreshToken } from '../domain/refresh-token';
import { readRefreshToken, type SentRefreshToken } from '../keys/refresh-token';
import { refreshing, type Refreshing } from '../domain/session';
import { FactorDutiesService } from '../factors/factor-duties.service';
import { TokenKeys } from '../keys/token-keys';
import { sessions } from '../sessions/entities';
import { SessionEndsService } from '../sessions/session-ends.service';
import { SessionTokens } from './session-tokens';

/** The owner of a token's session; each kind has a separate route. */
export type Holder =
  { kind: 'member'; userId: string; role: MemberRole } | { kind: 'client'; clientId: string };
type HolderOf<Kind extends Holder['kind']> = Extract<Holder, { kind: Kind }>;
/** A refreshed session with the secret of its next refresh token. */
export interface RefreshedSession<Kind extends Holder['kind']> extends RefreshToken {
  holder: HolderOf<Kind>;
  /** B11: of a member. */
  enrolling: boolean;
}
interface Turn<Kind extends Holder['kind']> {
  outcome: Refreshing;
  holder?: HolderOf<Kind>;
  enrolling?: boolean;
}
type Row = NonNullable<typeof selectForUpdate.row>;
const selectForUpdate = statement(
  `SELECT ${sessions.list(
    ['userId', 'clientId', 'refreshHash', 'previousHash', 'rotatedAt', 'endsAt', 'endedAt', 'endReason'],
    's',
  )}, s.last_seen_at AS "lastSeenAt", m.role, c.idle_minutes AS "idleMinutes"
   FROM sessions s JOIN companies c ON c.company_id = s.company_id
   LEFT JOIN memberships m ON m.company_id = s.company_id AND m.user_id = s.user_id
   WHERE s.company_id = :companyId AND s.id = :sessionId FOR UPDATE OF s`,
  {
    ...sessions.row(['userId', 'clientId', 'refreshHash', 'previousHash', 'rotatedAt', 'endsAt']),
    ...sessions.row(['endedAt', 'endReason', 'lastSeenAt']),
    ...{ role: column.nullable(column.oneOf<MemberRole>()), idleMinutes: column.integer },
  },
);
const rotate = statement(
  `UPDATE sessions SET previous_hash = refresh_hash, refresh_hash = :hash, rotated_at = :now
   WHERE company_id = :companyId AND id = :sessionId`,
);
const endIdle = statement(
  `UPDATE sessions SET ended_at = :now, end_reason = 'idle'
   WHERE company_id = :companyId AND id = :sessionId AND ended_at IS NULL`,
);

/** B5: a refresh token works once; reusing an old one ends its family. */
@Injectable()
export class RefreshService {
  constructor(
    private readonly tenants: Tenants,
    private readonly tokens: SessionTokens,
    private readonly ends: SessionEndsService,
    private readonly duties: FactorDutiesService,
    private readonly keys: TokenKeys,
  ) {}

  /** @throws Refusal `session_ended`, `session_idle`, `refresh_reused` */
  @ServeRaw(refreshSessionCall)
  async refresh(
    context: RawContext<typeof refreshSessionCall>,
    { refreshToken }: Input<typeof refreshSessionCall>,
  ) {
    const { holder, ...session } = await this.turned('member', refreshToken, context);
    return this.tokens.answer({ ...session, userId: holder.userId, role: holder.role });
  }

  /**
   * Exchanges the refresh token of a member or client for the next one. A token of the other kind is left
   * unchanged. @throws Refusal as `refresh`
   */
  async turned<Kind extends Holder['kind']>(
    kind: Kind,
    refreshToken: string,
    context: CallContext,
  ): Promise<RefreshedSession<Kind>> {
    const token = readRefreshToken(this.keys, refreshToken);
    if (!token) throw new Refusal('session_ended');
    const turn = (tx: Tx) => this.turn(tx, kind, token);
    const { outcome, holder, enrolling = false } = await this.tenants.transaction(token, turn, context);
    if (outcome === 'reused') throw new Refusal('refresh_reused');
    if (outcome === 'idle') throw new Refusal('session_idle');
    if (outcome === 'ended' || !holder) throw new Refusal('session_ended');
    return { ...token, holder, enrolling, secret: token.successor };
  }

  /** Ends the session of a refresh token that is in force. Any other token gets the same response. */
  @ServeRaw(forgoSessionCall)
  async forgo(
    context: RawContext<typeof forgoSessionCall>,
    { refreshToken }: Input<typeof forgoSessionCall>,
  ) {
    const token = readRefreshToken(this.keys, refreshToken);
    if (!token) return {};
    const { companyId, sessionId, secret } = token;
    const end = async (tx: Tx) => {
      const row = await tx.row(selectForUpdate, { sessionId });
      const hash = hashOf(secret);
      const isHeld = row && (row.refreshHash.equals(hash) || row.previousHash?.equals(hash) === true);
      if (isHeld) await this.ends.row(tx, sessionId);
    };
    await this.tenants.transaction({ companyId }, end, context);
    return {};
  }

  /** The end of a stolen or idle session must be committed, so the caller throws the refusal. */
  private async turn<Kind extends Holder['kind']>(
    tx: Tx,
    kind: Kind,
    { sessionId, secret, successor }: SentRefreshToken,
  ): Promise<Turn<Kind>> {
    const { now } = tx;
    const row = await tx.row(selectForUpdate, { sessionId });
    const holder = row && holderOf(row, kind);
    if (!holder) return { outcome: 'ended' };
    const outcome = refreshing(row, hashOf(secret), now);
    if (outcome === 'rotate') tx.send(rotate, { sessionId, hash: hashOf(successor), now });
    if (outcome === 'idle' && row.endedAt === null) tx.send(endIdle, { sessionId, now });
    if (outcome === 'reused') await this.endFamily(tx, sessionId);
    const goesOn = outcome === 'rotate' || outcome === 'again';
    const enrolling = goesOn && row.userId !== null && (await this.duties.isDue(tx, row.userId));
    return { outcome, holder, enrolling };
  }

  private async endFamily(tx: Tx, sessionId: string): Promise<void> {
    await this.ends.row(tx, sessionId);
    tx.audit({ action: 'session.revoke_family', objectType: 'session', objectId: sessionId });
  }
}

/** Undefined for a session of another kind. */
function holderOf<Kind extends Holder['kind']>(row: Row, kind: Kind): HolderOf<Kind> | undefined {
  const { userId, role, clientId } = row;
  const member = userId !== null && role !== null ? { kind: 'member' as const, userId, role } : undefined;
  const client = clientId !== null ? { kind: 'client' as const, clientId } : undefined;
  return (kind === 'member' ? member : client) as HolderOf<Kind> | undefined;
}
