import { Injectable } from '@nestjs/common';
import { listNotesCall, Refusal } from '@riserbo/contracts';
import { Serve } from '@riserbo/runtime';

/**
 * No role holds `medical:read`, so calls are refused before they reach this; if a role were given it, there
 * would still be nothing to read.
 */
@Injectable()
export class NotesService {
  @Serve(listNotesCall)
  list(): Promise<{ items: never[] }> {
    return Promise.reject(new Refusal('forbidden'));
  }
}
