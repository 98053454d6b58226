import { Injectable } from '@nestjs/common';
import type { RefusalCode, RequestOf, touchSessionsCall } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Tenants } from '@riserbo/runtime';
import { FailedProofsService } from '../limits/failed-proofs.service';

interface Holder {
  companyId: string;
  userId: string | null;
  objectId: string;
  code: RefusalCode;
}
// an operator's session belongs to no company, and the support sessions of one have a log of their own
const holders = `
  SELECT s.company_id AS "companyId", s.user_id AS "userId", coalesce(s.user_id, s.client_id) AS "objectId", r.code
  FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS r (company_id, id, code)
  JOIN sessions s ON s.company_id = r.company_id AND s.id = r.id WHERE s.operator_id IS NULL`;

/** X112: what the gateway refused to members and clients who were signed in, as rows of their company's log. */
@Injectable()
export class RefusedSessions {
  constructor(
    private readonly tenants: Tenants,
    private readonly failed: FailedProofsService,
  ) {}

  async note(refused: RequestOf<typeof touchSessionsCall>['refused'], context: CallContext): Promise<void> {
    if (refused.length === 0) return;
    const lists = [
      refused.map(({ companyId }) => companyId),
      refused.map(({ id }) => id),
      refused.map(({ code }) => code),
    ];
    const known = await this.tenants.system((tx) => tx.query<Holder>(holders, lists));
    for (const { userId, ...who } of known)
      this.failed.note({ ...who, objectType: userId === null ? 'client' : 'user' }, context);
  }
}
