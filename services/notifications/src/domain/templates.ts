import type { z } from 'zod';
import {
  accountMailKinds,
  type BookingStatus,
  type AccountMailKind,
  type purpose,
  type Template,
} from '@riserbo/contracts';

export type Purpose = z.infer<typeof purpose>;

const accountMails = Object.fromEntries(accountMailKinds.map((kind) => [kind, 'security'])) as Record<
  AccountMailKind,
  Purpose
>;
/** G2: purpose of every template, which decides how recipients can opt out. */
export const purposeOf: Record<Template, Purpose> = {
  ...accountMails,
  booking_requested: 'booking',
  booking_confirmed: 'booking',
  booking_rescheduled: 'booking',
  booking_declined: 'booking',
  booking_cancelled: 'booking',
  booking_reminder: 'reminder',
  booking_attendance: 'reminder',
  promotion: 'promotion',
  number_check: 'booking',
};

/** Templates of mails; the question to a number goes by SMS only. */
export type MailTemplate = Exclude<Template, 'number_check'>;

export type BookingTemplate =
  | 'booking_requested'
  | 'booking_confirmed'
  | 'booking_rescheduled'
  | 'booking_declined'
  | 'booking_cancelled'
  | 'booking_reminder'
  | 'booking_attendance';

const standing: readonly BookingStatus[] = ['pending', 'confirmed', 'arrived'];
const fitting: Record<BookingTemplate, readonly BookingStatus[]> = {
  booking_requested: ['pending'],
  booking_confirmed: ['confirmed', 'arrived'],
  booking_rescheduled: standing,
  booking_declined: ['cancelled'],
  booking_cancelled: ['cancelled'],
  booking_reminder: ['confirmed'],
  booking_attendance: ['confirmed'],
};

/** G3: purposes that recipients can stop. */
export const isStoppable = (purpose: Purpose): boolean => purpose !== 'security';
/** G6: purposes whose messages are sent at most once; the others at least once. */
export const isAtMostOnce = (purpose: Purpose): boolean => purpose === 'reminder' || purpose === 'promotion';

/** Whether a mail is still true: a confirmation is not sent for a booking cancelled in the meantime. */
export function isUpToDate(template: BookingTemplate, status: BookingStatus): boolean {
  return fitting[template].includes(status);
}
