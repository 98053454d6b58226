import { Controller } from '@nestjs/common';
import {
  changeClientCall,
  createClientCall,
  listClientsCall,
  readClientCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Records } from './records.service';

@Controller()
export class RecordsController {
  constructor(private readonly records: Records) {}

  @Serve(createClientCall)
  create(command: RequestOf<typeof createClientCall>, ask: Ask) {
    return this.records.create(command, ask);
  }
  @Serve(readClientCall)
  read({ clientId }: RequestOf<typeof readClientCall>, ask: Ask) {
    return this.records.read(clientId, ask);
  }
  @Serve(changeClientCall)
  change(command: RequestOf<typeof changeClientCall>, ask: Ask) {
    return this.records.change(command, ask);
  }
  @Serve(listClientsCall)
  list(query: RequestOf<typeof listClientsCall>, ask: Ask) {
    return this.records.list(query, ask);
  }
}
