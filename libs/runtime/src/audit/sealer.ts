import { Inject, Injectable } from '@nestjs/common';
import { extendFrontier, frontierRoot, leafOf, NotCanonical, rootOf, type Hash } from '@riserbo/audit';
import { SERVICE_NAME } from '@riserbo/messaging';
import { Clock } from '../clock';
import { Log } from '../logging/log';
import { Every } from '../schedules/every';
import type { Round } from '../schedules/round';
import * as column from '../tenants/columns';
import { statement } from '../tenants/statement';
import type { SystemTx } from '../tenants/system-tx';
import { Tenants } from '../tenants/tenants';
import {
  joinHashes,
  SealedLog,
  sealedRow,
  splitHashes,
  storedRow,
  storedRowColumns,
  TILE,
  type Part,
} from './sealed-log';

const BATCH = 4_000;

const selectCompanies = statement(
  `SELECT DISTINCT p.company_id AS "companyId" FROM audit_pending p
   WHERE p.company_id <> ALL (:passedOver::uuid[])
     AND NOT EXISTS (SELECT FROM audit_head h WHERE h.company_id = p.company_id AND h.halted IS NOT NULL)
   ORDER BY 1 LIMIT 100`,
  { companyId: column.uuid },
);
const insertHead = statement(
  `INSERT INTO audit_head (company_id, size, frontier, root, sealed_at, told)
   VALUES (:company::uuid, 0, ''::bytea, :root::bytea, :now::timestamptz, 0) ON CONFLICT DO NOTHING`,
);
const lockHead = statement(
  `SELECT size::double precision AS size, frontier FROM audit_head
   WHERE company_id = :company::uuid AND halted IS NULL FOR UPDATE SKIP LOCKED`,
  { size: column.double, frontier: column.bytes },
);
const takeRows = statement(
  `WITH taken AS (
     DELETE FROM audit_pending p USING (
       SELECT at, id FROM audit_pending WHERE company_id = :company::uuid ORDER BY at, id LIMIT ${BATCH}) next
     WHERE p.company_id = :company::uuid AND p.at = next.at AND p.id = next.id RETURNING p.id)
   SELECT ${storedRowColumns} FROM taken JOIN audit_log l ON l.company_id = :company::uuid AND l.id = taken.id
   ORDER BY l.at, l.id`,
  storedRow,
);
const deleteParts = statement(
  `DELETE FROM audit_part WHERE company_id = :company::uuid AND first >= :from::bigint AND first < :to::bigint`,
);
const insertPart = statement(
  `INSERT INTO audit_part (company_id, first, hashes, ids, from_at, to_at)
   VALUES (:company::uuid, :first::bigint, :hashes::bytea, :ids::uuid[], :fromAt::timestamptz, :toAt::timestamptz)`,
);
const insertNode = statement(
  `INSERT INTO audit_node (company_id, level, n, hash)
   VALUES (:company::uuid, :level::integer, :n::bigint, :hash::bytea)`,
);
const selectLevel = statement(
  `SELECT hash FROM audit_node WHERE company_id = :company::uuid AND level = :level::integer
     AND n >= :from::bigint AND n < :from::bigint + ${TILE} ORDER BY n`,
  { hash: column.bytes },
);
const updateHead = statement(
  `UPDATE audit_head SET size = :size::bigint, frontier = :frontier::bytea, root = :root::bytea, sealed_at = :now::timestamptz
   WHERE company_id = :company::uuid`,
);
const haltLog = statement(
  `INSERT INTO audit_head (company_id, size, frontier, root, sealed_at, told, halted)
   VALUES (:company::uuid, 0, ''::bytea, :root::bytea, :now::timestamptz, 0, 'not_canonical')
   ON CONFLICT ON CONSTRAINT audit_head_pkey DO UPDATE SET halted = excluded.halted`,
);

interface Row {
  id: string;
  at: string;
  leaf: Hash;
}

/**
 * I1: gives committed audit rows their places and extends each company's tree, in batches. Several replicas
 * share the work; a round that dies leaves its rows in the queue.
 */
