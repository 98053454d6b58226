import { companyContent, companyKey, operational, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a company sets for its bookings; without a row the defaults hold. */
@Entity('booking_settings')
export class BookingSettingsEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('integer', { name: 'pending_minutes' }) @Stored(companyContent) pendingMinutes: number;
  @Column('integer', { name: 'complete_after_minutes' }) @Stored(companyContent) completeAfterMinutes: number;
  @Column('integer', { name: 'correction_days' }) @Stored(companyContent) correctionDays: number;
  @Column('integer', { name: 'bookings_per_guest' }) @Stored(companyContent) bookingsPerGuest: number;
  @Column('integer') @Stored(operational) version: number;
}

export const bookingSettings = new Table(BookingSettingsEntity);

/** An office answers within a day, has a day to say who did not come, and a week to correct it. */
export const defaults = {
  pendingMinutes: 1440,
  completeAfterMinutes: 1440,
  correctionDays: 7,
  bookingsPerGuest: 5,
  version: 1,
} as const;
