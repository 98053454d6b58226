/**
 * A table whose rows are worked on by one process at a time. It has an integer column `lease`, 0 at first.
 */
export interface LeasedTable {
  table: string;
  /** Rows that are not done, as a condition that begins with a column; their index serves `order`. */
  open: string;
  /** When a lease ends. */
  until: string;
  /** Those of the open rows that have no holder; the index must find them. */
  free: (now: string) => string;
  order: string;
}
/** What proves a lease: the next holder of the row has a higher number. */
export interface Lease {
  companyId: string;
  id: string;
  lease: number;
}

/**
 * The one way to lease rows (ADR 041): taking a row counts its lease up, and a change is written only while
 * the row has the number that was taken. So a holder that was late writes nothing, whatever its clock says.
 * The statements are the caller's, made of these parts; parameters are written as the caller numbers or names
 * them.
 */
export class LeasedQueue {
  constructor(private readonly rows: LeasedTable) {}

  /**
   * Leases up to `limit` rows that no other process has. `set` changes more; `columns` are returned besides.
   */
  taking(
    { now, until, limit }: { now: string; until: string; limit: string | number },
    { set = '', columns }: { set?: string; columns: string },
  ): string {
    const { table, open, free, order, until: end } = this.rows;
    return `UPDATE ${table} SET lease = lease + 1, ${end} = ${until}${set}
  WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM ${table} WHERE ${open} AND ${free(now)}
    ORDER BY ${order} LIMIT ${limit} FOR UPDATE SKIP LOCKED))
  RETURNING company_id AS "companyId", id, lease, ${columns}`;
  }

  /** Changes rows whose lease is still proven, by the lists that `proofOf` returns. */
  settling(set: string, [companyIds, ids, leases]: readonly [string, string, string]): string {
    return `UPDATE ${this.rows.table} AS leased SET ${set}
  FROM unnest(${companyIds}::uuid[], ${ids}::uuid[], ${leases}::integer[]) AS mine (company_id, id, lease)
  WHERE leased.company_id = mine.company_id AND leased.id = mine.id AND ${this.isHeld('leased', 'mine.lease')}`;
  }

  /** Whether a row still has the lease that was taken. */
  isHeld(row: string, lease: string): string {
    return `${row}.lease = ${lease} AND ${row}.${this.rows.open}`;
  }

  /** For an UPDATE that takes rows away from their holders. */
  get breaking(): string {
    return `lease = lease + 1, ${this.rows.until} = NULL`;
  }
}

export function proofOf(taken: readonly Lease[]): { companyIds: string[]; ids: string[]; leases: number[] } {
  return {
    companyIds: taken.map(({ companyId }) => companyId),
    ids: taken.map(({ id }) => id),
    leases: taken.map(({ lease }) => lease),
  };
}
