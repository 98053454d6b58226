import { Injectable } from '@nestjs/common';
import {
  cancelLinkCall,
  linkCalendarCall,
  readLinkCall,
  Refusal,
  rescheduleLinkCall,
  resolveLinkCall,
  searchLinkSlotsCall,
  type AnswerOf,
  type AuditAction,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import {
  checkVersion,
  Clock,
  Features,
  ServeRaw,
  Tenants,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { moveBooking } from '../bookings/moves';
import { cancelBooking } from '../lifecycle/cancellation';
import { policyOf, toBooking, toDomain, type BookingRow } from '../rows/booking-row';
import { requireMovable } from '../rows/change-window';
import { namedBooking, type NamedBookingRow } from '../rows/named-booking';
import { calendarOf } from '../feeds/calendar-of';
import { cancelDeadline, isLive, mayCancel, mayReschedule, rescheduleDeadline } from '../domain/booking';
import { SlotsService } from '../slots/slots.service';
import { LinkTokens } from './link-tokens';

type Act = (tx: Tx, booking: BookingRow) => Promise<BookingRow>;
type ManagedBooking = AnswerOf<typeof readLinkCall>;

/**
 * The guest's link (C12): no account, no name, one booking. It ends with the visit. The
 * company comes from the link's token, so each call opens a transaction itself.
 */
@Injectable()
export class LinksService {
  constructor(
    private readonly tenants: Tenants,
    private readonly tokens: LinkTokens,
    private readonly clock: Clock,
    private readonly features: Features,
    private readonly search: SlotsService,
  ) {}

  /** @throws Refusal `link_invalid` */
  @ServeRaw(readLinkCall)
  read(_: RawContext<typeof readLinkCall>, { token }: Input<typeof readLinkCall>): Promise<ManagedBooking> {
    return this.use(token, (_tx, booking) => Promise.resolve(booking));
  }

  /** F8: which booking a link is about. @throws Refusal `link_invalid` */
  @ServeRaw(resolveLinkCall)
  async resolve(_: RawContext<typeof resolveLinkCall>, { token }: Input<typeof resolveLinkCall>) {
    const now = this.clock.now();
    const { companyId, bookingId } = this.tokens.open(token, 'manage', now);
    const booking = await namedBooking(this.tenants.autoCommit({ companyId }), bookingId);
    if (!booking || !isCurrent(booking, now)) throw new Refusal('link_invalid');
    const { clientId, serviceId, providerId } = booking;
    return { companyId, bookingId, clientId, serviceId, providerId };
  }

  /** The booking for the guest's calendar (C13); neutral under `hipaa`. @throws Refusal `link_invalid` */
  @ServeRaw(linkCalendarCall)
  async calendar(_: RawContext<typeof linkCalendarCall>, { token }: Input<typeof linkCalendarCall>) {
    const now = this.clock.now();
    const { companyId, bookingId } = this.tokens.open(token, 'manage', now);
    const busyOnly = await this.features.has(companyId, 'hipaa');
    return this.tenants.transaction({ companyId }, async (tx) => {
      const booking = await namedBooking(tx, bookingId);
      if (!booking || !isCurrent(booking, now)) throw new Refusal('link_invalid');
      const calendar = { providerName: booking.providerName, busyOnly };
      return { text: calendarOf(calendar, [inCalendar(booking)]) };
    });
  }

  /**
   * Times with the same provider. @throws Refusal `link_invalid`, those of `SlotsService.search` and those of
   * the move
   */
  @ServeRaw(searchLinkSlotsCall)
  async slots(
    _: RawContext<typeof searchLinkSlotsCall>,
    { token, ...range }: Input<typeof searchLinkSlotsCall>,
  ) {
    const now = this.clock.now();
    const { companyId, bookingId } = this.tokens.open(token, 'manage', now);
    const reader = this.tenants.autoCommit({ companyId });
    const booking = await namedBooking(reader, bookingId);
    if (!booking || !isCurrent(booking, now)) throw new Refusal('link_invalid');
    requireMovable(booking, 'guest', now);
    const { serviceId, providerId } = booking;
    return this.search.findForMove(reader, range, { bookingId, serviceId, providerId });
  }

  /**
   * With the same provider. @throws Refusal `link_invalid`, `if_match_required`, `stale_version`, and those
   * of `moveBooking`
   */
  @ServeRaw(rescheduleLinkCall)
  reschedule(
    by: RawContext<typeof rescheduleLinkCall>,
    { token, startsAt }: Input<typeof rescheduleLinkCall>,
  ): Promise<ManagedBooking> {
    return this.change(token, by, 'booking.reschedule', (tx, booking) => {
      const to = { providerId: booking.providerId, startsAt: new Date(startsAt) };
      return moveBooking(tx, booking, to, { as: 'guest' });
    });
  }

  /** @throws Refusal `link_invalid`, `if_match_required`, `stale_version`, and those of `cancelBooking` */
  @ServeRaw(cancelLinkCall)
  cancel(
    by: RawContext<typeof cancelLinkCall>,
    { token }: Input<typeof cancelLinkCall>,
  ): Promise<ManagedBooking> {
    return this.change(token, by, 'booking.cancel', (tx, booking) =>
      cancelBooking(tx, booking, { as: 'guest' }),
    );
  }

  /**
   * Cut-offs apply as they do to guests. Neither request nor response names the booking for the audit row.
   */
  private change(token: string, by: CallContext, action: AuditAction, act: Act): Promise<ManagedBooking> {
    const changed: Act = async (tx, booking) => {
      checkVersion(by, booking.version);
      const after = await act(tx, booking);
      const reason = after.cancelReason ? { reason: after.cancelReason } : {};
      tx.audit({ action, objectType: 'booking', objectId: booking.id, body: { as: 'guest', ...reason } });
      return after;
    };
    return this.use(token, changed, by);
  }

  /** Checks the token before it asks the database. With `by`, the booking is locked for a change. */
  private async use(token: string, act: Act, by?: CallContext): Promise<ManagedBooking> {
    const now = this.clock.now();
    const { companyId, bookingId } = this.tokens.open(token, 'manage', now);
    const company = await this.companyOf(companyId);
    const work = async (tx: Tx) => {
      const booking = await namedBooking(tx, bookingId, { lock: by !== undefined });
      if (!booking || !isShown(booking, now)) throw new Refusal('link_invalid');
      return { ...managed({ ...booking, ...(await act(tx, booking)) }, now), company };
    };
    return this.tenants.transaction({ companyId }, work, { ...(by ? causeOf(by) : {}), now });
  }

  /** A guest can see and cancel the booking while auth does not answer. */
  private async companyOf(companyId: string): Promise<ManagedBooking['company']> {
    try {
      const { name, slug, locale, timeZone, profile } = await this.features.of(companyId);
      return { companyId, name, slug, locale, timeZone, profile };
    } catch (error) {
      if (error instanceof Refusal && error.code === 'unavailable') return null;
      throw error;
    }
  }
}

const causeOf = ({ actor, correlationId, traceparent }: CallContext) => ({
  actor,
  correlationId,
  ...(traceparent === undefined ? {} : { traceparent }),
});

function inCalendar({ id, version, status, startsAt, endsAt, serviceName, changedAt }: NamedBookingRow) {
  return { id, version, changedAt, startsAt, endsAt, serviceName, pending: status === 'pending' };
}

/** Whether the booking has not ended, and a pending one can still be confirmed. */
function isCurrent({ status, endsAt, expiresAt }: BookingRow, now: Date): boolean {
  return isLive(status) && endsAt > now && (expiresAt === null || expiresAt > now);
}

/** A cancelled booking is shown until its visit would have ended, but not to a person who was erased. */
function isShown(row: BookingRow, now: Date): boolean {
  const { status, cancelReason, endsAt } = row;
  return isCurrent(row, now) || (status === 'cancelled' && cancelReason !== 'erased' && endsAt > now);
}

function managed(row: NamedBookingRow, now: Date): Omit<ManagedBooking, 'company'> {
  const { status, startsAt, endsAt, serviceId, providerId, price, answerBy, version } = toBooking(row);
  const [booking, policy] = [toDomain(row), policyOf(row)];
  const [toCancel, toMove] = [
    mayCancel(booking, policy, 'guest', now),
    mayReschedule(booking, policy, 'guest', now),
  ];
  const until = (refusal: typeof toCancel, deadline: Date) =>
    refusal === 'state_forbids' ? null : deadline.toISOString();
  return {
    status,
    startsAt,
    endsAt,
    serviceId,
    serviceName: row.serviceName,
    providerId,
    providerName: row.providerName,
    timeZone: row.timeZone,
    price,
    mayCancel: toCancel === undefined,
    mayReschedule: row.offered && toMove === undefined,
    cancelUntil: until(toCancel, cancelDeadline(booking, policy)),
    rescheduleUntil: row.offered ? until(toMove, rescheduleDeadline(booking, policy)) : null,
    answerBy,
    version,
  };
}
