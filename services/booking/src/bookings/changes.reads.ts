import { Injectable } from '@nestjs/common';
import { listChangesCall, Refusal } from '@riserbo/contracts';
import {
  column,
  decodeCursor,
  encodeCursor,
  ServeRaw,
  statement,
  Tenants,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { z } from 'zod';
import { selectChangedBookings, toStaff } from './bookings.reads';

/**
 * `horizon`: every transaction before it has ended, so what it changed is visible. `next`: no transaction has
 * this number yet. A restored database counts differently; `era` says so.
 */
const selectHorizon = statement(
  `SELECT pg_snapshot_xmin(now_visible)::text AS horizon, pg_snapshot_xmax(now_visible)::text AS next,
     system_identifier::text || '-' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) AS era
   FROM pg_current_snapshot() AS now_visible, pg_control_system()`,
  { horizon: column.text, next: column.text, era: column.text },
);
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const number = z.string().regex(/^\d{1,18}$/);
/** `walk`: the horizon when the first of several pages was read; empty where the changes were exhausted. */
const place = z.tuple([z.string().max(40), number.or(z.literal('')), number, z.uuid()]);

/** J5: what changed after a cursor, in the order of transaction numbers. */
@Injectable()
export class ChangesReads {
  constructor(private readonly tenants: Tenants) {}

  /**
   * The next cursor is the horizon, because transactions with a higher number can still commit before it:
   * their rows, and those around them, come again. Only an answer with bookings leaves an audit row. @throws
   * Refusal `cursor_invalid`
   */
  @ServeRaw(listChangesCall)
  async list(
    { actor, act }: RawContext<typeof listChangesCall>,
    { since, limit }: Input<typeof listChangesCall>,
  ) {
    // taken before the rows are read: what commits in between comes again
    const [at] = await this.tenants.rows(actor, selectHorizon, {});
    if (!at) throw new Error('no snapshot');
    const end = (horizon: string) => encodeCursor([at.era, '', horizon, FIRST_ID]);
    if (since === undefined) return { items: [], cursor: end(at.horizon), more: false };
    const [walk, after, afterId] = placeOf(since, at);
    const range = { after, afterId, before: at.next, rows: limit + 1 };
    const rows = await this.tenants.rows(actor, selectChangedBookings, range);
    const horizon = walk === '' ? at.horizon : walk;
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const cursor = last ? encodeCursor([at.era, horizon, last.changedIn, last.id]) : end(horizon);
    const items = rows.slice(0, limit).map((row) => toStaff(row, actor));
    const answer = { items, cursor, more: last !== undefined };
    return items.length === 0 ? answer : act(() => Promise.resolve(answer));
  }
}

/** @throws Refusal `cursor_invalid` for one of another database, or of its future */
function placeOf(cursor: string, { era, next }: { era: string; next: string }) {
  const parsed = place.safeParse(decodeCursor(cursor, 4));
  if (!parsed.success) throw new Refusal('cursor_invalid');
  const [of, walk, after, afterId] = parsed.data;
  if (of !== era || BigInt(after) > BigInt(next)) throw new Refusal('cursor_invalid');
  return [walk, after, afterId] as const;
}
