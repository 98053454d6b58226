import { Inject, Injectable } from '@nestjs/common';
import {
  bookingExpired,
  bookingHeld,
  holdSlotCall,
  Refusal,
  releaseHoldCall,
  type AnswerOf,
} from '@riserbo/contracts';
import {
  CONFIG,
  mapConstraints,
  Serve,
  statement,
  type Context,
  type Input,
  type Tx,
} from '@riserbo/runtime';
import { ServiceVisibilityService } from '../catalog/service-visibility';
import { advisoryLock } from '../claims/claims';
import type { BookingConfig } from '../config';
import { bookingColumns, bookingList, eventPayload, type BookingRow } from '../rows/booking-row';
import { channelOf, holderOf, type Holder } from '../rows/holders';
import { visibilityOf } from '../slots/questions';
import { decideNew } from './decide';
import { onlineGuest } from './guest-limits';
import { onlineLimits, type OnlineLimits } from './online-limits';
import { newBooking, placeBooking } from './placing';
import { ProviderChoice } from './provider-choice';
import { loadSlotContext } from './slot-context';

type HoldSlot = Input<typeof holdSlotCall>;

const releaseHold = statement(
  `WITH released AS (
    UPDATE bookings
    SET status = 'expired', expires_at = NULL, held_by = NULL, held_by_kind = NULL, held_from = NULL,
      version = version + 1
    WHERE company_id = :companyId AND id = :holdId AND status = 'held' AND held_by = :id AND held_by_kind = :kind
    RETURNING ${bookingList()}
  ), freed AS (
    DELETE FROM claims USING released WHERE claims.company_id = :companyId AND claims.holder_id = released.id
  )
  SELECT * FROM released`,
  bookingColumns,
);
const selectSameHold = statement(
  `SELECT ${bookingList()} FROM bookings
   WHERE company_id = :companyId AND held_by = :id AND held_by_kind = :kind AND status = 'held'
     AND expires_at > :now AND service_id = :serviceId AND starts_at = :startsAt
     AND (:providerId::uuid IS NULL OR provider_id = :providerId)`,
  bookingColumns,
);

/** Times that are reserved for some minutes while a form is filled in (C4). */
@Injectable()
export class HoldsService {
  private readonly limits: OnlineLimits;

  constructor(
    private readonly visibility: ServiceVisibilityService,
    private readonly choice: ProviderChoice,
    @Inject(CONFIG) private readonly config: BookingConfig,
  ) {
    this.limits = onlineLimits(config);
  }

  /**
   * Repeating the same time returns the hold there is. @throws Refusal `hold_exists`, `hold_limit`,
   * `slot_taken` and others of `decideNew`
   */
  @Serve(holdSlotCall)
  async hold(context: Context<typeof holdSlotCall>, input: HoldSlot) {
    const { tx, now, actor } = context;
    const held = await findSame(tx, input, holderOf(actor));
    if (held) return toHold(held);
    const row = await this.choice.place(tx, input, actor, (providerId) =>
      this.holdWith(context, input, providerId),
    );
    tx.emit(bookingHeld, eventPayload(row, null, now));
    return toHold(row);
  }

  /** Ends a hold early. @throws Refusal `not_found` unless it is a live hold of this actor */
  @Serve(releaseHoldCall)
  async release(
    { tx, now, actor }: Context<typeof releaseHoldCall>,
    { holdId }: Input<typeof releaseHoldCall>,
  ) {
    const row = await tx.row(releaseHold, { holdId, ...holderOf(actor) });
    if (!row) throw new Refusal('not_found');
    tx.emit(bookingExpired, eventPayload(row, 'held', now));
    return {};
  }

  private async holdWith(
    context: Context<typeof holdSlotCall>,
    { serviceId, startsAt, access }: HoldSlot,
    providerId: string,
  ): Promise<BookingRow> {
    const { tx, now, actor } = context;
    const holder = holderOf(actor);
    const asked = { kind: 'hold', countsAs: undefined, limits: this.limits } as const;
    const online = await onlineGuest(tx, context, asked);
    const slot = { serviceId, providerId, startsAt: new Date(startsAt), holder: holder.id, online };
    const around = await loadSlotContext(tx, slot);
    this.visibility.assertOpen(actor, visibilityOf(around, serviceId), access);
    const channel = channelOf(actor.kind);
    const configured = { limits: this.limits, holdMin: this.config.HOLD_MINUTES };
    const decided = await decideNew(tx, around, { kind: 'hold', channel, slot }, configured);
    const made = {
      ...{ channel, clientId: null, countsAs: null, guestId: null, overrideReason: null },
      ...{ heldBy: holder.id, heldByKind: holder.kind, heldFrom: online?.network ?? null },
    };
    const row = newBooking(slot, decided, made, now);
    return mapConstraints({ bookings_one_hold: 'hold_exists' }, () => placeBooking(tx, row, decided.slot));
  }
}

/**
 * The live hold of the same time. Requests of one person wait for each other, so a repeated one gets one
 * hold.
 */
async function findSame(
  tx: Tx,
  { serviceId, startsAt, providerId }: HoldSlot,
  { id, kind }: Holder,
): Promise<BookingRow | undefined> {
  const hold = {
    id,
    kind,
    now: tx.now,
    serviceId,
    startsAt: new Date(startsAt),
    providerId: providerId ?? null,
  };
  const [, held] = await Promise.all([advisoryLock(tx, `hold ${id}`), tx.row(selectSameHold, hold)]);
  return held;
}

function toHold(row: BookingRow): AnswerOf<typeof holdSlotCall> {
  return {
    holdId: row.id,
    serviceId: row.serviceId,
    providerId: row.providerId,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    expiresAt: (row.expiresAt as Date).toISOString(),
    version: row.version,
  };
}
