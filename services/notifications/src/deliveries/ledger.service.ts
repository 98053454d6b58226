import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Template } from '@riserbo/contracts';
import type { Queryable } from '@riserbo/messaging';
import { purposeOf } from '../domain/templates';

/** What a delivery is about: a booking of a client, or a letter of the auth service. */
export type Subject = { bookingId: string; clientId: string | null } | { letterId: string };

const insert = `
  INSERT INTO deliveries (company_id, id, event_id, template, purpose, channel, state, booking_id, client_id, letter_id, due_at, created_at)
  VALUES ($1, $2, $3, $4, $5, 'email', 'queued', $6, $7, $8, $9, $9)
  ON CONFLICT ON CONSTRAINT deliveries_once DO NOTHING`;

@Injectable()
export class Ledger {
  /** Puts a mail into the queue, in the transaction that marks its event as handled. */
  async queue(
    tx: Queryable,
    eventId: string,
    template: Template,
    subject: Subject,
    now: Date,
  ): Promise<void> {
    const booking = 'bookingId' in subject ? subject : { bookingId: null, clientId: null };
    const letterId = 'letterId' in subject ? subject.letterId : null;
    await tx.query(insert, [
      tx.companyId,
      randomUUID(),
      eventId,
      template,
      purposeOf[template],
      booking.bookingId,
      booking.clientId,
      letterId,
      now,
    ]);
  }
}
