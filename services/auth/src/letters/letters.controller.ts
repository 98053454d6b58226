import { Controller } from '@nestjs/common';
import { readLetterCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { AccountMailsService } from './letters.service';

@Controller()
export class LettersController {
  constructor(private readonly letters: AccountMailsService) {}

  @Serve(readLetterCall)
  read({ letterId }: RequestOf<typeof readLetterCall>, context: CallContext) {
    return this.letters.read(letterId, context);
  }
}
