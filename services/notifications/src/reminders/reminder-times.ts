import { Injectable } from '@nestjs/common';
import { Clock, statement, Tenants } from '@riserbo/runtime';
import { momentOf, type Moment } from '../domain/reminders';
import { messageSettings } from '../settings/message-settings.entity';

const selectQuietHours = statement(
  `SELECT ${messageSettings.list(['quietFrom', 'quietUntil'])} FROM message_settings WHERE company_id = :companyId`,
  messageSettings.row(['quietFrom', 'quietUntil']),
);

/** G5: when a due reminder is sent, by the company's quiet hours as they are now. */
@Injectable()
export class ReminderTimes {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  async moment(
    { companyId, expiresAt }: { companyId: string; expiresAt: Date | null },
    timeZone: string,
  ): Promise<Moment> {
    const now = this.clock.now();
    const [row] = await this.tenants.rows({ companyId }, selectQuietHours, {});
    const isSet = row !== undefined && row.quietFrom !== null && row.quietUntil !== null;
    const quiet = isSet ? { from: row.quietFrom as string, until: row.quietUntil as string } : null;
    return momentOf(expiresAt ?? now, quiet, timeZone, now);
  }
}
