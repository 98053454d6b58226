import { Controller } from '@nestjs/common';
import { readLetterCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Letters } from './letters.service';

@Controller()
export class LettersController {
  constructor(private readonly letters: Letters) {}

  @Serve(readLetterCall)
  read({ letterId }: RequestOf<typeof readLetterCall>, ask: Ask) {
    return this.letters.read(letterId, ask);
  }
}
