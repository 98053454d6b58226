import { createSecretKey, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, statement, Tenants, type Tx } from '@riserbo/runtime';
import { companyKeys, type KeyPurpose } from './company-key.entity';
import { CompanyKeys, type CompanyKey } from './company-keys';
import { KeyWrapper, type KeyRef } from './key-wrapper';

/** How long a replica may not know a new key; it comes into force after twice that. */
export const CACHE_TTL_MS = 60_000;
const MAX_CACHED = 1_000;
const columns = ['keyId', 'purpose', 'wrapped', 'activeFrom', 'sweptAt'] as const;
const selectKeys = statement(
  `SELECT ${companyKeys.list(columns)} FROM company_keys WHERE company_id = :companyId ORDER BY key_id DESC`,
  companyKeys.row(columns),
);
const selectNextId = statement(
  `SELECT coalesce(max(key_id), 0) + 1 AS "keyId" FROM company_keys WHERE company_id = :companyId`,
  companyKeys.row(['keyId']),
);
// of two that make the first keys at once, the second waits and reads those of the first
const insertKey = statement(
  `INSERT INTO company_keys (company_id, key_id, purpose, wrapped, active_from, swept_at)
   VALUES (:companyId, :keyId, :purpose, :wrapped, :activeFrom, :sweptAt)
   ON CONFLICT ON CONSTRAINT company_keys_pkey DO NOTHING`,
);
interface Cached {
  keys: CompanyKeys;
  until: number;
}

/** Loads the keys of companies, and makes those of a new one (D9). */
@Injectable()
export class CompanyKeysService {
  private readonly cache = new Map<string, Cached>();

  constructor(
    private readonly tenants: Tenants,
    private readonly wrapper: KeyWrapper,
    private readonly clock: Clock,
  ) {}

  /** The keys of the transaction's company; its first use makes them. */
  async load(tx: Tx): Promise<CompanyKeys> {
    const cached = this.cached(tx.companyId);
    if (cached) return cached;
    let keys = await this.unwrapped(tx.companyId, await tx.rows(selectKeys, {}));
    if (!keys) {
      await this.add(tx, { companyId: tx.companyId, keyId: 1, purpose: 'seal' }, tx.now, tx.now);
      await this.add(tx, { companyId: tx.companyId, keyId: 2, purpose: 'lookup' }, tx.now, tx.now);
      keys = await this.unwrapped(tx.companyId, await tx.rows(selectKeys, {}));
    }
    const made = keys as CompanyKeys;
    tx.afterCommit(() => this.remember(made));
    return made;
  }

  /** Outside a transaction; undefined for a company without clients. */
  async find(companyId: string): Promise<CompanyKeys | undefined> {
    const cached = this.cached(companyId);
    if (cached) return cached;
    const keys = await this.unwrapped(companyId, await this.tenants.rows({ companyId }, selectKeys, {}));
    if (keys) this.remember(keys);
    return keys;
  }

  /** A new key, which comes into force when every replica knows it. @returns its id */
  async rotate(tx: Tx, purpose: KeyPurpose): Promise<number> {
    const { keyId = 1 } = (await tx.row(selectNextId, {})) ?? {};
    const activeFrom = new Date(tx.now.getTime() + 2 * CACHE_TTL_MS);
    await this.add(tx, { companyId: tx.companyId, keyId, purpose }, activeFrom, null);
    tx.afterCommit(() => this.forget(tx.companyId));
    return keyId;
  }

  /** So that the next use reads them again. */
  forget(companyId: string): void {
    this.cache.delete(companyId);
  }

  private async add(tx: Tx, ref: KeyRef, activeFrom: Date, sweptAt: Date | null): Promise<void> {
    const wrapped = await this.wrapper.wrap(randomBytes(32), ref);
    await tx.rows(insertKey, { keyId: ref.keyId, purpose: ref.purpose, wrapped, activeFrom, sweptAt });
  }

  private async unwrapped(
    companyId: string,
    rows: readonly (Omit<CompanyKey, 'key' | 'isSwept'> & { wrapped: Buffer; sweptAt: Date | null })[],
  ): Promise<CompanyKeys | undefined> {
    if (rows.length === 0) return undefined;
    const keys = rows.map(async ({ keyId, purpose, wrapped, activeFrom, sweptAt }) => {
      const { key } = await this.wrapper.unwrap(wrapped, { companyId, keyId, purpose });
      return { keyId, purpose, activeFrom, isSwept: sweptAt !== null, key: createSecretKey(key) };
    });
    return new CompanyKeys(companyId, await Promise.all(keys), () => this.clock.now());
  }

  private cached(companyId: string): CompanyKeys | undefined {
    const found = this.cache.get(companyId);
    return found && found.until > performance.now() ? found.keys : undefined;
  }

  /** The least recently loaded company goes first. */
  private remember(keys: CompanyKeys): void {
    this.cache.delete(keys.companyId);
    this.cache.set(keys.companyId, { keys, until: performance.now() + CACHE_TTL_MS });
    const [oldest] = this.cache.size > MAX_CACHED ? this.cache.keys() : [];
    if (oldest !== undefined) this.cache.delete(oldest);
  }
}
