import { Controller, Get } from '@nestjs/common';
import { openapi } from '@riserbo/contracts';

/** J1: the document from which the reference page is drawn. */
@Controller()
export class ReferenceController {
  private readonly document = openapi();

  @Get('openapi.json')
  read(): object {
    return this.document;
  }
}
