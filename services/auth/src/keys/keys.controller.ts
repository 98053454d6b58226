import { Controller } from '@nestjs/common';
import { publicKeysCall } from '@riserbo/contracts';
import { Serve } from '@riserbo/messaging';
import { KeysService } from './keys.service';

@Controller()
export class KeysController {
  constructor(private readonly keys: KeysService) {}

  @Serve(publicKeysCall)
  list() {
    return this.keys.published();
  }
}
