import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Template } from '@riserbo/contracts';
import { Inbox, type Received } from '@riserbo/messaging';
import { purposeOf } from '../domain/templates';

/** What a delivery is about: a booking of a client, or a letter of the auth service. */
export type Subject =
  | { bookingId: string; clientId: string | null; letterId?: never }
  | { letterId: string; bookingId?: never; clientId?: never };

const insert = `
  INSERT INTO deliveries (company_id, id, event_id, template, purpose, channel, state, booking_id, client_id, letter_id, due_at, created_at)
  SELECT $1, $5::uuid, $3, $6, $7, 'email', 'queued', $8::uuid, $9::uuid, $10::uuid, $4, $4 FROM first
  ON CONFLICT ON CONSTRAINT deliveries_once DO NOTHING`;

@Injectable()
export class Ledger {
  constructor(private readonly inbox: Inbox) {}

  /** Puts the mail of an event into the queue, in the statement that marks the event as handled. */
  queue(event: Received, template: Template, subject: Subject): Promise<void> {
    const { bookingId = null, clientId = null, letterId = null } = subject;
    const values = [randomUUID(), template, purposeOf[template], bookingId, clientId, letterId];
    return this.inbox.onceInOne(event, { text: insert, values });
  }
}
