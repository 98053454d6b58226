import type {
  AnswerOf,
  BookingChannel,
  BookingStatus,
  OverrideReason,
  readBookingCall,
} from '@riserbo/contracts';
import { companyKey, link, operational, Personal, reference, scheduleOf, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { amountColumn } from '../catalog/prices';

const visit = scheduleOf('client');

/** A provider's time that is or was held or booked. Only the clients service knows who the client is. */
@Entity('bookings')
@Personal({
  subjects: { client: ['client_id', 'held_by'], provider: 'provider_id' },
  onErase: 'scrub',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'company_end' },
})
export class BookingEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('uuid', { name: 'service_id' }) @Stored(visit) serviceId: string;
  @Column('uuid', { name: 'provider_id' }) @Stored(reference('provider')) providerId: string;
  @Column('uuid', { name: 'client_id', nullable: true }) @Stored(reference('client')) clientId: string | null;
  @Column('text') @Stored(visit) status: BookingStatus;
  @Column('text', { name: 'cancel_reason', nullable: true }) @Stored(visit) cancelReason: CancelReason | null;
  @Column('timestamptz', { name: 'starts_at' }) @Stored(visit) startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) @Stored(visit) endsAt: Date;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) @Stored(operational) expiresAt: Date | null;
  @Column('uuid', { name: 'held_by', nullable: true }) @Stored(operational) heldBy: string | null;
  @Column('text', { name: 'held_by_kind', nullable: true })
  @Stored(operational)
  heldByKind: HolderKind | null;
  /** C17: when its first end was recorded; a correction does not change it. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) @Stored(visit) endedAt: Date | null;
  /** The month of the books that contains its sale. */
  @Column('text', { name: 'sold_in', nullable: true }) @Stored(operational) soldIn: string | null;
  /** Pseudonym of the network it was made from, under a daily key; deleted after a day. */
  @Column('bytea', { name: 'held_from', nullable: true })
  @Stored({ ...link('client'), retention: { days: 1, after: 'created_at' } })
  heldFrom: Buffer | null;
  @Column('uuid', { name: 'guest_id', nullable: true }) @Stored(link('client')) guestId: string | null;
  /** One id for all bookings of a person. */
  @Column('uuid', { name: 'counts_as', nullable: true }) @Stored(link('client')) countsAs: string | null;
  @Column('text') @Stored(operational) channel: BookingChannel;
  @Column('text', { name: 'override_reason', nullable: true })
  @Stored(operational)
  overrideReason: OverrideReason | null;
  @Column('integer', { name: 'cancel_cutoff_minutes' }) @Stored(operational) cancelCutoffMinutes: number;
  @Column('integer', { name: 'reschedule_cutoff_minutes' })
  @Stored(operational)
  rescheduleCutoffMinutes: number;
  @Column('uuid', { name: 'session_id', nullable: true }) @Stored(operational) sessionId: string | null;
  @Column('text', { name: 'price_currency', nullable: true }) @Stored(visit) priceCurrency: string | null;
  @Column('bigint', amountColumn) @Stored(visit) priceAmount: number | null;
  @Column('integer') @Stored(operational) version: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) @Stored(operational) changedAt: Date;
  /** The transaction that changed it last. */
  @Column('bigint', { name: 'changed_in' }) @Stored(operational) changedIn: string;
}

export type CancelReason = NonNullable<AnswerOf<typeof readBookingCall>['cancelReason']>;
/** Who can hold a time. */
export type HolderKind = 'guest' | 'client' | 'member';
/** Rows of all bookings. */
export const bookings = new Table(BookingEntity);
