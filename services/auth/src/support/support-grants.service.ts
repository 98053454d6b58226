import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  issueSupportCodeCall,
  listSupportGrantsCall,
  Refusal,
  revokeSupportCodeCall,
} from '@riserbo/contracts';
import {
  column,
  Serve,
  ServeRaw,
  statement,
  type Context,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { hashOf } from '../domain/refresh-token';
import { newSupportSecret, writeSupportCode } from '../domain/support-code';
import { stateOfGrant } from '../domain/support-grant';
import { SessionEndsService } from '../sessions/session-ends.service';
import { grants } from './entities';
import { OperatorsService } from './operators.service';

const SHOWN_MS = 90 * 86_400_000;
const listed = ['scope', 'issuedAt', 'expiresAt', 'redeemedAt', 'revokedAt', 'wrongCodes'] as const;
const selectNewestFirst = statement(
  `SELECT g.id AS "grantId", g.operator_email AS operator, ${grants.list(listed, 'g')},
     NOT EXISTS (SELECT 1 FROM sessions s
       WHERE s.company_id = g.company_id AND s.grant_id = g.id AND s.ended_at IS NULL) AS "sessionEnded"
   FROM support_grants g WHERE g.company_id = :companyId AND g.issued_at > :since
   ORDER BY g.issued_at DESC, g.id LIMIT 200`,
  {
    ...{ grantId: column.uuid, operator: column.text, sessionEnded: column.boolean },
    ...grants.row(listed),
  },
);
const revokeGrant = statement(
  `UPDATE support_grants SET revoked_at = coalesce(revoked_at, :now)
   WHERE company_id = :companyId AND id = :grantId RETURNING id`,
  grants.row(['id']),
);

/** B9: a company admits one operator, sees which operators have access, and revokes it. */
@Injectable()
export class SupportGrantsService {
  constructor(
    private readonly operators: OperatorsService,
    private readonly ends: SessionEndsService,
  ) {}

  /** Stores only the hash of the code. @throws Refusal `operator_unknown` */
  @ServeRaw(issueSupportCodeCall)
  async issue(
    context: RawContext<typeof issueSupportCodeCall>,
    { operator, scope, minutes }: Input<typeof issueSupportCodeCall>,
  ) {
    const operatorId = await this.operators.idOf(operator);
    if (operatorId === undefined) throw new Refusal('operator_unknown');
    const [id, secret] = [randomUUID(), newSupportSecret()];
    return context.act(async ({ tx, actor: { companyId, userId }, now }) => {
      const issued = {
        issuedBy: userId,
        issuedAt: now,
        expiresAt: new Date(now.getTime() + minutes * 60_000),
      };
      const by = { operatorId, operatorEmail: normalised(operator), scope, ...issued };
      const unused = { redeemedAt: null, revokedAt: null, wrongCodes: 0 };
      grants.add(tx, { id, codeHash: hashOf(secret), ...by, ...unused });
      const body = { operatorId, scope, minutes };
      tx.audit({ action: 'support.issue', objectType: 'support_grant', objectId: id, body });
      const code = writeSupportCode({ companyId, grantId: id, secret });
      return { grantId: id, code, scope, expiresAt: issued.expiresAt.toISOString() };
    });
  }

  @Serve(listSupportGrantsCall)
  async list({ tx, now }: Context<typeof listSupportGrantsCall>) {
    const rows = await tx.rows(selectNewestFirst, { since: new Date(now.getTime() - SHOWN_MS) });
    return {
      items: rows.map((row) => ({
        ...{ grantId: row.grantId, operator: row.operator, scope: row.scope },
        state: stateOfGrant(row, now),
        issuedAt: row.issuedAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        redeemedAt: row.redeemedAt?.toISOString() ?? null,
      })),
    };
  }

  /**
   * Ends the operator's session within a second. Revoking again changes nothing. @throws Refusal `not_found`
   */
  @Serve(revokeSupportCodeCall)
  async revoke(
    context: Context<typeof revokeSupportCodeCall>,
    { grantId }: Input<typeof revokeSupportCodeCall>,
  ) {
    const { tx, now } = context;
    if (!(await tx.row(revokeGrant, { grantId, now }))) throw new Refusal('not_found');
    await this.ends.underGrant(tx, grantId);
    return {};
  }
}
