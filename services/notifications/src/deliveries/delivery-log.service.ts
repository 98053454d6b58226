import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  bookingCancelled,
  bookingConfirmed,
  bookingRequested,
  bookingRescheduled,
  accountMailRequested,
  type Template,
} from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import { effect, HandlesInOne, type Effect } from '@riserbo/runtime';
import { purposeOf } from '../domain/templates';

/** Subject of a delivery: a booking of a client, or an account mail of auth. */
interface About {
  bookingId?: string;
  clientId?: string | null;
  accountMailId?: string;
}
const insertDelivery = effect(`
  INSERT INTO deliveries (
    company_id, id, event_id, template, purpose, channel, state, booking_id, client_id, account_mail_id, due_at, created_at)
  SELECT :companyId, :id::uuid, :eventId, :template, :purpose, 'email', 'queued',
    :bookingId::uuid, :clientId::uuid, :accountMailId::uuid, :now, :now FROM first
  ON CONFLICT ON CONSTRAINT deliveries_once DO NOTHING`);

/**
 * G2: which event becomes which mail. The mail is queued by the statement that marks the event as handled.
 */
@Injectable()
export class DeliveryLogService {
  @HandlesInOne(bookingRequested)
  requested({ payload: { id: bookingId, clientId } }: Received<typeof bookingRequested>): Effect {
    return queue('booking_requested', { bookingId, clientId });
  }
  @HandlesInOne(bookingConfirmed)
  confirmed({ payload: { id: bookingId, clientId } }: Received<typeof bookingConfirmed>): Effect {
    return queue('booking_confirmed', { bookingId, clientId });
  }
  @HandlesInOne(bookingRescheduled)
  rescheduled({ payload: { id: bookingId, clientId } }: Received<typeof bookingRescheduled>): Effect {
    return queue('booking_rescheduled', { bookingId, clientId });
  }
  @HandlesInOne(bookingCancelled)
  cancelled({ payload: { id: bookingId, clientId, reason } }: Received<typeof bookingCancelled>): Effect {
    const refused = ['declined', 'not_answered'].includes(reason);
    return queue(refused ? 'booking_declined' : 'booking_cancelled', { bookingId, clientId });
  }
  @HandlesInOne(accountMailRequested)
  accountMail({ payload: { kind, id: accountMailId } }: Received<typeof accountMailRequested>): Effect {
    return queue(kind, { accountMailId });
  }
}

function queue(template: Template, { bookingId, clientId, accountMailId }: About): Effect {
  const purpose = purposeOf[template];
  return insertDelivery({ id: randomUUID(), template, purpose, bookingId, clientId, accountMailId });
}
