import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { keptMs } from '@riserbo/privacy';
import { Clock, column, CONFIG, statement, Tenants, type SystemTx } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';
import { MailWindowEntity } from './mail-count.entities';

const HOUR_MS = 3_600_000;
const KEPT_MS = keptMs(MailWindowEntity);
const deleteWindows = statement(`DELETE FROM mail_windows WHERE starts_at < :before`);
const insertWindow = statement(
  `INSERT INTO mail_windows (starts_at, secret) VALUES (:startsAt, :secret) ON CONFLICT DO NOTHING`,
);
const selectSecret = statement(`SELECT secret FROM mail_windows WHERE starts_at = :startsAt`, {
  secret: column.bytes,
});
const countMail = statement(
  `INSERT INTO mail_counts AS seen (starts_at, mark, count) VALUES (:startsAt, :mark, 1)
   ON CONFLICT ON CONSTRAINT mail_counts_pkey DO UPDATE SET count = seen.count + 1 WHERE seen.count < :limit
   RETURNING count`,
  { count: column.integer },
);
const uncountMail = statement(
  `UPDATE mail_counts SET count = count - 1 WHERE starts_at = :startsAt AND mark = :mark AND count > 0`,
);

/** Where a mail to an address is counted: its hour, and a keyed hash of the address. */
interface Place {
  startsAt: Date;
  mark: Buffer;
}

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
      tx.rows(countMail, { ...place, limit: this.config.MAILS_PER_ADDRESS }),
    );
    return rows.length > 0;
  }

  /** Reverts the count of a mail that was not sent. */
  async giveBack(address: string): Promise<void> {
    await this.counting(address, (tx, place) => tx.rows(uncountMail, place));
  }

  private async counting<T>(address: string, work: (tx: SystemTx, place: Place) => Promise<T>): Promise<T> {
    const startsAt = new Date(Math.floor(this.clock.now().getTime() / HOUR_MS) * HOUR_MS);
    const known = this.window?.startsAt.getTime() === startsAt.getTime() ? this.window : undefined;
    const { secret } = known ?? (await this.open(startsAt));
    const mark = createHmac('sha256', secret).update(mailboxOf(address)).digest();
    return this.tenants.system((tx) => work(tx, { startsAt, mark }), { ofQueue: true });
  }

  /**
   * The first mail of an hour creates its key and deletes the previous one; without it, the old counts are
   * meaningless.
   */
  private async open(startsAt: Date): Promise<{ startsAt: Date; secret: Buffer }> {
    const [row] = await this.tenants.system(async (tx) => {
      await tx.rows(deleteWindows, { before: new Date(startsAt.getTime() - KEPT_MS) });
      await tx.rows(insertWindow, { startsAt, secret: randomBytes(32) });
      return tx.rows(selectSecret, { startsAt });
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
