import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { column, statement, Tenants } from '@riserbo/runtime';

const insertPepper = statement(
  `INSERT INTO sms_pepper (id, pepper) VALUES (1, :pepper) ON CONFLICT DO NOTHING`,
);
const selectPepper = statement(`SELECT pepper FROM sms_pepper WHERE id = 1`, { pepper: column.bytes });

/** Keyed hashes of numbers, the same for all companies: a reply does not say whose message it answers. */
@Injectable()
export class NumberKeys {
  private pepper?: Promise<Buffer> | undefined;

  constructor(private readonly tenants: Tenants) {}

  async keyOf(text: string): Promise<Buffer> {
    this.pepper ??= this.open().catch((error: unknown) => {
      this.pepper = undefined;
      throw error;
    });
    return createHmac('sha256', await this.pepper)
      .update(text)
      .digest();
  }

  private open(): Promise<Buffer> {
    return this.tenants.system(async (tx) => {
      await tx.rows(insertPepper, { pepper: randomBytes(32) });
      const [row] = await tx.rows(selectPepper, {});
      if (!row) throw new Error('the pepper of numbers is gone');
      return row.pepper;
    });
  }
}
