import { Controller } from '@nestjs/common';
import {
  acceptInvitationCall,
  changeMemberCall,
  inviteMemberCall,
  listMembersCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Invitations } from './invitations.service';
import { Members } from './members.service';

@Controller()
export class MembersController {
  constructor(
    private readonly members: Members,
    private readonly invitations: Invitations,
  ) {}

  @Serve(listMembersCall)
  list(query: RequestOf<typeof listMembersCall>, ask: Ask) {
    return this.members.list(query, ask);
  }
  @Serve(inviteMemberCall)
  invite(command: RequestOf<typeof inviteMemberCall>, ask: Ask) {
    return this.invitations.invite(command, ask);
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
