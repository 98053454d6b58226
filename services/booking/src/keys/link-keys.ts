import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Keys } from '@riserbo/runtime';
import type { BookingConfig } from '../config';

/** Keys of the links that booking gives out. */
@Injectable()
export class LinkKeys extends Keys {
  /** @throws ConfigurationError */
  constructor(@Inject(CONFIG) config: Pick<BookingConfig, 'LINK_KEY_FILE'>) {
    super(config.LINK_KEY_FILE, 'LINK_KEY_FILE');
  }
}
