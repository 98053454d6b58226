import { randomBytes } from 'node:crypto';
import type { Queryable } from '@riserbo/messaging';
import { LRUCache } from 'lru-cache';

const MAX_REMEMBERED = 5_000;
const read = 'SELECT secret FROM idempotency_secrets WHERE company_id = $1 AND day = $2';
const make =
  'INSERT INTO idempotency_secrets (company_id, day, secret) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING secret';

/**
 * HMAC keys of a company, one per day. Caches keys read from the table, but not one created in the current
 * transaction, which may roll back.
 */
export class Secrets {
  private readonly known = new LRUCache<string, Buffer>({ max: MAX_REMEMBERED });
  private readonly makers = new WeakSet<Queryable>();

  async of(tx: Queryable, day: string): Promise<Buffer> {
    const name = `${tx.companyId} ${day}`;
    return this.known.get(name) ?? (await this.stored(tx, day, name)) ?? (await this.make(tx, day, name));
  }

  private async stored(tx: Queryable, day: string, name: string): Promise<Buffer | undefined> {
    const [row] = await tx.query<{ secret: Buffer }>(read, [tx.companyId, day]);
    if (row && !this.makers.has(tx)) this.known.set(name, row.secret);
    return row?.secret;
  }

  /** Waits for a concurrent insert and then uses its key. */
  private async make(tx: Queryable, day: string, name: string): Promise<Buffer> {
    const [row] = await tx.query<{ secret: Buffer }>(make, [tx.companyId, day, randomBytes(32)]);
    if (row) this.makers.add(tx);
    const secret = row?.secret ?? (await this.stored(tx, day, name));
    if (!secret) throw new Error('an idempotency secret vanished');
    return secret;
  }
}
