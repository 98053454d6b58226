import type { Processor } from '@riserbo/contracts';
import { processorAt } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';

/** E3: the mail server and the provider of SMS. */
export function processors({
  SMTP_URL,
  SMS_URL,
}: Pick<NotificationsConfig, 'SMTP_URL' | 'SMS_URL'>): Processor[] {
  return [processorAt('mail', SMTP_URL), ...(SMS_URL === undefined ? [] : [processorAt('sms', SMS_URL)])];
}
