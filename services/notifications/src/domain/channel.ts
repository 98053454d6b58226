import type { deliveryReason, SmsMode } from '@riserbo/contracts';
import type { z } from 'zod';

export type Channel = 'email' | 'sms';
type DeliveryReason = z.infer<typeof deliveryReason>;
/** What decides by which channel a message goes. */
export interface Reachable {
  /** D8: the only channel that the client asked for; null for any. */
  wants: 'email' | 'sms' | 'phone' | 'post' | null;
  hasMail: boolean;
  /** What the company set; `off` if the company or the installation sends no SMS. */
  mode: SmsMode;
  /** Whether an SMS may be sent, or why not. */
  number: 'usable' | 'no_address' | 'country_not_allowed' | 'number_unconfirmed';
}

/** G1, G10, D8: the channel of a message to a client, or why it has none. */
export function channelOf({ wants, hasMail, mode, number }: Reachable): Channel | { skip: DeliveryReason } {
  const isUsable = number === 'usable' && mode !== 'off';
  if (wants === 'phone' || wants === 'post') return { skip: 'other_channel' };
  if (wants === 'sms' && mode === 'off') return { skip: 'other_channel' };
  if (wants === 'sms') return number === 'usable' ? 'sms' : { skip: number };
  if (wants === null && isUsable && (mode === 'preferred' || !hasMail)) return 'sms';
  if (hasMail) return 'email';
  if (wants === 'email' || mode === 'off' || number === 'usable') return { skip: 'no_address' };
  return { skip: number };
}

/** Whether the number should be asked if it wants SMS: nothing but its answer is missing. */
export function shouldConfirm(reachable: Reachable): boolean {
  const { wants, hasMail, mode, number } = reachable;
  if (number !== 'number_unconfirmed' || mode === 'off') return false;
  return wants === 'sms' || (wants === null && (mode === 'preferred' || !hasMail));
}
