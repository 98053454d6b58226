import { Controller } from '@nestjs/common';
import { confirmClientCall, readContactsCall, stageContactCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Contacts } from './contacts.service';

@Controller()
export class ContactsController {
  constructor(private readonly contacts: Contacts) {}

  @Serve(stageContactCall)
  stage(contact: RequestOf<typeof stageContactCall>, ask: Ask) {
    return this.contacts.stage(contact, ask);
  }
  @Serve(readContactsCall)
  read({ clientIds }: RequestOf<typeof readContactsCall>, ask: Ask) {
    return this.contacts.read(clientIds, ask);
  }
  @Serve(confirmClientCall)
  confirm({ clientId }: RequestOf<typeof confirmClientCall>, ask: Ask) {
    return this.contacts.confirm(clientId, ask);
  }
}
