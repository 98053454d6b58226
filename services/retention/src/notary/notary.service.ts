import { Injectable } from '@nestjs/common';
import { checkpointText, emptyRoot, extendFrontier, frontierRoot } from '@riserbo/audit';
import { auditHeadsCall, extendAuditCall, Refusal } from '@riserbo/contracts';
import {
  column,
  joinHashes,
  Serve,
  splitHashes,
  statement,
  type Context,
  type Input,
} from '@riserbo/runtime';
import { NotaryKeys } from './notary-keys';

const insertHead = statement(
  `INSERT INTO notary_heads (company_id, service, size, frontier, root, note, signed_at)
   VALUES (:companyId, :service::text, 0, ''::bytea, :root::bytea, :note::text, :now::timestamptz)
   ON CONFLICT DO NOTHING`,
);
const lockHead = statement(
  `SELECT size::double precision AS size, frontier, root FROM notary_heads
   WHERE company_id = :companyId AND service = :service::text FOR UPDATE`,
  { size: column.double, frontier: column.bytes, root: column.bytes },
);
const updateHead = statement(
  `UPDATE notary_heads SET size = :size::bigint, frontier = :frontier::bytea, root = :root::bytea,
     note = :note::text, signed_at = :now::timestamptz
   WHERE company_id = :companyId AND service = :service::text`,
);
// the outside places get them with the installation log's next checkpoint
const insertLeaves = statement(
  `INSERT INTO notary_leaves (company_id, service, first, hashes)
   VALUES (:companyId, :service::text, :first::bigint, :hashes::bytea)`,
);
const selectHeads = statement(
  `SELECT service, size::double precision AS size, note FROM notary_heads
   WHERE company_id = :companyId ORDER BY service`,
  { service: column.text, size: column.double, note: column.text },
);

/** I2: signs the heads of all audit logs, each only if it continues the one signed before. */
@Injectable()
export class NotaryService {
  constructor(private readonly keys: NotaryKeys) {}

  /** Changes nothing unless the leaves follow the signed head and lead to the root that is claimed. */
  @Serve(extendAuditCall)
  async extend({ tx, actor }: Context<typeof extendAuditCall>, input: Input<typeof extendAuditCall>) {
    if (actor.kind !== 'service' || actor.service === 'gateway') throw new Refusal('forbidden');
    const { service } = actor;
    const start = { size: 0, root: emptyRoot() };
    await tx.rows(insertHead, {
      service,
      root: start.root,
      now: tx.now,
      note: this.noteOf(tx.companyId, service, start),
    });
    const [head] = await tx.rows(lockHead, { service });
    if (!head || input.from !== head.size) return answerOf(head ?? start);
    const leaves = input.leaves.map((leaf) => Buffer.from(leaf, 'base64'));
    const frontier = extendFrontier(splitHashes(head.frontier), head.size, leaves);
    const next = { size: head.size + leaves.length, root: frontierRoot(frontier) };
    if (next.root.toString('base64') !== input.root) return answerOf(head);
    const note = this.noteOf(tx.companyId, service, next);
    await tx.rows(updateHead, { ...next, service, note, frontier: joinHashes(frontier), now: tx.now });
    await tx.rows(insertLeaves, { service, first: head.size, hashes: joinHashes(leaves) });
    return answerOf(next);
  }

  @Serve(auditHeadsCall)
  async heads({ tx }: Context<typeof auditHeadsCall>) {
    const items = await tx.rows(selectHeads, {});
    const keys = items.flatMap(({ service }) => this.keys.texts(this.keys.originOf(tx.companyId, service)));
    return { items, keys };
  }

  private noteOf(companyId: string, service: string, head: { size: number; root: Buffer }): string {
    const origin = this.keys.originOf(companyId, service);
    return this.keys.signed(checkpointText({ origin, ...head }), origin);
  }
}

function answerOf({ size, root }: { size: number; root: Buffer }) {
  return { size, root: root.toString('base64') };
}