@Injectable()
export class Sealer {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly log: Log,
    @Inject(SERVICE_NAME) private readonly service: string,
  ) {}

  @Every('500ms', { replicas: 'each' })
  async seal(round: Round): Promise<void> {
    const find = (passedOver: readonly string[]) =>
      this.tenants.system((tx) => tx.rows(selectCompanies, { passedOver }));
    await round.perCompany(find, (company) => this.sealCompany(company));
  }

  /** @returns the number of rows sealed; 0 if another replica is at it or the log is halted */
  private async sealCompany(company: string): Promise<number> {
    try {
      return await this.tenants.system((tx) => this.sealBatch(tx, company));
    } catch (error) {
      if (!(error instanceof NotCanonical)) throw error;
      const values = { company, root: rootOf([]), now: this.clock.now() };
      await this.tenants.system((tx) => tx.rows(haltLog, values));
      this.log.error('audit_halted', { companyId: company, error });
      return 0;
    }
  }

  private async sealBatch(tx: SystemTx, company: string): Promise<number> {
    const now = this.clock.now();
    await tx.rows(insertHead, { company, root: rootOf([]), now });
    const [head] = await tx.rows(lockHead, { company });
    if (!head) return 0;
    const rows = (await tx.rows(takeRows, { company })).map((row) => ({
      ...{ id: row.id, at: row.at },
      leaf: leafOf(sealedRow(this.service, company, row)),
    }));
    const leaves = rows.map(({ leaf }) => leaf);
    const frontier = extendFrontier(splitHashes(head.frontier), head.size, leaves);
    await writeParts(tx, company, head.size, rows);
    const size = head.size + rows.length;
    const values = { company, size, frontier: joinHashes(frontier), root: frontierRoot(frontier), now };
    await tx.rows(updateHead, values);
    return rows.length;
  }
}

/** Writes the rows from place `size` on. A tile that fills is one part, and its root is stored. */
async function writeParts(tx: SystemTx, company: string, size: number, rows: readonly Row[]): Promise<void> {
  for (let done = 0; done < rows.length;) {
    const first = size + done;
    const start = first - (first % TILE);
    const some = rows.slice(done, done + start + TILE - first);
    done += some.length;
    const isFull = first + some.length === start + TILE;
    const before =
      isFull && first > start ? await new SealedLog(tx, company).parts({ from: start, to: first }) : [];
    const part = joined([...before, partOf(first, some)]);
    if (before.length > 0) await tx.rows(deleteParts, { company, from: start, to: first });
    await tx.rows(insertPart, { company, ...part });
    if (isFull) await writeNodes(tx, company, start / TILE, rootOf(splitHashes(part.hashes)));
  }
}

/** Stores the root of a full tile, and of each larger subtree that it fills. */
async function writeNodes(tx: SystemTx, company: string, tile: number, root: Hash): Promise<void> {
  let [level, n, hash] = [8, tile, root];
  for (;;) {
    await tx.rows(insertNode, { company, level, n, hash });
    if (n % TILE !== TILE - 1) return;
    const below = await tx.rows(selectLevel, { company, level, from: n - (TILE - 1) });
    hash = rootOf(below.map((node) => node.hash));
    level += 8;
    n = Math.floor(n / TILE);
  }
}

function partOf(first: number, rows: readonly Row[]): Part {
  const times = rows.map(({ at }) => at).sort();
  return {
    first,
    hashes: joinHashes(rows.map(({ leaf }) => leaf)),
    ids: rows.map(({ id }) => id),
    // fixed-width texts: a comparison in milliseconds would leave rows outside their part
    fromAt: times[0] as string,
    toAt: times.at(-1) as string,
  };
}
function joined(parts: readonly Part[]): Part {
  const times = parts.flatMap(({ fromAt, toAt }) => [fromAt, toAt]).sort();
  return {
    first: (parts[0] as Part).first,
    hashes: Buffer.concat(parts.map(({ hashes }) => hashes)),
    ids: parts.flatMap(({ ids }) => ids),
    fromAt: times[0] as string,
    toAt: times.at(-1) as string,
  };
}
