import { frontierRoot, nodeHash, type Hash, type Range, type SealedRow } from '@riserbo/audit';
import * as column from '../tenants/columns';
import { statement, type Statement } from '../tenants/statement';

/** Leaves of a full part, and of a full subtree whose root is stored (256, 256², …). */
export const TILE = 256;
const HASH_BYTES = 32;

/** Runs statements on the log of one company. */
export interface LogReader {
  rows<Values extends object, Row>(statement: Statement<Values, Row>, values: Values): Promise<Row[]>;
}
/** A part of a log: leaf hashes and ids of the rows from place `first` on. */
export interface Part {
  first: number;
  hashes: Buffer;
  ids: string[];
  fromAt: string;
  toAt: string;
}

/** SQL: a time as text of fixed width, so that texts sort as times do. */
function microseconds(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

// a bound on both sides: the key finds the parts that a range touches
const selectParts = statement(
  `SELECT first::double precision AS first, hashes, ids, ${microseconds('from_at')} AS "fromAt", ${microseconds('to_at')} AS "toAt"
   FROM audit_part
   WHERE company_id = :company::uuid AND first < :to::bigint AND first >= :from::bigint - ${TILE - 1} ORDER BY first`,
  { first: column.double, hashes: column.bytes, ids: column.uuids, fromAt: column.text, toAt: column.text },
);
const selectNodes = statement(
  `SELECT n::double precision AS n, hash FROM audit_node
   WHERE company_id = :company::uuid AND level = :level::integer AND n >= :from::bigint AND n < :to::bigint ORDER BY n`,
  { n: column.double, hash: column.bytes },
);

export const joinHashes = (hashes: readonly Hash[]): Buffer => Buffer.concat(hashes);
export function splitHashes(hashes: Buffer): Hash[] {
  return Array.from({ length: hashes.length / HASH_BYTES }, (_, place) =>
    hashes.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES),
  );
}

/** Reads the sealed log of a company: parts, leaves, roots of ranges. */
export class SealedLog {
  constructor(
    private readonly tx: LogReader,
    private readonly company: string,
  ) {}

  parts({ from, to }: Range): Promise<Part[]> {
    return this.tx.rows(selectParts, { company: this.company, from, to });
  }

  /** Leaf hashes of the range. */
  async leaves({ from, to }: Range): Promise<Hash[]> {
    const parts = await this.parts({ from, to });
    return parts.flatMap(({ first, hashes }) =>
      splitHashes(hashes).filter((_, place) => first + place >= from && first + place < to),
    );
  }

  /** Root of the leaves `[from, to)`; `from` is a multiple of the largest power of two that they fill. */
  async root({ from, to }: Range): Promise<Hash> {
    const roots: Hash[] = [];
    for (const piece of pieces({ from, to })) roots.push(...(await this.rootsOf(piece)));
    // all but the last are full subtrees, so their joint tree is that of the range
    return frontierRoot(merged(roots, { from, to }));
  }

  private async rootsOf({ level, from, to }: Piece): Promise<Hash[]> {
    if (level === 0) return this.leaves({ from, to });
    const size = 2 ** level;
    const values = { company: this.company, level, from: from / size, to: to / size };
    return (await this.tx.rows(selectNodes, values)).map(({ hash }) => hash);
  }
}

interface Piece extends Range {
  /** 8, 16 …: roots of full subtrees of this level are stored; 0: leaves. */
  level: number;
}

/** The range as runs of stored subtrees, the largest first, then leaves. */
function pieces({ from, to }: Range): Piece[] {
  const found: Piece[] = [];
  let at = from;
  for (let level = 24; level >= 0; level -= 8) {
    const size = 2 ** level;
    const end = at % size === 0 ? at + Math.floor((to - at) / size) * size : at;
    if (end > at) found.push({ level, from: at, to: end });
    at = end;
  }
  return found;
}

/** Joins the roots of a range's pieces into its frontier. */
function merged(roots: readonly Hash[], range: Range): Hash[] {
  const sizes = pieces(range).flatMap(({ level, from, to }) =>
    Array.from({ length: (to - from) / 2 ** level }, () => 2 ** level),
  );
  const stack: { size: number; hash: Hash }[] = [];
  roots.forEach((hash, place) => {
    let top = { size: sizes[place] as number, hash };
    for (let left = stack.at(-1); left?.size === top.size; left = stack.at(-1)) {
      stack.pop();
      top = { size: left.size * 2, hash: nodeHash(left.hash, top.hash) };
    }
    stack.push(top);
  });
  return stack.map(({ hash }) => hash);
}

/** The sealed form of a stored row. */
export function sealedRow(service: string, company: string, row: StoredRow): SealedRow {
  return { v: 1, service, company, ...row, detail: null, subjects: [] };
}
export type StoredRow = Omit<SealedRow, 'v' | 'service' | 'company' | 'detail' | 'subjects'>;

/** Select list of a stored row; its time has six digits. */
export const storedRowColumns = `l.id, ${microseconds('l.at')} AS at,
  l.actor_kind AS "actorKind", l.actor_id AS "actorId", l.grant_id AS "grantId", l.action,
  l.object_type AS "objectType", l.object_id AS "objectId", l.outcome, l.request_id AS "requestId", l.body`;
export const storedRow = {
  ...{ id: column.uuid, at: column.text, actorKind: column.text, actorId: column.text },
  ...{ grantId: column.nullable(column.uuid), action: column.text, objectType: column.text },
  ...{ objectId: column.nullable(column.text), outcome: column.text, requestId: column.text },
  body: column.json<SealedRow['body']>(),
};
