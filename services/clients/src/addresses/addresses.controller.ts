import { Controller } from '@nestjs/common';
import { joinAddressCall, resolveAddressCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Addresses } from './addresses.service';

@Controller()
export class AddressesController {
  constructor(private readonly addresses: Addresses) {}

  @Serve(resolveAddressCall)
  resolve({ email }: RequestOf<typeof resolveAddressCall>, ask: Ask) {
    return this.addresses.resolve(email, ask);
  }
  @Serve(joinAddressCall)
  join(command: RequestOf<typeof joinAddressCall>, ask: Ask) {
    return this.addresses.join(command, ask);
  }
}
