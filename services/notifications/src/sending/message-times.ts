import { Injectable } from '@nestjs/common';
import type { Messaging } from '@riserbo/contracts';
import { Clock, statement, Tenants } from '@riserbo/runtime';
import { momentOf, type Hours, type Moment } from '../domain/reminders';
import { isAtMostOnce, type Purpose } from '../domain/templates';
import { messageSettings } from '../settings/message-settings.entity';

const selectQuietHours = statement(
  `SELECT ${messageSettings.list(['quietFrom', 'quietUntil'])} FROM message_settings WHERE company_id = :companyId`,
  messageSettings.row(['quietFrom', 'quietUntil']),
);

interface Due {
  companyId: string;
  purpose: Purpose;
  expiresAt: Date | null;
}

/** When a due message is sent, by quiet hours as they are now. */
@Injectable()
export class MessageTimes {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /**
   * G5, G7: quiet hours of the company hold back reminders and promotions. D8: those of the client hold back
   * every message.
   */
  async moment(due: Due, timeZone: string, messaging: Pick<Messaging, 'hours'> | null): Promise<Moment> {
    const quiet = [...(await this.ofCompany(due)), ...ofClient(messaging)];
    return momentOf(due.expiresAt, quiet, timeZone, this.clock.now());
  }

  private async ofCompany({ companyId, purpose }: Due): Promise<Hours[]> {
    if (!isAtMostOnce(purpose)) return [];
    const [row] = await this.tenants.rows({ companyId }, selectQuietHours, {});
    const { quietFrom: from, quietUntil: until } = row ?? { quietFrom: null, quietUntil: null };
    return from === null || until === null ? [] : [{ from, until }];
  }
}

/** The client names the hours in which messages may come. */
function ofClient(messaging: Pick<Messaging, 'hours'> | null): Hours[] {
  const hours = messaging?.hours ?? null;
  return hours === null || hours.from === hours.until ? [] : [{ from: hours.until, until: hours.from }];
}
