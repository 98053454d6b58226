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
import { Serve, type CallContext } from '@riserbo/messaging';
import { AccountService } from './account.service';
import { PasswordChangesService } from './password-changes.service';
import { PasswordResetsService } from './password-resets.service';

@Controller()
export class AccountController {
  constructor(
    private readonly accounts: AccountService,
    private readonly changes: PasswordChangesService,
    private readonly resets: PasswordResetsService,
  ) {}

  @Serve(readAccountCall)
  read(_: RequestOf<typeof readAccountCall>, context: CallContext) {
    return this.accounts.read(context);
  }
  @Serve(changeAccountCall)
  change(command: RequestOf<typeof changeAccountCall>, context: CallContext) {
    return this.accounts.change(command, context);
  }
  @Serve(changePasswordCall)
  changePassword(command: RequestOf<typeof changePasswordCall>, context: CallContext) {
    return this.changes.change(command, context);
  }
  @Serve(forgotPasswordCall)
  forget(wish: RequestOf<typeof forgotPasswordCall>, context: CallContext) {
    return this.resets.ask(wish, context);
  }
  @Serve(resetPasswordCall)
  reset(command: RequestOf<typeof resetPasswordCall>, context: CallContext) {
    return this.resets.set(command, context);
  }
  @Serve(disownSessionCall)
  disown(command: RequestOf<typeof disownSessionCall>, context: CallContext) {
    return this.resets.disown(command, context);
  }
}
