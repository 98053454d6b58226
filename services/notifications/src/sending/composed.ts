import type { DeliveryReason } from '../deliveries/delivery.entity';
import type { Mail } from './mail-channel';

/** A mail ready to send, the reason for skipping it, or when it is looked at again. */
export type Composed = Mail | Skip | Postponed;
export interface Skip {
  skip: DeliveryReason;
}
export interface Postponed {
  until: Date;
}
