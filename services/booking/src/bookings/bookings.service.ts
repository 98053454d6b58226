import { Inject, Injectable } from '@nestjs/common';
import {
  bookingConfirmed,
  bookingRequested,
  bookSlotCall,
  Refusal,
  type BookingStatus,
} from '@riserbo/contracts';
import {
  CONFIG,
  mapConstraints,
  ServeRaw,
  type Context,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { ServiceVisibilityService } from '../catalog/service-visibility';
import { requireOverride } from '../claims/overrides';
import type { BookingConfig } from '../config';
import { decideNew } from '../holds/decide';
import { onlineGuest } from '../holds/guest-limits';
import { onlineLimits, type OnlineGuest, type OnlineLimits } from '../holds/online-limits';
import { newBooking, placeBooking } from '../holds/placing';
import { ProviderChoice } from '../holds/provider-choice';
import { loadSlotContext, type RequestedSlot, type SlotContext } from '../holds/slot-context';
import { keepPolicies, policiesFor, type Kept } from '../policies/acceptance';
import { PoliciesService } from '../policies/policies.service';
import { eventPayload, toBooking, type BookingRow } from '../rows/booking-row';
import { channelOf, holderOf } from '../rows/holders';
import { visibilityOf } from '../slots/questions';
import { bookHeldTime, type BookSlot } from './book-hold';
import { requireUnrestricted } from '../restrictions/restricted';
import { ClientExistenceCache } from './client-existence';

type BookContext = Context<typeof bookSlotCall>;
/** A requested time and what is known around it. */
interface Around {
  slot: RequestedSlot;
  known: SlotContext;
}

/** Books a time (C5, C6). It knows only the client's id; who that is, the clients service knows. */
@Injectable()
export class BookingsService {
  private readonly limits: OnlineLimits;

  constructor(
    private readonly clients: ClientExistenceCache,
    private readonly visibility: ServiceVisibilityService,
    private readonly policies: PoliciesService,
    private readonly choice: ProviderChoice,
    @Inject(CONFIG) private readonly config: BookingConfig,
  ) {
    this.limits = onlineLimits(config);
  }

  /**
   * An online booking of a service that the office confirms is `pending`. @throws Refusal `client_unknown`,
   * `forbidden` for an override without the permission, those of `policiesFor`, `bookHeldTime`, `decideNew`
   * and `placeBooking`
   */
  @ServeRaw(bookSlotCall)
  async book(context: RawContext<typeof bookSlotCall>, input: Input<typeof bookSlotCall>) {
    assertOverride(context, input);
    const confirmed = await this.clients.assertKnown(input.clientId, context);
    const command = { ...input, countsAs: confirmed ?? input.countsAs ?? input.clientId };
    const required = await this.policies.asked(context);
    const { holdId, providerId } = input;
    let [policies, around, unrestricted]: [Promise<Kept[]>?, Promise<Around>?, Promise<void>?] = [];
    const meanwhile = (tx: Tx) => {
      unrestricted = requireUnrestricted(tx, input.clientId);
      policies = policiesFor(tx, input.accept, required);
      if (holdId === undefined && providerId !== undefined)
        around = this.around(tx, context, command, providerId);
      return Promise.all([policies, around, unrestricted]);
    };
    const work = async (act: BookContext) => {
      const { tx, now, actor } = act;
      await (unrestricted ?? requireUnrestricted(tx, input.clientId));
      // H5: erased since the record was confirmed
      const row = await mapConstraints({ client_not_erased: 'client_unknown' }, () =>
        holdId
          ? bookHeldTime(tx, holdId, command, holderOf(actor))
          : this.choice.place(tx, command, actor, async (id) =>
              this.bookNew(act, command, await (around ?? this.around(tx, context, command, id))),
            ),
      );
      keepPolicies(tx, row.id, (await policies) ?? [], now);
      announce(tx, row, holdId ? 'held' : null);
      if (row.overrideReason !== null) act.recordInAudit({ override: row.overrideReason });
      return toBooking(row);
    };
    return context.act(work, { meanwhile });
  }

  /** What is known before the decision; reads and locks only. */
  private async around(
    tx: Tx,
    context: Pick<BookContext, 'actor' | 'ip'>,
    { serviceId, startsAt, countsAs }: BookSlot,
    providerId: string,
  ): Promise<Around> {
    const online = await onlineGuest(tx, context, { kind: 'booking', countsAs, limits: this.limits });
    const holder = holderOf(context.actor).id;
    const slot = { serviceId, providerId, startsAt: new Date(startsAt), holder, online };
    return { slot, known: await loadSlotContext(tx, slot) };
  }

  private async bookNew(
    { tx, now, actor }: BookContext,
    { serviceId, clientId, countsAs, access, override }: BookSlot,
    { slot, known: around }: Around,
  ): Promise<BookingRow> {
    this.visibility.assertOpen(actor, visibilityOf(around, serviceId), access);
    const channel = channelOf(actor.kind);
    const request = { kind: 'booking', channel, slot, override: override !== undefined } as const;
    const configured = { limits: this.limits, holdMin: this.config.HOLD_MINUTES };
    const decided = await decideNew(tx, around, request, configured);
    const made = {
      ...{ channel, clientId, countsAs, ...ofGuest(slot.online) },
      ...{ heldBy: null, heldByKind: null, overrideReason: override?.reason ?? null },
    };
    return placeBooking(tx, newBooking(slot, decided, made, now), decided.slot);
  }
}

const ofGuest = (online?: OnlineGuest) => ({
  guestId: online?.guestId ?? null,
  heldFrom: online?.network ?? null,
});

function assertOverride(
  { actor }: Pick<BookContext, 'actor'>,
  { override, holdId, providerId }: Input<typeof bookSlotCall>,
): void {
  if (!override) return;
  requireOverride(actor);
  if (holdId) throw new Refusal('invalid_input', [{ path: 'override', code: 'not_with_hold' }]);
  if (providerId === undefined)
    throw new Refusal('invalid_input', [{ path: 'providerId', code: 'needed_with_override' }]);
}

/** Emits that the booking is confirmed, with the reason of an override, or waits for the office. */
function announce(tx: Tx, row: BookingRow, previous: BookingStatus | null): void {
  const payload = eventPayload(row, previous, tx.now);
  const override = row.overrideReason === null ? {} : { override: row.overrideReason };
  if (row.status !== 'pending') return tx.emit(bookingConfirmed, { ...payload, ...override });
  tx.emit(bookingRequested, { ...payload, answerBy: (row.expiresAt as Date).toISOString() });
}
