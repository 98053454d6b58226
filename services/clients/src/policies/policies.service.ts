import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  policyPublished,
  publishPolicyCall,
  readPolicyDraftCall,
  Refusal,
  writePolicyDraftCall,
} from '@riserbo/contracts';
import { Serve, statement, toWire, type Context, type Input } from '@riserbo/runtime';
import { drafts, policies } from './policy.entities';
import { policyHtml } from './policy-html';

const unwritten = { text: '', version: 1 };
// of two that write the first draft at once, the second was made from another version
const writeDraft = statement(
  `INSERT INTO policy_drafts AS known (company_id, kind, locale, text, version)
   VALUES (:companyId, :kind, :locale, :text, :version)
   ON CONFLICT ON CONSTRAINT policy_drafts_pkey DO UPDATE SET text = excluded.text, version = excluded.version
     WHERE known.version = excluded.version - 1
   RETURNING version`,
  drafts.row(['version']),
);
const selectNewest = statement(
  `SELECT number, hash FROM policies
   WHERE company_id = :companyId AND kind = :kind AND locale = :locale ORDER BY number DESC LIMIT 1`,
  policies.row(['number', 'hash']),
);

/** Drafts and their publication (E1). A draft that was never written is empty and has version 1. */
@Injectable()
export class PoliciesService {
  @Serve(readPolicyDraftCall)
  async draft({ tx }: Context<typeof readPolicyDraftCall>, place: Input<typeof readPolicyDraftCall>) {
    const { text, version } = (await drafts.find(tx, place)) ?? unwritten;
    return { ...place, text, html: policyHtml(text), version };
  }

  /** @throws Refusal `policy_too_complex`, `stale_version` */
  @Serve(writePolicyDraftCall)
  async write(
    { tx, checkVersion }: Context<typeof writePolicyDraftCall>,
    { kind, locale, text }: Input<typeof writePolicyDraftCall>,
  ) {
    const html = policyHtml(text);
    const { version: read } = (await drafts.lock(tx, { kind, locale })) ?? unwritten;
    checkVersion(read);
    const version = read + 1;
    const written = await tx.row(writeDraft, { kind, locale, text, version });
    if (!written) throw new Refusal('stale_version');
    return { kind, locale, text, html, version };
  }

  /** Makes the draft that was read the current version. @throws Refusal `draft_empty`, `policy_unchanged` */
  @Serve(publishPolicyCall)
  async publish(
    { tx, now, checkVersion }: Context<typeof publishPolicyCall>,
    { kind, locale }: Input<typeof publishPolicyCall>,
  ) {
    const { text, version } = (await drafts.lock(tx, { kind, locale })) ?? unwritten;
    checkVersion(version);
    if (text.trim() === '') throw new Refusal('draft_empty');
    const hash = createHash('sha256').update(text, 'utf8').digest('hex');
    const last = await tx.row(selectNewest, { kind, locale });
    if (last?.hash === hash) throw new Refusal('policy_unchanged');
    const number = (last?.number ?? 0) + 1;
    const row = { id: randomUUID(), kind, locale, number, text, hash, publishedAt: now };
    policies.add(tx, row);
    tx.emit(policyPublished, { id: row.id, version: number, kind, locale, hash });
    return toWire(row);
  }
}
