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
const columns =
  'company_id, id, event_id, template, purpose, channel, state, booking_id, client_id, account_mail_id';
const queued = `
  INSERT INTO deliveries (${columns}, previous_starts_at, due_at, created_at)
  SELECT :companyId, :id::uuid, :eventId, :template, :purpose, 'email', 'queued',
    :bookingId::uuid, :clientId::uuid, :accountMailId::uuid, :previousStartsAt::timestamptz, :now, :now FROM first
  ON CONFLICT ON CONSTRAINT deliveries_once DO NOTHING`;
const insertDelivery = effect(queued);
const outdated = `outdated AS (
  UPDATE deliveries SET state = 'skipped', reason = 'out_of_date' FROM first
  WHERE company_id = :companyId AND booking_id = :bookingId::uuid AND purpose = 'reminder' AND state = 'queued'
    AND booking_version < :version::integer)`;
const insertBookingEnd = effect(`, ${outdated} ${queued}`);
// G5: offsets of the service, else of the company. An older event that comes late makes no reminders.
const insertBooking = effect(`, ${outdated}, reminders AS (
  INSERT INTO deliveries (${columns}, booking_version, starts_at, offset_minutes, expires_at, due_at, created_at)
  SELECT :companyId, gen_random_uuid(), :eventId, CASE WHEN s.ask_to_confirm THEN 'booking_attendance' ELSE 'booking_reminder' END,
    'reminder', 'email', 'queued', :bookingId::uuid, :clientId::uuid, NULL,
    :version::integer, :startsAt::timestamptz, o, :startsAt::timestamptz - o * interval '30 seconds',
    :startsAt::timestamptz - o * interval '1 minute', :now
  FROM first, message_settings s,
    unnest(coalesce((
      SELECT ARRAY(SELECT jsonb_array_elements_text(of -> 'reminderMinutes')::integer)
      FROM jsonb_array_elements(s.service_reminders) AS of WHERE of ->> 'serviceId' = :serviceId::text), s.reminder_minutes)) AS o
  WHERE s.company_id = :companyId AND :status::text = 'confirmed' AND :startsAt::timestamptz - o * interval '1 minute' > :now
    AND NOT EXISTS (
      SELECT FROM deliveries later WHERE later.company_id = :companyId AND later.booking_id = :bookingId::uuid
        AND later.purpose = 'reminder' AND later.booking_version > :version::integer)
  ON CONFLICT DO NOTHING) ${queued}`);

/**
 * G2: which event becomes which mail. The mail is queued by the statement that marks the event as handled.
 */
@Injectable()
export class DeliveryLogService {
  @HandlesInOne(bookingRequested)
  requested({ payload: { id: bookingId, clientId } }: Received<typeof bookingRequested>): Effect {
    return insertDelivery(delivery('booking_requested', { bookingId, clientId }));
  }
  @HandlesInOne(bookingConfirmed)
  confirmed({ payload }: Received<typeof bookingConfirmed>): Effect {
    return insertBooking({ ...delivery('booking_confirmed', about(payload)), ...reminded(payload) });
  }
  @HandlesInOne(bookingRescheduled)
  rescheduled({ payload }: Received<typeof bookingRescheduled>): Effect {
    const { previousStartsAt } = payload;
    const mail = { ...delivery('booking_rescheduled', about(payload)), previousStartsAt };
    return insertBooking({ ...mail, ...reminded(payload) });
  }
  @HandlesInOne(bookingCancelled)
  cancelled({ payload }: Received<typeof bookingCancelled>): Effect {
    const refused = ['declined', 'not_answered'].includes(payload.reason);
    const mail = delivery(refused ? 'booking_declined' : 'booking_cancelled', about(payload));
    return insertBookingEnd({ ...mail, version: payload.version });
  }
  @HandlesInOne(accountMailRequested)
  accountMail({ payload: { kind, id: accountMailId } }: Received<typeof accountMailRequested>): Effect {
    return insertDelivery(delivery(kind, { accountMailId }));
  }
}

type BookingPayload =
  Received<typeof bookingConfirmed>['payload'] | Received<typeof bookingRescheduled>['payload'];
const about = ({ id: bookingId, clientId }: Pick<BookingPayload, 'id' | 'clientId'>): About => ({
  bookingId,
  clientId,
});
const reminded = ({ version, startsAt, serviceId, status }: BookingPayload) => ({
  version,
  startsAt,
  serviceId,
  status,
});

function delivery(template: Template, { bookingId, clientId, accountMailId }: About) {
  const purpose = purposeOf[template];
  const subject = { bookingId, clientId, accountMailId };
  return {
    id: randomUUID(),
    template,
    purpose,
    ...subject,
    previousStartsAt: undefined as string | undefined,
  };
}
