import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  policyPublished,
  publishPolicyCall,
  readPolicyDraftCall,
  Refusal,
  writePolicyDraftCall,
} from '@riserbo/contracts';
import {
  Serve,
  ServeRaw,
  statement,
  toWire,
  type Context,
  type Input,
  type RawContext,
  type TableRow,
} from '@riserbo/runtime';
import { drafts, policies, type PolicyDraftEntity } from './policy.entities';
import { readabilityOf } from './readability';
import { PolicyRenderer } from './policy-renderer';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const unwritten = { text: '', html: '', htmlHash: sha256(''), version: 1 };
// of two concurrent first drafts, the second is based on an outdated version
const writeDraft = statement(
  `INSERT INTO policy_drafts AS known (company_id, kind, locale, text, html, html_hash, version)
   VALUES (:companyId, :kind, :locale, :text, :html, :htmlHash, :version)
   ON CONFLICT ON CONSTRAINT policy_drafts_pkey DO UPDATE
     SET text = excluded.text, html = excluded.html, html_hash = excluded.html_hash, version = excluded.version
     WHERE known.version = excluded.version - 1
   RETURNING version`,
  drafts.row(['version']),
);
const selectNewest = statement(
  `SELECT number, hash FROM policies
   WHERE company_id = :companyId AND kind = :kind AND locale = :locale ORDER BY number DESC LIMIT 1`,
  policies.row(['number', 'hash']),
);

/**
 * Drafts and their publication (E1). A draft that was never written is empty and has version 1. HTML is
 * rendered when a draft is written, stored, and published exactly as seen.
 */
@Injectable()
export class PoliciesService {
  constructor(private readonly renderer: PolicyRenderer) {}

  @Serve(readPolicyDraftCall)
  async draft({ tx }: Context<typeof readPolicyDraftCall>, place: Input<typeof readPolicyDraftCall>) {
    const { text, html, version } = (await drafts.find(tx, place)) ?? unwritten;
    return { ...place, text, html, readability: readabilityOf(text, place.locale), version };
  }

  /** @throws Refusal `policy_too_complex`, `stale_version` */
  @ServeRaw(writePolicyDraftCall)
  async write(context: RawContext<typeof writePolicyDraftCall>, draft: Input<typeof writePolicyDraftCall>) {
    const html = await this.renderer.html(draft.text);
    return context.act((act) => this.keep(act, { ...draft, html, htmlHash: sha256(html) }));
  }

  private async keep(
    { tx, checkVersion }: Context<typeof writePolicyDraftCall>,
    draft: Omit<TableRow<PolicyDraftEntity>, 'version'>,
  ) {
    const { kind, locale, text, html } = draft;
    const { version: read } = (await drafts.lock(tx, { kind, locale })) ?? unwritten;
    checkVersion(read);
    const version = read + 1;
    const written = await tx.row(writeDraft, { ...draft, version });
    if (!written) throw new Refusal('stale_version');
    return { kind, locale, text, html, readability: readabilityOf(text, locale), version };
  }

  /** Publishes the draft the caller read. @throws Refusal `draft_empty`, `policy_unchanged` */
  @Serve(publishPolicyCall)
  async publish(
    { tx, now, checkVersion }: Context<typeof publishPolicyCall>,
    { kind, locale, asksAgain }: Input<typeof publishPolicyCall>,
  ) {
    const draft = (await drafts.lock(tx, { kind, locale })) ?? unwritten;
    const { text, html, htmlHash } = draft;
    checkVersion(draft.version);
    if (text.trim() === '') throw new Refusal('draft_empty');
    const hash = sha256(text);
    const last = await tx.row(selectNewest, { kind, locale });
    if (last?.hash === hash) throw new Refusal('policy_unchanged');
    const number = (last?.number ?? 0) + 1;
    const made = { id: randomUUID(), kind, locale, number, publishedAt: now, asksAgain };
    const row = { ...made, text, html, htmlHash, hash };
    policies.add(tx, row);
    tx.emit(policyPublished, { id: row.id, version: number, kind, locale, hash });
    return { ...toWire(row), readability: readabilityOf(text, locale) };
  }
}
