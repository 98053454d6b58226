import type { DeliveryReason } from '../deliveries/delivery.entity';
import type { Sms } from '../sms/sms-channel';
import type { Mail } from './mail-channel';

/** A message ready to send, the reason for skipping it, or when it is looked at again. */
export type Message = Mail | Sms;
export type Composed = Message | Skip | Postponed;
export interface Skip {
  skip: DeliveryReason;
}
export interface Postponed {
  until: Date;
}
