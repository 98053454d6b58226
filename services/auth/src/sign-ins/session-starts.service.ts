import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, type ClientActor, type MemberActor, type MemberRole } from '@riserbo/contracts';
import { column, statement, type Tx } from '@riserbo/runtime';
import type { FactorProof } from '../domain/device';
import { hashOf, newSecret } from '../domain/refresh-token';
import { SESSION_LIFE_MS } from '../domain/session';
import { FactorDutiesService } from '../factors/factor-duties.service';
import { AccountMailsService } from '../account-mails/account-mails.service';
import { Devices } from '../limits/devices';
import { sessions } from '../sessions/entities';
import { SessionBroadcastService } from '../sessions/session-broadcast.service';
import type { OpenSession } from './session-tokens';

/** A member who has proven their identity with every factor required. */
export interface ProvenMember {
  userId: string;
  role: MemberRole;
}
interface Proof {
  shown: FactorProof;
  /** The hash the password was compared with. */
  passwordHash?: string;
  /** Device tokens of earlier sign-ins. */
  deviceTokens?: string[] | undefined;
}
interface IdleLimit {
  idleMinutes: number;
  version: number;
}
const selectIdleLimit = statement(
  `SELECT idle_minutes AS "idleMinutes", version FROM companies WHERE company_id = :companyId`,
  { idleMinutes: column.integer, version: column.integer },
);
// acts that disable a member (A5) or change role or password wait for this and then end the session, or
// have committed before it
const selectMemberForShare = statement(
  `SELECT m.role, u.password_hash AS "passwordHash", c.idle_minutes AS "idleMinutes", c.version,
     ('hipaa' = ANY (c.features) OR u.sign_in_notices) AS "wantsNotice"
   FROM memberships m JOIN companies c ON c.company_id = m.company_id JOIN users u ON u.id = m.user_id
   WHERE m.company_id = :companyId AND m.user_id = :userId AND m.disabled_at IS NULL FOR SHARE OF m, u`,
  {
    ...{ role: column.oneOf<MemberRole>(), passwordHash: column.text, idleMinutes: column.integer },
    ...{ version: column.integer, wantsNotice: column.boolean },
  },
);
const NOTICE_LIFE_MS = 7 * 86_400_000;

/** B5: the one place where a session begins, for every kind of proof. */
@Injectable()
export class SessionStartsService {
  constructor(
    private readonly mails: AccountMailsService,
    private readonly duties: FactorDutiesService,
    private readonly devices: Devices,
    private readonly broadcast: SessionBroadcastService,
  ) {}

  /**
   * Writes the session, its audit row and its notice (B7) in the transaction that accepted the proof.
   * `SessionTokens.answer` makes the tokens after the commit. @throws Refusal `credentials_wrong` if the
   * member was disabled or the password changed meanwhile
   */
  async open(tx: Tx, userId: string, proof: Proof): Promise<OpenSession> {
    const { companyId } = tx;
    const enrolling = await this.duties.isDue(tx, userId);
    const member = await tx.row(selectMemberForShare, { userId });
    const { passwordHash = member?.passwordHash, deviceTokens, shown } = proof;
    if (!member || member.passwordHash !== passwordHash) throw new Refusal('credentials_wrong');
    const { role, wantsNotice } = member;
    const actor = { kind: 'member' as const, companyId, userId, sessionId: randomUUID(), role };
    const secret = await this.begin(tx, actor, member);
    if (wantsNotice) await this.notify(tx, userId, actor.sessionId);
    const deviceToken = this.devices.token({ userId, passwordHash }, deviceTokens, shown);
    return { companyId, userId, sessionId: actor.sessionId, role, enrolling, secret, deviceToken };
  }

  /** B12: the same for a client with an account. @throws Refusal `not_found` for an unknown company */
  async openClient(tx: Tx, clientId: string): Promise<ClientActor & { secret: string }> {
    const limit = await tx.row(selectIdleLimit, {});
    if (!limit) throw new Refusal('not_found');
    const actor = { kind: 'client' as const, companyId: tx.companyId, clientId, sessionId: randomUUID() };
    return { ...actor, secret: await this.begin(tx, actor, limit) };
  }

  /** @returns the secret of the first refresh token */
  private async begin(
    tx: Tx,
    actor: MemberActor | ClientActor,
    { idleMinutes, version }: IdleLimit,
  ): Promise<string> {
    const [secret, { now, companyId }] = [newSecret(), tx];
    const holder = {
      userId: actor.kind === 'member' ? actor.userId : null,
      clientId: actor.kind === 'client' ? actor.clientId : null,
    };
    const started = {
      ...{ id: actor.sessionId, startedAt: now, lastSeenAt: now, rotatedAt: now, factorsVersion: 1 },
      endsAt: new Date(now.getTime() + SESSION_LIFE_MS),
    };
    const rest = { operatorId: null, grantId: null, previousHash: null, endedAt: null, endReason: null };
    await sessions.insert(tx, { ...started, ...holder, ...rest, refreshHash: hashOf(secret) });
    tx.audit({ actor, action: 'session.open', objectType: 'session', objectId: actor.sessionId });
    const update = {
      ...{ id: actor.sessionId, companyId, state: 'live' as const, factorsVersion: 1 },
      holderId: actor.kind === 'member' ? actor.userId : actor.clientId,
      ...{ lastSeenAt: now.toISOString(), endsAt: started.endsAt.toISOString() },
    };
    tx.afterCommit(() => this.broadcast.tell([update], [{ companyId, idleMinutes, version }]));
    return secret;
  }

  /**
   * B7: sent always under `hipaa`, else if the person wants it. It is queued, so it cannot delay a sign-in.
   */
  private async notify(tx: Tx, userId: string, sessionId: string): Promise<void> {
    const mail = { kind: 'sign_in_notice' as const, to: { userId }, life: NOTICE_LIFE_MS, once: sessionId };
    await this.mails.queue(tx, mail);
  }
}
