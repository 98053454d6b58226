import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Keys } from '@riserbo/runtime';
import type { AuthConfig } from '../config';

/** Keys of the tokens that auth alone makes and reads: mailed links, refresh tokens, devices. */
@Injectable()
export class TokenKeys extends Keys {
  /** @throws ConfigurationError */
  constructor(@Inject(CONFIG) config: Pick<AuthConfig, 'TOKEN_KEY_FILE'>) {
    super(config.TOKEN_KEY_FILE, 'TOKEN_KEY_FILE');
  }
}
