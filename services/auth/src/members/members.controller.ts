import { Controller } from '@nestjs/common';
import {
  acceptInvitationCall,
  changeMemberCall,
  inviteMemberCall,
  listInvitationsCall,
  listMembersCall,
  withdrawInvitationCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Invitations } from './invitations.service';
import { Members } from './members.service';
import { OpenInvitations } from './open-invitations.service';

@Controller()
export class MembersController {
  constructor(
    private readonly members: Members,
    private readonly invitations: Invitations,
    private readonly open: OpenInvitations,
  ) {}

  @Serve(listMembersCall)
  list(query: RequestOf<typeof listMembersCall>, ask: Ask) {
    return this.members.list(query, ask);
  }
  @Serve(inviteMemberCall)
  invite(command: RequestOf<typeof inviteMemberCall>, ask: Ask) {
    return this.invitations.invite(command, ask);
  }
  @Serve(listInvitationsCall)
  listInvitations(_: RequestOf<typeof listInvitationsCall>, ask: Ask) {
    return this.open.list(ask);
  }
  @Serve(withdrawInvitationCall)
  withdraw(command: RequestOf<typeof withdrawInvitationCall>, ask: Ask) {
    return this.open.withdraw(command, ask);
  }
  @Serve(acceptInvitationCall)
  accept(command: RequestOf<typeof acceptInvitationCall>, ask: Ask) {
    return this.invitations.accept(command, ask);
  }
  @Serve(changeMemberCall)
  change(command: RequestOf<typeof changeMemberCall>, ask: Ask) {
    return this.members.change(command, ask);
  }
}
