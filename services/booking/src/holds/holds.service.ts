import { Inject, Injectable } from '@nestjs/common';
import {
  bookingExpired,
  bookingHeld,
  holdSlotCall,
  Refusal,
  type AnswerOf,
  type RequestOf,
} from '@riserbo/contracts';
import { emit, type CallContext } from '@riserbo/messaging';
import { Clock, CONFIG, once, mapConstraints, Tenants, type Tx } from '@riserbo/runtime';
import { ServiceVisibilityService } from '../catalog/service-visibility';
import type { BookingConfig } from '../config';
import { expiryOf } from '../domain/booking';
import { bookingColumns, eventPayload, type BookingRow } from '../rows/booking-row';
import { advisoryLock } from '../claims/claims';
import { checkSlot, loadSlotContext } from './check-slot';
import { onlineGuest } from './guest-limits';
import { channelOf, holderOf, type Holder } from '../rows/holders';
import { holdWait } from './limit-waits';
import { onlineLimits, type OnlineLimits } from './online-limits';
import { newBooking, placeBooking } from './placing';
import { ProviderChoice } from './provider-choice';
import { visibilityOf } from '../slots/questions';

type HoldSlot = RequestOf<typeof holdSlotCall>;
type Hold = AnswerOf<typeof holdSlotCall>;

const release = `
  WITH released AS (
    UPDATE bookings SET status = 'expired', expires_at = NULL, held_by = NULL, held_by_kind = NULL, held_from = NULL, version = version + 1
    WHERE company_id = $1 AND id = $2 AND status = 'held' AND held_by = $3 AND held_by_kind = $4
    RETURNING ${bookingColumns.join(', ')}
  ), freed AS (
    DELETE FROM claims USING released WHERE claims.company_id = $1 AND claims.holder_id = released.id
  )
  SELECT * FROM released`;

const selectSame = `
  SELECT ${bookingColumns.join(', ')} FROM bookings
  WHERE company_id = $1 AND held_by = $2 AND held_by_kind = $3 AND status = 'held' AND expires_at > $4
    AND service_id = $5 AND starts_at = $6 AND ($7::uuid IS NULL OR provider_id = $7)`;

/** Times kept for some minutes while a form is filled in (C4). */
@Injectable()
export class HoldsService {
  private readonly limits: OnlineLimits;

  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly doors: ServiceVisibilityService,
    private readonly choice: ProviderChoice,
    @Inject(CONFIG) private readonly config: BookingConfig,
  ) {
    this.limits = onlineLimits(config);
  }

  /** The same time again answers the hold there is. @throws Refusal `hold_exists`, `hold_limit`, `slot_taken` and whatever else `lookAround` and `fitOf` refuse */
  hold(command: HoldSlot, context: CallContext): Promise<Hold> {
    const now = this.clock.now();
    return this.tenants.transaction(context.actor, (tx) =>
      once(tx, context, holdSlotCall, command, now, async () => {
        const held = await heldAlready(tx, command, holderOf(context.actor), now);
        if (held) return toHold(held);
        const row = await this.choice.place(tx, command, { actor: context.actor, now }, (providerId) =>
          this.held(tx, { ...command, providerId }, holderOf(context.actor), now, context),
        );
        await emit(tx, bookingHeld, eventPayload(row, null, now), now, context);
        return toHold(row);
      }),
    );
  }

  /** Gives a held time back before its end. @throws Refusal `not_found` when it is not a live hold of this actor */
  release(holdId: string, context: CallContext): Promise<Record<string, never>> {
    const { id, kind } = holderOf(context.actor);
    return this.tenants.transaction(context.actor, async (tx) => {
      const now = this.clock.now();
      const [row] = await tx.query<BookingRow>(release, [tx.companyId, holdId, id, kind]);
      if (!row) throw new Refusal('not_found');
      await emit(tx, bookingExpired, eventPayload(row, 'held', now), now, context);
      return {};
    });
  }

  private async held(
    tx: Tx,
    command: HoldSlot & { providerId: string },
    holder: Holder,
    now: Date,
    context: CallContext,
  ): Promise<BookingRow> {
    const online = await onlineGuest(tx, context, undefined, this.limits, now);
    const [startsAt, staff] = [new Date(command.startsAt), holder.kind === 'member'];
    const wanted = { ...command, startsAt, holder: holder.id, online, staff };
    const around = await loadSlotContext(tx, wanted, now, context);
    this.doors.assertOpen(context.actor, visibilityOf(around, command.serviceId), command.access);
    if (around.own_holds > 0 && holder.kind !== 'member') throw new Refusal('hold_exists');
    const { HOLDS_PER_COMPANY, HOLDS_PER_NETWORK } = this.limits;
    const full = around.holds >= HOLDS_PER_COMPANY || around.network_holds >= HOLDS_PER_NETWORK;
    if (full) throw new Refusal('hold_limit', [], await holdWait(tx, this.limits, online?.network, now));
    const fit = checkSlot(around, wanted, now);
    const row: BookingRow = {
      ...newBooking(wanted, fit, around, now),
      status: 'held',
      expires_at: expiryOf(wanted.startsAt, this.config.HOLD_MINUTES, now),
      held_by: holder.id,
      held_by_kind: holder.kind,
      held_from: online?.network ?? null,
      channel: channelOf(holder.kind),
    };
    return mapConstraints({ bookings_one_hold: 'hold_exists' }, () => placeBooking(tx, row, fit));
  }
}

/** The live hold of the same time. One person's requests take turns, so that a request that is sent twice gets one hold. */
async function heldAlready(
  tx: Tx,
  { serviceId, startsAt, providerId }: HoldSlot,
  { id, kind }: Holder,
  now: Date,
): Promise<BookingRow | undefined> {
  const values = [tx.companyId, id, kind, now, serviceId, new Date(startsAt), providerId ?? null];
  const [, [held]] = await Promise.all([
    advisoryLock(tx, `hold ${id}`),
    tx.query<BookingRow>(selectSame, values),
  ]);
  return held;
}

function toHold(row: BookingRow): Hold {
  return {
    holdId: row.id,
    serviceId: row.service_id,
    providerId: row.provider_id,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    expiresAt: (row.expires_at as Date).toISOString(),
    version: row.version,
  };
}
