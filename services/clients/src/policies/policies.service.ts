import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  policyPublished,
  publishPolicyCall,
  Refusal,
  type AnswerOf,
  type readPolicyDraftCall,
  type RequestOf,
  type writePolicyDraftCall,
} from '@riserbo/contracts';
import { emit, type Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Clock, once, Tenants, type Tx } from '@riserbo/runtime';
import { policyHtml } from './policy-html';
import { metaOf, metaColumns, type PolicyRow } from './policies.reads';

type Draft = AnswerOf<typeof readPolicyDraftCall>;
type Place = RequestOf<typeof readPolicyDraftCall>;
type Written = Pick<Draft, 'text' | 'version'>;

const find = `SELECT text, version FROM policy_drafts WHERE company_id = $1 AND kind = $2 AND locale = $3`;
const lock = `${find} FOR UPDATE`;
// two that write the first draft at once: the second was made from another version
const write = `
  INSERT INTO policy_drafts AS known (company_id, kind, locale, text, version) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT ON CONSTRAINT policy_drafts_pkey DO UPDATE SET text = excluded.text, version = excluded.version
    WHERE known.version = excluded.version - 1
  RETURNING version`;
const newest = `
  SELECT ${metaColumns} FROM policies WHERE company_id = $1 AND kind = $2 AND locale = $3 ORDER BY number DESC LIMIT 1`;
const publish = `
  INSERT INTO policies (company_id, id, kind, locale, number, text, hash, published_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  RETURNING ${metaColumns}`;

/** Drafts and their publication (E1). A draft that was never written is empty and has version 1. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  async draft(place: Place, ask: Ask): Promise<Draft> {
    const { text, version } = await this.tenants.transaction(ask.actor, (tx) => written(tx, place, find));
    return { ...place, text, html: policyHtml(text), version };
  }

  /** @throws Refusal `policy_too_complex`, `if_match_required`, `stale_version` */
  write({ text, ...place }: RequestOf<typeof writePolicyDraftCall>, ask: Ask): Promise<Draft> {
    const html = policyHtml(text);
    return this.tenants.transaction(ask.actor, async (tx) => {
      const before = await written(tx, place, lock);
      checkVersion(ask, before.version);
      const version = before.version + 1;
      const rows = await tx.query(write, [tx.companyId, place.kind, place.locale, text, version]);
      if (rows.length === 0) checkVersion(ask, version);
      await audit(tx, { by: ask, action: 'policy.draft', objectType: 'policy', objectId: null, body: place });
      return { ...place, text, html, version };
    });
  }

  /** Makes the draft that was read the current version. @throws Refusal `draft_empty`, `policy_unchanged`, `if_match_required`, `stale_version` */
  publish(place: Place, ask: Ask): Promise<AnswerOf<typeof publishPolicyCall>> {
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, publishPolicyCall, place, now, async () => {
        const draft = await written(tx, place, lock);
        checkVersion(ask, draft.version);
        return metaOf(await this.make(tx, place, draft.text, now, ask));
      }),
    );
  }

  private async make(tx: Tx, place: Place, text: string, now: Date, by: Ask): Promise<PolicyRow> {
    if (text.trim() === '') throw new Refusal('draft_empty');
    const { kind, locale } = place;
    const hash = createHash('sha256').update(text, 'utf8').digest('hex');
    const [last] = await tx.query<PolicyRow>(newest, [tx.companyId, kind, locale]);
    if (last?.hash === hash) throw new Refusal('policy_unchanged');
    const [id, number] = [randomUUID(), (last?.number ?? 0) + 1];
    const [row] = await tx.query<PolicyRow>(publish, [
      tx.companyId,
      id,
      kind,
      locale,
      number,
      text,
      hash,
      now,
    ]);
    await emit(tx, policyPublished, { id, version: number, kind, locale, hash }, now, by);
    await audit(tx, {
      by,
      action: 'policy.publish',
      objectType: 'policy',
      objectId: id,
      body: { number, hash },
    });
    return row as PolicyRow;
  }
}

async function written(tx: Tx, { kind, locale }: Place, text: string): Promise<Written> {
  return (await tx.query<Written>(text, [tx.companyId, kind, locale]))[0] ?? { text: '', version: 1 };
}
