import { Injectable } from '@nestjs/common';
import type {
  AnswerOf,
  readBookingSettingsCall,
  RequestOf,
  setBookingSettingsCall,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Tenants, type Tx } from '@riserbo/runtime';
import { defaults } from './booking-settings.entity';

type Settings = AnswerOf<typeof readBookingSettingsCall>;

const read = `
  SELECT pending_minutes AS "pendingMinutes", complete_after_minutes AS "completeAfterMinutes",
    correction_days AS "correctionDays", bookings_per_guest AS "bookingsPerGuest", version
  FROM booking_settings WHERE company_id = $1`;
const readLocked = `${read} FOR UPDATE`;
// two that set the first values at once: the second finds another version than it was made from
const write = `
  INSERT INTO booking_settings AS known
    (company_id, pending_minutes, complete_after_minutes, correction_days, bookings_per_guest, version)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT ON CONSTRAINT booking_settings_pkey DO UPDATE
    SET pending_minutes = excluded.pending_minutes, complete_after_minutes = excluded.complete_after_minutes,
      correction_days = excluded.correction_days, bookings_per_guest = excluded.bookings_per_guest,
      version = excluded.version
    WHERE known.version = excluded.version - 1
  RETURNING version`;

/** How long bookings wait for the office, when they count as given (C8), and how many a guest may have (X107). */
@Injectable()
export class SettingsService {
  constructor(private readonly tenants: Tenants) {}

  read(ask: Ask): Promise<Settings> {
    return this.tenants.transaction(ask.actor, settingsOf);
  }

  /** Holds for bookings made from now on. @throws Refusal `if_match_required`, `stale_version` */
  set(command: RequestOf<typeof setBookingSettingsCall>, ask: Ask): Promise<Settings> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const before = (await tx.query<Settings>(readLocked, [tx.companyId]))[0] ?? defaults;
      checkVersion(ask, before.version);
      const version = before.version + 1;
      const { pendingMinutes, completeAfterMinutes, correctionDays, bookingsPerGuest } = command;
      const values = [pendingMinutes, completeAfterMinutes, correctionDays, bookingsPerGuest];
      const written = await tx.query(write, [tx.companyId, ...values, version]);
      if (written.length === 0) checkVersion(ask, version);
      await audit(tx, { by: ask, action: 'booking.settings', objectType: 'company', objectId: tx.companyId });
      return { ...command, version };
    });
  }
}

/** What the company set, or the defaults. */
export async function settingsOf(tx: Tx): Promise<Settings> {
  return (await tx.query<Settings>(read, [tx.companyId]))[0] ?? defaults;
}
