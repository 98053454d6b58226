import { Controller } from '@nestjs/common';
import {
  changeServiceCall,
  createServiceCall,
  listServicesCall,
  readServiceCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { ServicesService } from './services.service';

@Controller()
export class ServicesController {
  constructor(private readonly services: ServicesService) {}

  @Serve(createServiceCall)
  create(command: RequestOf<typeof createServiceCall>, ask: Ask) {
    return this.services.create(command, ask);
  }
  @Serve(readServiceCall)
  read(query: RequestOf<typeof readServiceCall>, ask: Ask) {
    return this.services.read(query.serviceId, ask);
  }
  @Serve(listServicesCall)
  list(query: RequestOf<typeof listServicesCall>, ask: Ask) {
    return this.services.list(query, ask);
  }
  @Serve(changeServiceCall)
  change(command: RequestOf<typeof changeServiceCall>, ask: Ask) {
    return this.services.change(command, ask);
  }
}
