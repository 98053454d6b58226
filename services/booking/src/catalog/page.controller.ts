import { Controller } from '@nestjs/common';
import {
  listOfferedProvidersCall,
  listOfferedServicesCall,
  readOfferedServiceCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { PageReads } from './page.reads';

@Controller()
export class PageController {
  constructor(private readonly page: PageReads) {}

  @Serve(listOfferedServicesCall)
  services(query: RequestOf<typeof listOfferedServicesCall>, context: CallContext) {
    return this.page.services(query, context);
  }
  @Serve(readOfferedServiceCall)
  service(query: RequestOf<typeof readOfferedServiceCall>, context: CallContext) {
    return this.page.service(query, context);
  }
  @Serve(listOfferedProvidersCall)
  providers(query: RequestOf<typeof listOfferedProvidersCall>, context: CallContext) {
    return this.page.providers(query, context);
  }
}
