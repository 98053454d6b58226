import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { keptMs } from '@riserbo/privacy';
import { Clock, CONFIG, Tenants, type SystemTx } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';
import { MailWindowEntity } from './mail-count.entities';

const HOUR_MS = 3_600_000;
const KEPT_MS = keptMs(MailWindowEntity);
const forget = `DELETE FROM mail_windows WHERE starts_at < $1`;
const open = `INSERT INTO mail_windows (starts_at, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING`;
const secretOf = `SELECT secret FROM mail_windows WHERE starts_at = $1`;
const count = `
  INSERT INTO mail_counts AS seen (starts_at, mark, count) VALUES ($1, $2, 1)
  ON CONFLICT ON CONSTRAINT mail_counts_pkey DO UPDATE SET count = seen.count + 1 WHERE seen.count < $3
  RETURNING count`;
const uncount = `UPDATE mail_counts SET count = count - 1 WHERE starts_at = $1 AND mark = $2 AND count > 0`;

/**
 * Counts mails per address and hour (UTC), across companies and processes (X107). Addresses are not stored.
 */
@Injectable()
export class AddressLimit {
  private window?: { startsAt: Date; secret: Buffer };

  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  /** Counts a mail about to be sent. @returns false, without counting, if the hour's limit is reached */
  async take(address: string): Promise<boolean> {
    const rows = await this.counting(address, (tx, place) =>
      tx.query(count, [...place, this.config.MAILS_PER_ADDRESS]),
    );
    return rows.length > 0;
  }

  /** Reverts the count of a mail that was not sent. */
  async giveBack(address: string): Promise<void> {
    await this.counting(address, (tx, place) => tx.query(uncount, place));
  }

  private async counting<T>(
    address: string,
    work: (tx: SystemTx, place: [Date, Buffer]) => Promise<T>,
  ): Promise<T> {
    const startsAt = new Date(Math.floor(this.clock.now().getTime() / HOUR_MS) * HOUR_MS);
    const known = this.window?.startsAt.getTime() === startsAt.getTime() ? this.window : undefined;
    const { secret } = known ?? (await this.open(startsAt));
    const mark = createHmac('sha256', secret).update(mailboxOf(address)).digest();
    return this.tenants.system((tx) => work(tx, [startsAt, mark]), { ofQueue: true });
  }

  /**
   * The first mail of an hour creates its key and deletes the previous one; without it, the old counts are
   * meaningless.
   */
  private async open(startsAt: Date): Promise<{ startsAt: Date; secret: Buffer }> {
    const [row] = await this.tenants.system(async (tx) => {
      await tx.query(forget, [new Date(startsAt.getTime() - KEPT_MS)]);
      await tx.query(open, [startsAt, randomBytes(32)]);
      return tx.query<{ secret: Buffer }>(secretOf, [startsAt]);
    });
    if (!row) throw new Error('the key of an hour vanished');
    this.window = { startsAt, secret: row.secret };
    return this.window;
  }
}

/** Most providers ignore case and anything after a plus sign. */
function mailboxOf(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*(?=@[^@]*$)/, '');
}
