import { Controller } from '@nestjs/common';
import {
  changeProviderCall,
  createProviderCall,
  listProvidersCall,
  readProviderCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { ProvidersService } from './providers.service';

@Controller()
export class ProvidersController {
  constructor(private readonly providers: ProvidersService) {}

  @Serve(createProviderCall)
  create(command: RequestOf<typeof createProviderCall>, ask: Ask) {
    return this.providers.create(command, ask);
  }
  @Serve(readProviderCall)
  read(query: RequestOf<typeof readProviderCall>, ask: Ask) {
    return this.providers.read(query.providerId, ask);
  }
  @Serve(listProvidersCall)
  list(query: RequestOf<typeof listProvidersCall>, ask: Ask) {
    return this.providers.list(query, ask);
  }
  @Serve(changeProviderCall)
  change(command: RequestOf<typeof changeProviderCall>, ask: Ask) {
    return this.providers.change(command, ask);
  }
}
