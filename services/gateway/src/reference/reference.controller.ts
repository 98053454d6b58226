import { Controller, Get, Header } from '@nestjs/common';
import { openapi } from '@riserbo/contracts';
import { refusalsPage } from './refusals-page';

/** J1: the document from which the reference page is drawn, and what its refusals mean. */
@Controller()
export class ReferenceController {
  private readonly document = openapi();

  @Get('openapi.json')
  read(): object {
    return this.document;
  }

  @Get('docs/refusals')
  @Header('content-type', 'text/html; charset=utf-8')
  refusals(): string {
    return refusalsPage;
  }
}
