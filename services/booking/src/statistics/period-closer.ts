import { Injectable } from '@nestjs/common';
import { restrictedCall } from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { Clock, column, Every, Features, Round, statement, Tenants } from '@riserbo/runtime';
import { publish } from '../domain/statistics';
import { Chance } from './chance';
import { PublishedCopy } from './published-copy';
import { clientsOf, countPeriod } from './counts';
import { beginFirst, beginNext, extendToYear, lockOpenPeriod, type OpenPeriod } from './open-period';

const HOUR_MS = 3_600_000;
/** How many ids one question to clients can have. */
const MAX_IDS = 500;

const selectDue = statement(
  `SELECT DISTINCT s.company_id AS "companyId" FROM services s
   LEFT JOIN open_periods o ON o.company_id = s.company_id
   WHERE s.company_id <> ALL (:passedOver::uuid[]) AND (o.ends_at IS NULL OR o.ends_at <= :before)
   ORDER BY s.company_id LIMIT 100`,
  { companyId: column.uuid },
);
const insertPublished = statement(`
  INSERT INTO published (company_id, first_day, last_day, figures)
  VALUES (:companyId, :firstDay, :lastDay, :figures)`);

/** Publishes the statistics of each period once, an hour after its last day (C17). */
@Injectable()
export class PeriodCloser {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly features: Features,
    private readonly calls: Calls,
    private readonly chance: Chance,
    private readonly copy: PublishedCopy,
  ) {}

  /** One round over all companies. @returns the number of periods it began, extended or closed */
  @Every('5m', { replicas: 'one' })
  async close(round: Round = new Round()): Promise<number> {
    const before = new Date(this.clock.now().getTime() - HOUR_MS);
    return round.perCompany<{ companyId: string }>(
      (passedOver) => this.tenants.system((tx) => tx.rows(selectDue, { before, passedOver })),
      (companyId) => this.closeOne(companyId, before),
    );
  }

  /** The transaction reads the period again: it may have been closed or extended by then. */
  private async closeOne(companyId: string, before: Date): Promise<number> {
    const { timeZone, on } = await this.features.of(companyId);
    const hipaa = on.includes('hipaa');
    const seen = await this.tenants.transaction({ companyId }, lockOpenPeriod);
    const restricted = seen && seen.endsAt <= before ? await this.restrictedIn(companyId, seen) : [];
    return this.tenants.transaction({ companyId }, async (tx) => {
      const open = await lockOpenPeriod(tx);
      if (!open) await beginFirst(tx, timeZone, hipaa);
      else if (open.endsAt > before || open.firstDay !== seen?.firstDay) return 0;
      else if (!hipaa || !(await extendToYear(tx))) {
        const { firstDay, lastDay, endsAt, ...figures } = await this.copy.first(
          companyId,
          open.firstDay,
          async () => ({
            ...{ firstDay: open.firstDay, lastDay: open.lastDay, endsAt: open.endsAt.toISOString() },
            ...publish(await countPeriod(tx, open, restricted), this.chance.below),
          }),
        );
        await tx.rows(insertPublished, { firstDay, lastDay, figures });
        await beginNext(tx, { ...open, lastDay, endsAt: new Date(endsAt) }, timeZone, hipaa);
      }
      return 1;
    });
  }

  /** D3: clients whose processing is restricted are not counted. */
  private async restrictedIn(companyId: string, period: OpenPeriod): Promise<string[]> {
    const ids = await clientsOf(this.tenants.autoCommit({ companyId }), period);
    const found: string[] = [];
    for (let from = 0; from < ids.length; from += MAX_IDS) {
      const clientIds = ids.slice(from, from + MAX_IDS);
      found.push(...(await this.calls.askAs(restrictedCall, { clientIds }, { companyId })).clientIds);
    }
    return found;
  }
}
