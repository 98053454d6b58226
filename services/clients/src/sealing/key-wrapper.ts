import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Keys } from '@riserbo/runtime';
import type { ClientsConfig } from '../config';
import type { KeyPurpose } from './company-key.entity';

/** The place of a company's key; a wrapped key unwraps in its place only. */
export interface KeyRef {
  companyId: string;
  keyId: number;
  purpose: KeyPurpose;
}

/**
 * Wraps the keys of companies with a key that is in no database (D9). A key management service can stand
 * behind it as well as a file.
 */
export abstract class KeyWrapper {
  abstract wrap(key: Buffer, ref: KeyRef): Promise<Buffer>;
  /** @throws Error for bytes that were wrapped for another place, or by a key that is gone */
  abstract unwrap(wrapped: Buffer, ref: KeyRef): Promise<{ key: Buffer; isCurrent: boolean }>;
}

const PURPOSE = 'company key';

/** Wraps with the keys of CLIENTS_KEY_FILE (ADR 151). */
@Injectable()
export class FileKeyWrapper extends KeyWrapper {
  private readonly keys: Keys;

  /** @throws ConfigurationError */
  constructor(@Inject(CONFIG) config: Pick<ClientsConfig, 'CLIENTS_KEY_FILE'>) {
    super();
    this.keys = new Keys(config.CLIENTS_KEY_FILE, 'CLIENTS_KEY_FILE');
  }

  wrap(key: Buffer, ref: KeyRef): Promise<Buffer> {
    return Promise.resolve(this.keys.seal(PURPOSE, key, { bound: boundTo(ref) }));
  }

  unwrap(wrapped: Buffer, ref: KeyRef): Promise<{ key: Buffer; isCurrent: boolean }> {
    const opened = this.keys.open(PURPOSE, wrapped, { bound: boundTo(ref) });
    if (!opened) return Promise.reject(new Error('CLIENTS_KEY_FILE lacks the key of a company'));
    return Promise.resolve({ key: opened.payload, isCurrent: opened.isCurrent });
  }
}

const boundTo = ({ companyId, keyId, purpose }: KeyRef): string => `${companyId} ${keyId} ${purpose}`;
