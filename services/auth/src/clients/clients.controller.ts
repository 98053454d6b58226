import { Controller } from '@nestjs/common';
import {
  endClientSessionCall,
  openClientByLinkCall,
  openClientCall,
  refreshClientCall,
  requestClientLinkCall,
  setClientPasswordCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { ClientLinksService } from './client-links.service';
import { ClientPasswordsService } from './client-passwords.service';
import { ClientSessionsService } from './client-sessions.service';
import { ClientSignInsService } from './client-sign-ins.service';

@Controller()
export class ClientsController {
  constructor(
    private readonly links: ClientLinksService,
    private readonly signIns: ClientSignInsService,
    private readonly sessions: ClientSessionsService,
    private readonly passwords: ClientPasswordsService,
  ) {}

  @Serve(requestClientLinkCall)
  requestLink(command: RequestOf<typeof requestClientLinkCall>, context: CallContext) {
    return this.links.request(command, context);
  }
  @Serve(openClientByLinkCall)
  openByLink(command: RequestOf<typeof openClientByLinkCall>, context: CallContext) {
    return this.links.open(command, context);
  }
  @Serve(openClientCall)
  open(command: RequestOf<typeof openClientCall>, context: CallContext) {
    return this.signIns.open(command, context);
  }
  @Serve(refreshClientCall)
  refresh(command: RequestOf<typeof refreshClientCall>, context: CallContext) {
    return this.sessions.refresh(command, context);
  }
  @Serve(endClientSessionCall)
  end(_: RequestOf<typeof endClientSessionCall>, context: CallContext) {
    return this.sessions.end(context);
  }
  @Serve(setClientPasswordCall)
  setPassword(command: RequestOf<typeof setClientPasswordCall>, context: CallContext) {
    return this.passwords.set(command, context);
  }
}
