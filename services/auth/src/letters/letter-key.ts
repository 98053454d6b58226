import { readFileSync } from 'node:fs';
import type { Provider } from '@nestjs/common';
import { CONFIG } from '@riserbo/runtime';
import type { AuthConfig } from '../config';

export const LETTER_KEY = Symbol('letter key');

/** @throws Error unless the file holds 32 bytes in hex */
export const letterKeyProvider: Provider = {
  provide: LETTER_KEY,
  inject: [CONFIG],
  useFactory: (config: AuthConfig): Buffer => {
    const key = Buffer.from(readFileSync(config.LETTER_KEY_FILE, 'utf8').trim(), 'hex');
    if (key.length !== 32) throw new Error('LETTER_KEY_FILE does not hold 32 bytes in hex');
    return key;
  },
};
