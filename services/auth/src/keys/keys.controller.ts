import { Controller } from '@nestjs/common';
import { publicKeysCall } from '@riserbo/contracts';
import { Serve } from '@riserbo/messaging';
import { Keys } from './keys.service';

@Controller()
export class KeysController {
  constructor(private readonly keys: Keys) {}

  @Serve(publicKeysCall)
  list() {
    return this.keys.published();
  }
}
