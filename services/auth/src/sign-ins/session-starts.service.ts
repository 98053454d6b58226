import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, type ClientActor, type MemberActor, type MemberRole } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, type Tx } from '@riserbo/runtime';
import { hashOf, newSecret } from '../domain/refresh-token';
import type { FactorProof } from '../domain/device';
import { absoluteLife } from '../domain/session';
import { FactorDutiesService } from '../factors/factor-duties.service';
import { AccountMailsService } from '../letters/letters.service';
import { Devices } from '../limits/devices';
import { SessionBroadcastService } from '../sessions/session-broadcast.service';
import type { OpenSession } from './session-tokens';

/** A member who has proven who they are, with every factor that is asked of them. */
export interface ProvenMember {
  userId: string;
  role: MemberRole;
}
interface Proof {
  shown: FactorProof;
  /** What a password was compared with. */
  passwordHash?: string;
  /** What the device keeps of earlier sign-ins. */
  deviceTokens?: string[] | undefined;
}
interface MemberState {
  role: MemberRole;
  passwordHash: string;
  idleMinutes: number;
  version: number;
  wantsNotice: boolean;
}
const insert = `
  INSERT INTO sessions (company_id, id, user_id, client_id, refresh_hash, rotated_at, started_at, last_seen_at, ends_at)
  VALUES ($1, $2, $3, $4, $5, $6, $6, $6, $7)`;
const idleLimit = `SELECT idle_minutes AS "idleMinutes", version FROM companies WHERE company_id = $1`;
// whoever disables a member (A5) or changes role or password waits for this, and then ends the session, or is before it
const standing = `
  SELECT m.role, u.password_hash AS "passwordHash", c.idle_minutes AS "idleMinutes", c.version, ('hipaa' = ANY (c.features) OR u.sign_in_notices) AS "wantsNotice"
  FROM memberships m JOIN companies c ON c.company_id = m.company_id JOIN users u ON u.id = m.user_id
  WHERE m.company_id = $1 AND m.user_id = $2 AND m.disabled_at IS NULL FOR SHARE OF m, u`;
const noticeLife = 7 * 86_400_000;

type Limit = Pick<MemberState, 'idleMinutes' | 'version'>;

/** B5: the one place where a session begins, whatever proved who it is. */
@Injectable()
export class SessionStartsService {
  constructor(
    private readonly clock: Clock,
    private readonly letters: AccountMailsService,
    private readonly duties: FactorDutiesService,
    private readonly devices: Devices,
    private readonly broadcast: SessionBroadcastService,
  ) {}

  /** Makes the session, its audit row and its notice (B7) in the transaction that accepted the proof. `SessionTokens.answer` makes its tokens after the commit. @throws Refusal `credentials_wrong` for a member who was disabled, or whose password was changed, in the meantime */
  async open(tx: Tx, userId: string, proof: Proof, context: CallContext): Promise<OpenSession> {
    const { companyId } = tx;
    const enrolling = await this.duties.isDue(tx, userId);
    const [member] = await tx.query<MemberState>(standing, [companyId, userId]);
    const { passwordHash = member?.passwordHash, deviceTokens, shown } = proof;
    if (!member || member.passwordHash !== passwordHash) throw new Refusal('credentials_wrong');
    const { role, wantsNotice } = member;
    const actor = { kind: 'member' as const, companyId, userId, sessionId: randomUUID(), role };
    const secret = await this.begin(tx, actor, member, context);
    if (wantsNotice) await this.notify(tx, userId, actor.sessionId, context);
    const deviceToken = this.devices.token({ userId, passwordHash }, deviceTokens, shown);
    return { companyId, userId, sessionId: actor.sessionId, role, enrolling, secret, deviceToken };
  }

  /** B12: the same for a client with an account. @throws Refusal `not_found` for a company that is not there */
  async openClient(
    tx: Tx,
    clientId: string,
    context: CallContext,
  ): Promise<ClientActor & { secret: string }> {
    const [limit] = await tx.query<Limit>(idleLimit, [tx.companyId]);
    if (!limit) throw new Refusal('not_found');
    const actor = { kind: 'client' as const, companyId: tx.companyId, clientId, sessionId: randomUUID() };
    return { ...actor, secret: await this.begin(tx, actor, limit, context) };
  }

  /** @returns the secret of the first refresh token */
  private async begin(
    tx: Tx,
    actor: MemberActor | ClientActor,
    { idleMinutes, version }: Limit,
    { correlationId }: CallContext,
  ): Promise<string> {
    const { companyId, sessionId } = actor;
    const [secret, now] = [newSecret(), this.clock.now()];
    const endsAt = new Date(now.getTime() + absoluteLife);
    const who = actor.kind === 'member' ? [actor.userId, null] : [null, actor.clientId];
    await tx.query(insert, [companyId, sessionId, ...who, hashOf(secret), now, endsAt]);
    const by = { actor, correlationId };
    await audit(tx, { by, action: 'session.open', objectType: 'session', objectId: sessionId });
    const [lastSeenAt, ends] = [now.toISOString(), endsAt.toISOString()];
    const fact = {
      id: sessionId,
      companyId,
      holderId: actor.kind === 'member' ? actor.userId : actor.clientId,
      state: 'live' as const,
      lastSeenAt,
      endsAt: ends,
      factorsVersion: 1,
    };
    tx.afterCommit(() => this.broadcast.tell([fact], [{ companyId, idleMinutes, version }]));
    return secret;
  }

  /** B7: under `hipaa` always, else as the person wishes; the mail goes its own way, so it can neither delay nor stop the sign-in. */
  private async notify(tx: Tx, userId: string, sessionId: string, context: CallContext): Promise<void> {
    const letter = { kind: 'sign_in_notice' as const, to: { userId }, life: noticeLife, once: sessionId };
    await this.letters.queue(tx, letter, context);
  }
}
