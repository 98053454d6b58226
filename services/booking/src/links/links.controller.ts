import { Controller } from '@nestjs/common';
import {
  cancelLinkCall,
  linkCalendarCall,
  readLinkCall,
  rescheduleLinkCall,
  searchLinkSlotsCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { LinksService } from './links.service';

@Controller()
export class LinksController {
  constructor(private readonly links: LinksService) {}

  @Serve(readLinkCall)
  read(query: RequestOf<typeof readLinkCall>) {
    return this.links.read(query.token);
  }
  @Serve(linkCalendarCall)
  calendar({ token }: RequestOf<typeof linkCalendarCall>) {
    return this.links.calendar(token);
  }
  @Serve(searchLinkSlotsCall)
  slots(query: RequestOf<typeof searchLinkSlotsCall>) {
    return this.links.slots(query);
  }
  @Serve(rescheduleLinkCall)
  reschedule(command: RequestOf<typeof rescheduleLinkCall>, context: CallContext) {
    return this.links.reschedule(command, context);
  }
  @Serve(cancelLinkCall)
  cancel(command: RequestOf<typeof cancelLinkCall>, context: CallContext) {
    return this.links.cancel(command.token, context);
  }
}
