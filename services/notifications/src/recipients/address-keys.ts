import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { column, statement, Tenants } from '@riserbo/runtime';
import { LRUCache } from 'lru-cache';

const MAX_REMEMBERED = 10_000;
const selectPepper = statement(`SELECT pepper FROM address_peppers WHERE company_id = :companyId`, {
  pepper: column.bytes,
});
const insertPepper = statement(
  `INSERT INTO address_peppers (company_id, pepper) VALUES (:companyId, :pepper) ON CONFLICT DO NOTHING`,
);

/** Keyed hashes of addresses: the same address of two companies has two. */
@Injectable()
export class AddressKeys {
  private readonly known = new LRUCache<string, Buffer>({ max: MAX_REMEMBERED });

  constructor(private readonly tenants: Tenants) {}

  async keyOf(companyId: string, address: string): Promise<Buffer> {
    return createHmac('sha256', await this.pepper(companyId))
      .update(normalised(address))
      .digest();
  }

  private async pepper(companyId: string): Promise<Buffer> {
    const known = this.known.get(companyId) ?? (await this.select(companyId));
    if (known) return known;
    await this.tenants.rows({ companyId }, insertPepper, { pepper: randomBytes(32) });
    const made = await this.select(companyId);
    if (!made) throw new Error('the pepper of a company is gone');
    return made;
  }

  private async select(companyId: string): Promise<Buffer | undefined> {
    const [row] = await this.tenants.rows({ companyId }, selectPepper, {});
    if (row) this.known.set(companyId, row.pepper);
    return row?.pepper;
  }
}

/** Mail providers ignore case. */
const normalised = (address: string) => address.normalize('NFC').toLowerCase();
