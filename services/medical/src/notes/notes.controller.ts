import { Controller } from '@nestjs/common';
import { listNotesCall, Refusal, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';

/** Nobody holds `medical:read`, so the door refuses before this is reached; should somebody be given it, there is still nothing to be had. */
@Controller()
export class NotesController {
  @Serve(listNotesCall)
  list(_: RequestOf<typeof listNotesCall>, _ask: Ask): Promise<{ items: never[] }> {
    return Promise.reject(new Refusal('forbidden'));
  }
}
