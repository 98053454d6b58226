import { Inject, Injectable } from '@nestjs/common';
import {
  bookingConfirmed,
  bookingRequested,
  bookSlotCall,
  Refusal,
  type BookingStatus,
  type RequestOf,
} from '@riserbo/contracts';
import { emit, type CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, CONFIG, once, Tenants, type Tx } from '@riserbo/runtime';
import { ServiceVisibilityService } from '../catalog/service-visibility';
import type { BookingConfig } from '../config';
import { expiryOf } from '../domain/booking';
import { keepPolicies, policiesFor } from '../policies/acceptance';
import { PoliciesService } from '../policies/policies.service';
import { visibilityOf } from '../slots/questions';
import { eventPayload, toBooking, type Booking, type BookingRow } from '../rows/booking-row';
import { checkSlot, loadSlotContext } from '../holds/check-slot';
import { onlineGuest } from '../holds/guest-limits';
import { bookHeldTime, type BookSlot } from './book-hold';
import { channelOf, holderOf } from '../rows/holders';
import { ClientExistenceCache } from './client-existence';
import { requireOverride } from '../claims/overrides';
import { onlineLimits, type OnlineLimits } from '../holds/online-limits';
import { newBooking, placeBooking } from '../holds/placing';
import { ProviderChoice } from '../holds/provider-choice';

type Named<Command> = Command & { providerId: string };

/** Booking a time (C5, C6). Of the client it knows a random id, and takes it as it is: who that is, the clients service knows. */
@Injectable()
export class BookingsService {
  private readonly limits: OnlineLimits;

  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly clients: ClientExistenceCache,
    private readonly doors: ServiceVisibilityService,
    private readonly policies: PoliciesService,
    private readonly choice: ProviderChoice,
    @Inject(CONFIG) config: BookingConfig,
  ) {
    this.limits = onlineLimits(config);
  }

  /**
   * A guest's booking of a service that the office confirms waits for it (`pending`).
   * @throws Refusal `client_unknown`, `forbidden` (an override), `booking_limit`, those of `policiesFor`, `slot_taken`, `hold_expired` and whatever else `lookAround` and `fitOf` refuse
   */
  async book(command: RequestOf<typeof bookSlotCall>, context: CallContext): Promise<Booking> {
    if (command.override) requireOverride(context.actor);
    if (command.override && command.holdId)
      throw new Refusal('invalid_input', [{ path: 'override', code: 'not_with_hold' }]);
    if (command.override && command.providerId === undefined)
      throw new Refusal('invalid_input', [{ path: 'providerId', code: 'needed_with_override' }]);
    const known = await this.clients.demand(command.clientId, context);
    const counted = { ...command, countsAs: known ?? command.countsAs ?? command.clientId };
    const asked = await this.policies.asked(context);
    const now = this.clock.now();
    return this.tenants.transaction(context.actor, (tx) => {
      // asked along with the first statement, which it does not need; whoever repeats a request does not wait for it
      const policies = policiesFor(tx, command.accept, asked);
      policies.catch(() => undefined);
      return once(tx, context, bookSlotCall, command, now, async () => {
        const { holdId } = command;
        const kept = await policies;
        const row = holdId
          ? await bookHeldTime(tx, holdId, counted, context, now)
          : await this.choice.place(tx, command, { actor: context.actor, now }, (providerId) =>
              this.afresh(tx, { ...counted, providerId }, context, now),
            );
        keepPolicies(tx, row.id, kept, now);
        await say(tx, row, holdId ? 'held' : null, { by: context, now });
        return toBooking(row);
      });
    });
  }

  private async afresh(
    tx: Tx,
    command: Named<BookSlot>,
    context: CallContext,
    now: Date,
  ): Promise<BookingRow> {
    const { serviceId, providerId, clientId, countsAs } = command;
    const online = await onlineGuest(tx, context, countsAs, this.limits, now);
    const wanted = {
      serviceId,
      providerId,
      startsAt: new Date(command.startsAt),
      holder: holderOf(context.actor).id,
      online,
      staff: context.actor.kind === 'member',
      override: command.override !== undefined,
    };
    const around = await loadSlotContext(tx, wanted, now, context);
    this.doors.assertOpen(context.actor, visibilityOf(around, serviceId), command.access);
    const fit = checkSlot(around, wanted, now);
    const channel = channelOf(context.actor.kind);
    const waits = channel === 'online' && around.confirmation === 'by_office';
    const row: BookingRow = {
      ...newBooking(wanted, fit, around, now),
      ...{
        client_id: clientId,
        counts_as: countsAs,
        channel,
        override_reason: command.override?.reason ?? null,
      },
      ...{ guest_id: online?.guestId ?? null, held_from: online?.network ?? null },
      ...(waits
        ? { status: 'pending', expires_at: expiryOf(wanted.startsAt, around.pending_minutes, now) }
        : {}),
    };
    return placeBooking(tx, row, fit);
  }
}

/** That it stands, or waits for the office; over whose time, if it is so (C6: never silent). */
async function say(
  tx: Tx,
  row: BookingRow,
  before: BookingStatus | null,
  { by, now }: { by: CallContext; now: Date },
): Promise<void> {
  const payload = eventPayload(row, before, now);
  const override = row.override_reason === null ? {} : { override: row.override_reason };
  if (row.status === 'pending')
    await emit(
      tx,
      bookingRequested,
      { ...payload, answerBy: (row.expires_at as Date).toISOString() },
      now,
      by,
    );
  else await emit(tx, bookingConfirmed, { ...payload, ...override }, now, by);
  await audit(tx, { by, action: 'booking.book', objectType: 'booking', objectId: row.id, body: override });
}
