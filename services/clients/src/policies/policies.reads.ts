import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type currentPoliciesCall,
  type listPoliciesCall,
  type Locale,
  type PolicyKind,
  type readPolicyCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { before, encodeCursor, Tenants } from '@riserbo/runtime';
import { policyHtml } from './policy-html';

export interface PolicyRow {
  id: string;
  kind: PolicyKind;
  locale: Locale;
  number: number;
  hash: string;
  published_at: Date;
}
type FullRow = PolicyRow & { text: string };
export const metaColumns = 'id, kind, locale, number, hash, published_at';

const one = `SELECT ${metaColumns}, text FROM policies WHERE company_id = $1 AND id = $2`;
const newestFirst = `
  SELECT ${metaColumns} FROM policies
  WHERE company_id = $1 AND ($2::text IS NULL OR kind = $2) AND (published_at, id) < ($3::timestamptz, $4::uuid)
  ORDER BY published_at DESC, id DESC LIMIT $5`;
/** The newest of each kind, in the wanted language where there is one. */
const current = `
  SELECT DISTINCT ON (kind) ${metaColumns}, text FROM policies WHERE company_id = $1 ORDER BY kind, locale = $2 DESC, number DESC`;

/** Published policies, for those who are to read them (E1). */
@Injectable()
export class PoliciesReads {
  constructor(private readonly tenants: Tenants) {}

  /** @throws Refusal `not_found` */
  async read(policyId: string, ask: Ask): Promise<AnswerOf<typeof readPolicyCall>> {
    const [row] = await this.tenants.transaction(ask.actor, (tx) =>
      tx.query<FullRow>(one, [tx.companyId, policyId]),
    );
    if (!row) throw new Refusal('not_found');
    return inFull(row);
  }

  async current(locale: Locale, ask: Ask): Promise<AnswerOf<typeof currentPoliciesCall>> {
    const rows = await this.tenants.transaction(ask.actor, (tx) =>
      tx.query<FullRow>(current, [tx.companyId, locale]),
    );
    return { items: rows.map(inFull) };
  }

  /** @throws Refusal `cursor_invalid` */
  async list(
    query: RequestOf<typeof listPoliciesCall>,
    ask: Ask,
  ): Promise<AnswerOf<typeof listPoliciesCall>> {
    const { cursor, kind, limit } = query;
    const place = before(cursor);
    const rows = await this.tenants.transaction(ask.actor, (tx) =>
      tx.query<PolicyRow>(newestFirst, [tx.companyId, kind, ...place, limit + 1]),
    );
    const last = rows[limit - 1];
    const more = rows.length > limit && last !== undefined;
    const next = more ? { next: encodeCursor([last.published_at.toISOString(), last.id]) } : {};
    return { items: rows.slice(0, limit).map(metaOf), ...next };
  }
}

export function metaOf({ published_at: publishedAt, ...row }: PolicyRow) {
  const { id, kind, locale, number, hash } = row;
  return { id, kind, locale, number, hash, publishedAt: publishedAt.toISOString() };
}
function inFull(row: FullRow) {
  return { ...metaOf(row), text: row.text, html: policyHtml(row.text) };
}
