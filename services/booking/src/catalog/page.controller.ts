import { Controller } from '@nestjs/common';
import {
  listOfferedProvidersCall,
  listOfferedServicesCall,
  readOfferedServiceCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { PageReads } from './page.reads';

@Controller()
export class PageController {
  constructor(private readonly page: PageReads) {}

  @Serve(listOfferedServicesCall)
  services(query: RequestOf<typeof listOfferedServicesCall>, ask: Ask) {
    return this.page.services(query, ask);
  }
  @Serve(readOfferedServiceCall)
  service(query: RequestOf<typeof readOfferedServiceCall>, ask: Ask) {
    return this.page.service(query, ask);
  }
  @Serve(listOfferedProvidersCall)
  providers(query: RequestOf<typeof listOfferedProvidersCall>, ask: Ask) {
    return this.page.providers(query, ask);
  }
}
