import { Injectable } from '@nestjs/common';
import {
  currentPoliciesCall,
  listPoliciesCall,
  policyChangesCall,
  readPolicyCall,
  Refusal,
} from '@riserbo/contracts';
import { before, pageOf, Serve, statement, toWire, type Context, type Input } from '@riserbo/runtime';
import { changesBetween } from './changes';
import { policies } from './policy.entities';

export const shown = ['id', 'kind', 'locale', 'number', 'hash', 'publishedAt'] as const;
const selectNewestFirst = statement(
  `SELECT ${policies.list(shown)} FROM policies
   WHERE company_id = :companyId AND (:kind::text IS NULL OR kind = :kind)
     AND (published_at, id) < (:at::timestamptz, :id::uuid)
   ORDER BY published_at DESC, id DESC LIMIT :rows`,
  policies.row(shown),
);
/** The version before, or the one with a number. */
const selectEarlier = statement(
  `SELECT ${policies.list(['number', 'text'])} FROM policies
   WHERE company_id = :companyId AND kind = :kind AND locale = :locale AND number < :number
     AND (:since::integer IS NULL OR number = :since) ORDER BY number DESC LIMIT 1`,
  policies.row(['number', 'text']),
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

  /** @throws Refusal `not_found`, also for an earlier version that does not exist */
  @Serve(policyChangesCall)
  async changes(
    { tx }: Context<typeof policyChangesCall>,
    { policyId, since }: Input<typeof policyChangesCall>,
  ) {
    const row = await policies.find(tx, { id: policyId });
    if (!row) throw new Refusal('not_found');
    const { kind, locale, number, text, asksAgain } = row;
    const earlier = await tx.row(selectEarlier, { kind, locale, number, since });
    if (!earlier && since !== undefined) throw new Refusal('not_found');
    const lines = earlier
      ? changesBetween(earlier.text, text)
      : text.split('\n').map((each) => ({ kind: 'added' as const, text: each }));
    return { from: earlier?.number ?? null, to: number, asksAgain, lines };
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
