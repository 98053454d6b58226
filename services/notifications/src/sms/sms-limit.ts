import { Inject, Injectable } from '@nestjs/common';
import { keptMs } from '@riserbo/privacy';
import { Clock, column, CONFIG, statement, Tenants } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';
import { NumberKeys } from './number-keys';
import { SmsCountEntity } from './sms.entities';

// all three or none: a count above its limit updates no row, and the statement is undone
const countParts = statement(
  `INSERT INTO sms_counts AS known (day, scope, mark, count)
   SELECT :day::date, s, m, :parts FROM unnest(:scopes::text[], :marks::bytea[]) AS wanted (s, m) ORDER BY s
   ON CONFLICT ON CONSTRAINT sms_counts_pkey DO UPDATE SET count = known.count + :parts
     WHERE known.count + :parts <= CASE known.scope
       WHEN 'number' THEN :perNumber::integer WHEN 'company' THEN :perCompany::integer ELSE :perDay::integer END
   RETURNING count`,
  { count: column.integer },
);
const uncountParts = statement(
  `UPDATE sms_counts SET count = greatest(0, count - :parts)
   WHERE day = :day::date AND (scope, mark) IN (SELECT * FROM unnest(:scopes::text[], :marks::bytea[]))`,
);
const deleteOld = statement(`DELETE FROM sms_counts WHERE day < :before::date`);
const KEPT_MS = keptMs(SmsCountEntity);
const SCOPES = ['company', 'installation', 'number'];
class LimitReached extends Error {}

/** G10: parts of SMS in a day (UTC) to one number, of one company, and of the installation. */
@Injectable()
export class SmsLimit {
  constructor(
    private readonly tenants: Tenants,
    private readonly numbers: NumberKeys,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  /** Counts an SMS about to be sent. @returns false, without counting, if a limit is reached */
  async take(companyId: string, number: string, parts: number): Promise<boolean> {
    const { SMS_PER_NUMBER, SMS_PER_COMPANY, SMS_PER_DAY } = this.config;
    const limits = { perNumber: SMS_PER_NUMBER, perCompany: SMS_PER_COMPANY, perDay: SMS_PER_DAY };
    if (parts > SMS_PER_NUMBER) return false;
    const row = await this.row(companyId, number, parts);
    try {
      await this.tenants.system(async (tx) => {
        await tx.rows(deleteOld, { before: this.dayOf(KEPT_MS) });
        const counted = await tx.rows(countParts, { ...row, ...limits });
        if (counted.length < SCOPES.length) throw new LimitReached();
      });
      return true;
    } catch (error) {
      if (error instanceof LimitReached) return false;
      throw error;
    }
  }

  /** Reverts the count of an SMS that was not sent. */
  async giveBack(companyId: string, number: string, parts: number): Promise<void> {
    const row = await this.row(companyId, number, parts);
    await this.tenants.system((tx) => tx.rows(uncountParts, row));
  }

  private dayOf(agoMs: number): string {
    return new Date(this.clock.now().getTime() - agoMs).toISOString().slice(0, 10);
  }

  private async row(companyId: string, number: string, parts: number) {
    const marks = await Promise.all(
      [companyId, 'installation', number].map((each) => this.numbers.keyOf(each)),
    );
    return { day: this.dayOf(0), scopes: SCOPES, marks, parts };
  }
}
