import { Injectable } from '@nestjs/common';
import { readBookingSettingsCall, Refusal, setBookingSettingsCall } from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input, type Tx } from '@riserbo/runtime';
import { bookingSettings, defaults } from './booking-settings.entity';

// when two callers set the first values at once, the second finds a newer version than it read
const upsertSettings = statement(
  `INSERT INTO booking_settings AS known
    (company_id, pending_minutes, complete_after_minutes, correction_days, bookings_per_guest, version)
  VALUES (:companyId, :pendingMinutes, :completeAfterMinutes, :correctionDays, :bookingsPerGuest, :version)
  ON CONFLICT ON CONSTRAINT booking_settings_pkey DO UPDATE
    SET pending_minutes = excluded.pending_minutes, complete_after_minutes = excluded.complete_after_minutes,
      correction_days = excluded.correction_days, bookings_per_guest = excluded.bookings_per_guest,
      version = excluded.version
    WHERE known.version = excluded.version - 1
  RETURNING version`,
  { version: column.integer },
);

/** Booking settings of a company: confirmation deadline, completion (C8), bookings per guest (X107). */
@Injectable()
export class SettingsService {
  @Serve(readBookingSettingsCall)
  async read({ tx }: Context<typeof readBookingSettingsCall>) {
    return settingsOf(tx);
  }

  /** Applies to bookings made from now on. @throws Refusal `if_match_required`, `stale_version` */
  @Serve(setBookingSettingsCall)
  async set(
    { tx, checkVersion }: Context<typeof setBookingSettingsCall>,
    input: Input<typeof setBookingSettingsCall>,
  ) {
    const before = (await bookingSettings.lock(tx, {})) ?? defaults;
    checkVersion(before.version);
    const settings = { ...input, version: before.version + 1 };
    if (!(await tx.row(upsertSettings, settings))) throw new Refusal('stale_version');
    tx.audit({ action: 'booking.settings', objectType: 'company', objectId: tx.companyId });
    return settings;
  }
}

/** The company's settings, or the defaults. */
export async function settingsOf(tx: Tx) {
  return (await bookingSettings.find(tx, {})) ?? defaults;
}
