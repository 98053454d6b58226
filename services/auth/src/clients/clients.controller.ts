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
import { Serve, type Ask } from '@riserbo/messaging';
import { ClientLinks } from './client-links.service';
import { ClientPasswords } from './client-passwords.service';
import { ClientSessions } from './client-sessions.service';
import { ClientSignIns } from './client-sign-ins.service';

@Controller()
export class ClientsController {
  constructor(
    private readonly links: ClientLinks,
    private readonly signIns: ClientSignIns,
    private readonly sessions: ClientSessions,
    private readonly passwords: ClientPasswords,
  ) {}

  @Serve(requestClientLinkCall)
  requestLink(command: RequestOf<typeof requestClientLinkCall>, ask: Ask) {
    return this.links.request(command, ask);
  }
  @Serve(openClientByLinkCall)
  openByLink(command: RequestOf<typeof openClientByLinkCall>, ask: Ask) {
    return this.links.open(command, ask);
  }
  @Serve(openClientCall)
  open(command: RequestOf<typeof openClientCall>, ask: Ask) {
    return this.signIns.open(command, ask);
  }
  @Serve(refreshClientCall)
  refresh(command: RequestOf<typeof refreshClientCall>, ask: Ask) {
    return this.sessions.refresh(command, ask);
  }
  @Serve(endClientSessionCall)
  end(_: RequestOf<typeof endClientSessionCall>, ask: Ask) {
    return this.sessions.end(ask);
  }
  @Serve(setClientPasswordCall)
  setPassword(command: RequestOf<typeof setClientPasswordCall>, ask: Ask) {
    return this.passwords.set(command, ask);
  }
}
