import { Controller } from '@nestjs/common';
import {
  changeResourceCall,
  createResourceCall,
  listResourcesCall,
  readResourceCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { ResourcesService } from './resources.service';

@Controller()
export class ResourcesController {
  constructor(private readonly resources: ResourcesService) {}

  @Serve(createResourceCall)
  create(command: RequestOf<typeof createResourceCall>, ask: Ask) {
    return this.resources.create(command, ask);
  }
  @Serve(readResourceCall)
  read(query: RequestOf<typeof readResourceCall>, ask: Ask) {
    return this.resources.read(query.resourceId, ask);
  }
  @Serve(listResourcesCall)
  list(query: RequestOf<typeof listResourcesCall>, ask: Ask) {
    return this.resources.list(query, ask);
  }
  @Serve(changeResourceCall)
  change(command: RequestOf<typeof changeResourceCall>, ask: Ask) {
    return this.resources.change(command, ask);
  }
}
