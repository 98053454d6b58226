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
import { Serve, type CallContext } from '@riserbo/messaging';
import { InvitationsService } from './invitations.service';
import { MembersService } from './members.service';
import { OpenInvitationsService } from './open-invitations.service';

@Controller()
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly invitations: InvitationsService,
    private readonly open: OpenInvitationsService,
  ) {}

  @Serve(listMembersCall)
  list(query: RequestOf<typeof listMembersCall>, context: CallContext) {
    return this.members.list(query, context);
  }
  @Serve(inviteMemberCall)
  invite(command: RequestOf<typeof inviteMemberCall>, context: CallContext) {
    return this.invitations.invite(command, context);
  }
  @Serve(listInvitationsCall)
  listInvitations(_: RequestOf<typeof listInvitationsCall>, context: CallContext) {
    return this.open.list(context);
  }
  @Serve(withdrawInvitationCall)
  withdraw(command: RequestOf<typeof withdrawInvitationCall>, context: CallContext) {
    return this.open.withdraw(command, context);
  }
  @Serve(acceptInvitationCall)
  accept(command: RequestOf<typeof acceptInvitationCall>, context: CallContext) {
    return this.invitations.accept(command, context);
  }
  @Serve(changeMemberCall)
  change(command: RequestOf<typeof changeMemberCall>, context: CallContext) {
    return this.members.change(command, context);
  }
}
