import { Injectable } from '@nestjs/common';
import type { RefusalCode, RequestOf, touchSessionsCall } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { column, statement, Tenants } from '@riserbo/runtime';
import { FailedProofsService } from '../limits/failed-proofs.service';

// operators belong to no company, and their support sessions have a separate log
const selectHolders = statement(
  `SELECT s.company_id AS "companyId", s.user_id AS "userId",
     coalesce(s.user_id, s.client_id) AS "objectId", r.code
   FROM unnest(:companyIds::uuid[], :ids::uuid[], :codes::text[]) AS r (company_id, id, code)
   JOIN sessions s ON s.company_id = r.company_id AND s.id = r.id WHERE s.operator_id IS NULL`,
  {
    ...{ companyId: column.uuid, userId: column.nullable(column.uuid), objectId: column.uuid },
    code: column.oneOf<RefusalCode>(),
  },
);

/** X112: writes what the gateway refused to signed-in members and clients to their company's audit log. */
@Injectable()
export class RefusedSessionsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly failed: FailedProofsService,
  ) {}

  async note(
    refused: RequestOf<typeof touchSessionsCall>['refused'],
    context: Pick<CallContext, 'actor' | 'correlationId'>,
  ): Promise<void> {
    if (refused.length === 0) return;
    const values = {
      companyIds: refused.map(({ companyId }) => companyId),
      ids: refused.map(({ id }) => id),
      codes: refused.map(({ code }) => code),
    };
    for (const { userId, ...who } of await this.tenants.system((tx) => tx.rows(selectHolders, values)))
      this.failed.note({ ...who, objectType: userId === null ? 'client' : 'user' }, context);
  }
}
