import { Injectable } from '@nestjs/common';
import {
  bookingConfirmed,
  bookingRequested,
  bookSlotCall,
  Refusal,
  type RequestOf,
} from '@riserbo/contracts';
import { emit, type Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, once, Tenants, type Tx } from '@riserbo/runtime';
import { ServiceDoors } from '../catalog/service-doors';
import { lapseAt } from '../domain/booking';
import { defaults } from '../settings/booking-settings.entity';
import { keepPolicies, policiesFor } from '../policies/acceptance';
import { PoliciesService } from '../policies/policies.service';
import { doorOf } from '../slots/questions';
import { bookingColumns, facts, shown, type Booking, type BookingRow } from './booking-row';
import { fitOf, lookAround } from './fit';
import { channelOf, holderOf } from './holders';
import { KnownClients } from './known-clients';
import { demandOverride } from './override';
import { newBooking, placeBooking } from './place';
import { ProviderChoice } from './provider-choice';

type BookSlot = RequestOf<typeof bookSlotCall>;
type Named<Command> = Command & { providerId: string };

const columns = bookingColumns.map((column) => `booking.${column}`).join(', ');
// The policy is the one in force now, not when the time was held. How long a booking waits for the office: as `lapseAt` in the domain says.
const bookHeld = `
  UPDATE bookings AS booking
  SET client_id = $5, held_by = NULL, held_by_kind = NULL, held_from = NULL, version = booking.version + 1,
    status = CASE WHEN booking.channel = 'online' AND service.confirmation = 'by_office' THEN 'pending' ELSE 'confirmed' END,
    expires_at = CASE WHEN booking.channel = 'online' AND service.confirmation = 'by_office'
      THEN least(booking.starts_at, $6::timestamptz + make_interval(mins => coalesce(settings.pending_minutes, ${defaults.pendingMinutes}))) END,
    cancel_cutoff_minutes = service.cancel_cutoff_minutes, reschedule_cutoff_minutes = service.reschedule_cutoff_minutes
  FROM services AS service LEFT JOIN booking_settings AS settings ON settings.company_id = service.company_id
  WHERE booking.company_id = $1 AND booking.id = $2 AND booking.status = 'held'
    AND booking.held_by = $3 AND booking.held_by_kind = $4 AND booking.expires_at > $6
    AND service.company_id = booking.company_id AND service.id = booking.service_id
  RETURNING ${columns}`;

/** Booking a time (C5, C6). Of the client it knows a random id, and takes it as it is: who that is, the clients service knows. */
@Injectable()
export class BookingsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly clients: KnownClients,
    private readonly doors: ServiceDoors,
    private readonly policies: PoliciesService,
    private readonly choice: ProviderChoice,
  ) {}

  /**
   * A guest's booking of a service that the office confirms waits for it (`pending`).
   * @throws Refusal `client_unknown`, `forbidden` (an override), those of `policiesFor`, `slot_taken`, `hold_expired` and whatever else `lookAround` and `fitOf` refuse
   */
  async book(command: BookSlot, ask: Ask): Promise<Booking> {
    if (command.override) demandOverride(ask.actor);
    if (command.override && command.holdId)
      throw new Refusal('invalid_input', [{ path: 'override', code: 'not_with_hold' }]);
    if (command.override && command.providerId === undefined)
      throw new Refusal('invalid_input', [{ path: 'providerId', code: 'needed_with_override' }]);
    await this.clients.demand(command.clientId, ask);
    const asked = await this.policies.asked(ask);
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) => {
      // asked along with the first statement, which it does not need; whoever repeats a request does not wait for it
      const policies = policiesFor(tx, command.accept, asked);
      policies.catch(() => undefined);
      return once(tx, ask, bookSlotCall, command, now, async () => {
        const { holdId } = command;
        const kept = await policies;
        const row = holdId
          ? await fromHold(tx, holdId, command, ask, now)
          : await this.choice.place(tx, command, { actor: ask.actor, now }, (providerId) =>
              this.afresh(tx, { ...command, providerId }, ask, now),
            );
        keepPolicies(tx, row.id, kept, now);
        await say(tx, row, now, ask);
        return shown(row);
      });
    });
  }

  private async afresh(tx: Tx, command: Named<BookSlot>, ask: Ask, now: Date): Promise<BookingRow> {
    const { serviceId, providerId, clientId } = command;
    const wanted = {
      serviceId,
      providerId,
      startsAt: new Date(command.startsAt),
      holder: holderOf(ask.actor).id,
      staff: ask.actor.kind === 'member',
      override: command.override !== undefined,
    };
    const around = await lookAround(tx, wanted, now, ask);
    this.doors.demandOpen(ask.actor, doorOf(around, serviceId), command.access);
    const fit = fitOf(around, wanted, now);
    const channel = channelOf(ask.actor.kind);
    const waits = channel === 'online' && around.confirmation === 'by_office';
    const row: BookingRow = {
      ...newBooking(wanted, fit, around, now),
      ...{ client_id: clientId, channel, override_reason: command.override?.reason ?? null },
      ...(waits
        ? { status: 'pending', expires_at: lapseAt(wanted.startsAt, around.pending_minutes, now) }
        : {}),
    };
    return placeBooking(tx, row, fit);
  }
}

/** That it stands, or waits for the office; over whose time, if it is so (C6: never silent). */
async function say(tx: Tx, row: BookingRow, now: Date, by: Ask): Promise<void> {
  const override = row.override_reason === null ? {} : { override: row.override_reason };
  if (row.status === 'pending')
    await emit(
      tx,
      bookingRequested,
      { ...facts(row, now), answerBy: (row.expires_at as Date).toISOString() },
      now,
      by,
    );
  else await emit(tx, bookingConfirmed, { ...facts(row, now), ...override }, now, by);
  await audit(tx, { by, action: 'booking.book', objectType: 'booking', objectId: row.id, body: override });
}

/** The hold becomes the booking and keeps its claims: what was promised when it was held is not asked again. */
async function fromHold(tx: Tx, holdId: string, command: BookSlot, ask: Ask, now: Date): Promise<BookingRow> {
  const holder = holderOf(ask.actor);
  const [row] = await tx.query<BookingRow>(bookHeld, [
    tx.companyId,
    holdId,
    holder.id,
    holder.kind,
    command.clientId,
    now,
  ]);
  if (!row) throw new Refusal('hold_expired');
  const same =
    row.service_id === command.serviceId &&
    (command.providerId === undefined || row.provider_id === command.providerId) &&
    row.starts_at.getTime() === Date.parse(command.startsAt);
  if (!same) throw new Refusal('invalid_input', [{ path: 'holdId', code: 'other_time' }]);
  return row;
}
