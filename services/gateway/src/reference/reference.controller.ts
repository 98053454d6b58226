import { Controller, Get, Header } from '@nestjs/common';
import { openapi } from '@riserbo/contracts/documents';
import { refusalsPage } from './refusals-page';

/** J1: the OpenAPI document behind the reference page, and the meaning of its refusals. */
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
