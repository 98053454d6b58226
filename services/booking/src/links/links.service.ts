import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type readLinkCall,
  type RequestOf,
  type rescheduleLinkCall,
  type searchLinkSlotsCall,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { checkVersion, Clock, Features, Tenants, type Tx } from '@riserbo/runtime';
import { toBooking, type BookingRow } from '../bookings/booking-row';
import { cancelBooking, toDomain, moveBooking, policyOf } from '../bookings/changes';
import { namedBooking, type NamedBookingRow } from '../bookings/named-booking';
import { calendarOf } from '../feeds/calendar-of';
import { isLive, mayCancel, mayReschedule } from '../domain/booking';
import { SlotsService } from '../slots/slots.service';
import { LinkTokens } from './link-tokens';

type Act = (tx: Tx, booking: BookingRow, now: Date) => Promise<BookingRow>;
type FreeTimes = AnswerOf<typeof searchLinkSlotsCall>;
type ManagedBooking = AnswerOf<typeof readLinkCall>;

/** The guest's own link (C12): no account, no name, one booking. It dies at the end of the booking, or when it is cancelled. */
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
  read(token: string): Promise<ManagedBooking> {
    return this.use(token, (_tx, booking) => Promise.resolve(booking));
  }

  /** The one booking for the guest's calendar (C13); neutral under `hipaa`. @throws Refusal `link_invalid` */
  async calendar(token: string): Promise<{ text: string }> {
    const now = this.clock.now();
    const { companyId, bookingId } = this.tokens.open(token, 'manage', now);
    const busyOnly = await this.features.has(companyId, 'hipaa');
    return this.tenants.transaction({ companyId }, async (tx) => {
      const booking = await namedBooking(tx, bookingId);
      if (!booking || !standsAt(booking, now)) throw new Refusal('link_invalid');
      const whose = { providerName: booking.provider_name, busyOnly };
      return { text: calendarOf(whose, [inCalendar(booking)]) };
    });
  }

  /** Times with the same provider. @throws Refusal `link_invalid`, those of `SlotsService.search` and those of the move */
  async slots({ token, ...range }: RequestOf<typeof searchLinkSlotsCall>): Promise<FreeTimes> {
    const now = this.clock.now();
    const { companyId, bookingId } = this.tokens.open(token, 'manage', now);
    const reader = this.tenants.autoCommit({ companyId });
    const booking = await namedBooking(reader, bookingId);
    if (!booking || !standsAt(booking, now)) throw new Refusal('link_invalid');
    const refusal = mayReschedule(toDomain(booking), policyOf(booking), 'guest', now);
    if (refusal) throw new Refusal(refusal);
    const { service_id: serviceId, provider_id: providerId } = booking;
    return this.search.findForMove(reader, range, { bookingId, serviceId, providerId });
  }

  /** With the same provider. @throws Refusal `link_invalid`, `if_match_required`, `stale_version`, and those of `moveBooking` */
  reschedule(
    { token, startsAt }: RequestOf<typeof rescheduleLinkCall>,
    by: CallContext,
  ): Promise<ManagedBooking> {
    return this.change(token, by, (tx, booking, now) => {
      const to = { providerId: booking.provider_id, startsAt: new Date(startsAt) };
      return moveBooking(tx, booking, to, { by, as: 'guest', now });
    });
  }

  /** @throws Refusal `link_invalid`, `if_match_required`, `stale_version`, and those of `cancelBooking` */
  cancel(token: string, by: CallContext): Promise<ManagedBooking> {
    return this.change(token, by, (tx, booking, now) => cancelBooking(tx, booking, { by, as: 'guest', now }));
  }

  /** Whoever has the token is bound by cut-offs as a guest is. */
  private change(token: string, by: CallContext, act: Act): Promise<ManagedBooking> {
    const checked: Act = (tx, booking, now) => {
      checkVersion(by, booking.version);
      return act(tx, booking, now);
    };
    return this.use(token, checked, { lock: true });
  }

  /** The token is looked at before the database is. */
  private use(token: string, act: Act, { lock = false } = {}): Promise<ManagedBooking> {
    const now = this.clock.now();
    const { companyId, bookingId } = this.tokens.open(token, 'manage', now);
    return this.tenants.transaction({ companyId }, async (tx) => {
      const booking = await namedBooking(tx, bookingId, { lock });
      if (!booking || !standsAt(booking, now)) throw new Refusal('link_invalid');
      return managed({ ...booking, ...(await act(tx, booking, now)) }, now);
    });
  }
}

function inCalendar({
  id,
  version,
  status,
  starts_at: startsAt,
  ends_at: endsAt,
  service_name: serviceName,
  changed_at: changedAt,
}: NamedBookingRow) {
  return { id, version, changedAt, startsAt, endsAt, serviceName, pending: status === 'pending' };
}

/** Until its end, and as long as it may still be confirmed. */
function standsAt({ status, ends_at: endsAt, expires_at: lapsesAt }: BookingRow, now: Date): boolean {
  return isLive(status) && endsAt > now && (lapsesAt === null || lapsesAt > now);
}

function managed(row: NamedBookingRow, now: Date): ManagedBooking {
  const { status, startsAt, endsAt, serviceId, providerId, version } = toBooking(row);
  return {
    status,
    startsAt,
    endsAt,
    serviceId,
    serviceName: row.service_name,
    providerId,
    providerName: row.provider_name,
    timeZone: row.time_zone,
    mayCancel: mayCancel(toDomain(row), policyOf(row), 'guest', now) === undefined,
    mayReschedule: row.offered && mayReschedule(toDomain(row), policyOf(row), 'guest', now) === undefined,
    version,
  };
}
