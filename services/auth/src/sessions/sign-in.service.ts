import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, type MemberRole, type RequestOf, type signInCall } from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { normalised } from '../companies/sign-up.service';
import { limits } from '../domain/attempts';
import { hashOf, newSecret } from '../domain/refresh-token';
import { absoluteLife } from '../domain/session';
import { Attempts } from '../limits/attempts.service';
import { isPassword } from '../passwords/passwords';
import { SessionTokens, type SessionAnswer } from './session-tokens';

interface Member {
  userId: string;
  role: MemberRole;
  passwordHash: string;
}
const find = `
  SELECT u.id AS "userId", m.role, u.password_hash AS "passwordHash"
  FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.company_id = $1 AND u.email = $2`;
const insert = `
  INSERT INTO sessions (company_id, id, user_id, refresh_hash, rotated_at, started_at, last_seen_at, ends_at) VALUES ($1, $2, $3, $4, $5, $5, $5, $6)`;

/** B1, B5: address and password become a session. Right and wrong, known and unknown, cost the same. */
@Injectable()
export class SignIns {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly tokens: SessionTokens,
  ) {}

  /** @throws Refusal `credentials_wrong`, `too_many_requests` */
  async open({ email, password, slug }: RequestOf<typeof signInCall>, ask: Ask): Promise<SessionAnswer> {
    const [address, ip] = [normalised(email), ask.ip ?? ''];
    await this.attempts.spend(limits.passwordFromIp, ip);
    await this.attempts.spend(limits.passwordOfAddress, address, ip);
    const companyId =
      (await this.tenants.lookup('company_by_address', [address, slug ?? null])) ?? randomUUID();
    const member = await this.member(companyId, address);
    if (!(await isPassword(member?.passwordHash, password)) || !member)
      throw new Refusal('credentials_wrong');
    await this.attempts.forgive(limits.passwordFromIp, ip);
    await this.attempts.forgive(limits.passwordOfAddress, address, ip);
    return this.start(companyId, member, ask);
  }

  private async member(companyId: string, address: string): Promise<Member | undefined> {
    const rows = await this.tenants.transaction({ companyId }, (tx) =>
      tx.query<Member>(find, [companyId, address]),
    );
    return rows[0];
  }

  private async start(companyId: string, { userId, role }: Member, ask: Ask): Promise<SessionAnswer> {
    const [sessionId, secret, now] = [randomUUID(), newSecret(), this.clock.now()];
    const endsAt = new Date(now.getTime() + absoluteLife);
    await this.tenants.transaction({ companyId }, async (tx: Tx) => {
      await tx.query(insert, [companyId, sessionId, userId, hashOf(secret), now, endsAt]);
      const by = {
        actor: { kind: 'member' as const, companyId, userId, sessionId, role },
        correlationId: ask.correlationId,
      };
      await audit(tx, { by, action: 'session.open', objectType: 'session', objectId: sessionId });
    });
    return this.tokens.answer({ companyId, userId, sessionId, role, secret });
  }
}
