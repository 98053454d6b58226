import { Injectable } from '@nestjs/common';
import { currentPoliciesCall, listPoliciesCall, readPolicyCall, Refusal } from '@riserbo/contracts';
import { before, pageOf, Serve, statement, toWire, type Context, type Input } from '@riserbo/runtime';
import { policies } from './policy.entities';

export const shown = ['id', 'kind', 'locale', 'number', 'hash', 'publishedAt'] as const;
const selectNewestFirst = statement(
  `SELECT ${policies.list(shown)} FROM policies
   WHERE company_id = :companyId AND (:kind::text IS NULL OR kind = :kind)
     AND (published_at, id) < (:at::timestamptz, :id::uuid)
   ORDER BY published_at DESC, id DESC LIMIT :rows`,
  policies.row(shown),
);
/** The newest of each kind, in the requested language if available. */
const selectCurrent = statement(
  `SELECT DISTINCT ON (kind) ${policies.list()} FROM policies
   WHERE company_id = :companyId ORDER BY kind, locale = :locale DESC, number DESC`,
  policies.row(),
);

/** Published policies, for their readers (E1). */
@Injectable()
export class PoliciesReads {
  @Serve(readPolicyCall)
  async read({ tx }: Context<typeof readPolicyCall>, { policyId }: Input<typeof readPolicyCall>) {
    const row = await policies.find(tx, { id: policyId });
    if (!row) throw new Refusal('not_found');
    return toWire(row);
  }

  @Serve(currentPoliciesCall)
  async current({ tx }: Context<typeof currentPoliciesCall>, { locale }: Input<typeof currentPoliciesCall>) {
    return { items: (await tx.rows(selectCurrent, { locale })).map(toWire) };
  }

  @Serve(listPoliciesCall)
  async list(
    { tx }: Context<typeof listPoliciesCall>,
    { cursor, kind, limit }: Input<typeof listPoliciesCall>,
  ) {
    const [at, id] = before(cursor);
    const rows = await tx.rows(selectNewestFirst, { kind, at, id, rows: limit + 1 });
    return pageOf(rows, limit, (row) => [row.publishedAt.toISOString(), row.id], toWire);
  }
}
