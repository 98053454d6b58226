import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type issueSupportCodeCall,
  type listSupportGrantsCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Tenants } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { hashOf } from '../domain/refresh-token';
import { newSupportSecret, writeSupportCode } from '../domain/support-code';
import { stateOfGrant, type Grant } from '../domain/support-grant';
import { memberOf } from '../sessions/member';
import { SessionEndsService } from '../sessions/session-ends.service';
import { OperatorsService } from './operators.service';

type Issue = RequestOf<typeof issueSupportCodeCall>;
type GrantResponse = AnswerOf<typeof listSupportGrantsCall>['items'][number];
interface Row extends Omit<Grant, 'codeHash' | 'operatorId'> {
  grantId: string;
  operator: string;
  scope: GrantResponse['scope'];
  issuedAt: Date;
  sessionEnded: boolean;
}
const shownFor = 90 * 86_400_000;
const insert = `
  INSERT INTO support_grants (company_id, id, code_hash, operator_id, operator_email, scope, issued_by, issued_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const list = `
  SELECT g.id AS "grantId", g.operator_email AS operator, g.scope, g.issued_at AS "issuedAt", g.expires_at AS "expiresAt", g.redeemed_at AS "redeemedAt",
         g.revoked_at AS "revokedAt", g.wrong_codes AS "wrongCodes",
         NOT EXISTS (SELECT 1 FROM sessions s WHERE s.company_id = g.company_id AND s.grant_id = g.id AND s.ended_at IS NULL) AS "sessionEnded"
  FROM support_grants g WHERE g.company_id = $1 AND g.issued_at > $2 ORDER BY g.issued_at DESC, g.id LIMIT 200`;
const revoke = `UPDATE support_grants SET revoked_at = coalesce(revoked_at, $3) WHERE company_id = $1 AND id = $2 RETURNING id`;

/** B9: a company lets one operator in, sees who is inside, and shows them out. */
@Injectable()
export class SupportGrantsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly operators: OperatorsService,
    private readonly ends: SessionEndsService,
  ) {}

  /** Only the hash of the code is stored. @throws Refusal `operator_unknown` */
  async issue(
    { operator, scope, minutes }: Issue,
    context: CallContext,
  ): Promise<AnswerOf<typeof issueSupportCodeCall>> {
    const { userId, companyId } = memberOf(context.actor);
    const operatorId = await this.operators.idOf(operator);
    if (operatorId === undefined) throw new Refusal('operator_unknown');
    const [grantId, secret, now] = [randomUUID(), newSupportSecret(), this.clock.now()];
    const expiresAt = new Date(now.getTime() + minutes * 60_000);
    await this.tenants.transaction(context.actor, async (tx) => {
      const who = [operatorId, normalised(operator), scope, userId];
      await tx.query(insert, [companyId, grantId, hashOf(secret), ...who, now, expiresAt]);
      const body = { operatorId, scope, minutes };
      await audit(tx, {
        by: context,
        action: 'support.issue',
        objectType: 'support_grant',
        objectId: grantId,
        body,
      });
    });
    const code = writeSupportCode({ companyId, grantId, secret });
    return { grantId, code, scope, expiresAt: expiresAt.toISOString() };
  }

  async list(context: CallContext): Promise<AnswerOf<typeof listSupportGrantsCall>> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - shownFor);
    const rows = await this.tenants.transaction(context.actor, (tx) =>
      tx.query<Row>(list, [tx.companyId, since]),
    );
    return { items: rows.map((row) => toResponse(row, now)) };
  }

  /** Whoever came in by it is out within a second. Revoking again changes nothing. @throws Refusal `not_found` */
  async revoke(grantId: string, context: CallContext): Promise<Record<string, never>> {
    await this.tenants.transaction(context.actor, async (tx) => {
      const revoked = await tx.query(revoke, [tx.companyId, grantId, this.clock.now()]);
      if (revoked.length === 0) throw new Refusal('not_found');
      await this.ends.underGrant(tx, grantId, context);
      await audit(tx, {
        by: context,
        action: 'support.revoke',
        objectType: 'support_grant',
        objectId: grantId,
      });
    });
    return {};
  }
}

function toResponse(row: Row, now: Date): GrantResponse {
  const { grantId, operator, scope, issuedAt, expiresAt, redeemedAt } = row;
  return {
    ...{ grantId, operator, scope, state: stateOfGrant(row, now) },
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    redeemedAt: redeemedAt?.toISOString() ?? null,
  };
}
