import { Controller } from '@nestjs/common';
import {
  changeAccountCall,
  changePasswordCall,
  disownSessionCall,
  forgotPasswordCall,
  readAccountCall,
  resetPasswordCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Accounts } from './account.service';
import { PasswordChanges } from './password-changes.service';
import { PasswordResets } from './password-resets.service';

@Controller()
export class AccountController {
  constructor(
    private readonly accounts: Accounts,
    private readonly changes: PasswordChanges,
    private readonly resets: PasswordResets,
  ) {}

  @Serve(readAccountCall)
  read(_: RequestOf<typeof readAccountCall>, ask: Ask) {
    return this.accounts.read(ask);
  }
  @Serve(changeAccountCall)
  change(command: RequestOf<typeof changeAccountCall>, ask: Ask) {
    return this.accounts.change(command, ask);
  }
  @Serve(changePasswordCall)
  changePassword(command: RequestOf<typeof changePasswordCall>, ask: Ask) {
    return this.changes.change(command, ask);
  }
  @Serve(forgotPasswordCall)
  forget(wish: RequestOf<typeof forgotPasswordCall>, ask: Ask) {
    return this.resets.ask(wish, ask);
  }
  @Serve(resetPasswordCall)
  reset(command: RequestOf<typeof resetPasswordCall>, ask: Ask) {
    return this.resets.set(command, ask);
  }
  @Serve(disownSessionCall)
  disown(command: RequestOf<typeof disownSessionCall>, ask: Ask) {
    return this.resets.disown(command, ask);
  }
}
