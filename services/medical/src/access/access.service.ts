import { Injectable } from '@nestjs/common';
import { Refusal, type MemberActor, type RefusalCode } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Clock, column, statement, Tenants, type Tx } from '@riserbo/runtime';
import { charts, type ChartEntity } from '../rows/chart.entities';
import { hasBrokenGlass, isPractitioner, mayAskFor, mayOpen, PREPARATION_MS } from './may-open';

const denials: readonly RefusalCode[] = ['chart_unknown', 'intake_unknown', 'forbidden'];
const select = `SELECT ${charts.list([], 'c')} FROM charts c
  WHERE c.company_id = :companyId AND c.id = :chartId AND ${mayOpen}` as const;
const selectChart = statement(select, charts.row());
const selectChartForUpdate = statement(`${select} FOR NO KEY UPDATE OF c`, charts.row());
const selectMayAsk = statement(`SELECT ${mayAskFor(':clientId')} OR ${hasBrokenGlass(':clientId')} AS may`, {
  may: column.boolean,
});
const selectIsPractitioner = statement(`SELECT ${isPractitioner} AS may`, { may: column.boolean });

type Chart = Omit<ChartEntity, 'companyId'>;
/** Who asks, and when: parameters of the conditions in `may-open.ts`. */
export const asker = ({ userId }: MemberActor, now: Date) => ({
  userId,
  now,
  soon: new Date(now.getTime() + PREPARATION_MS),
});

/**
 * X32, F9: decides in the database who may ask for ciphertext. What a member may not ask for is answered
 * as if it did not exist, and recorded.
 */
@Injectable()
export class AccessService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `chart_unknown` */
  async chart(tx: Tx, actor: MemberActor, chartId: string, { lock = false } = {}): Promise<Chart> {
    const statement = lock ? selectChartForUpdate : selectChart;
    const chart = await tx.row(statement, { chartId, ...asker(actor, tx.now) });
    if (!chart) throw new Refusal('chart_unknown');
    return chart;
  }

  /** @throws Refusal `chart_unknown` */
  async assertMayAskFor(tx: Tx, actor: MemberActor, clientId: string): Promise<void> {
    const row = await tx.row(selectMayAsk, { clientId, ...asker(actor, tx.now) });
    if (!row?.may) throw new Refusal('chart_unknown');
  }

  /** @throws Refusal `forbidden` */
  async assertPractitioner(tx: Tx, { userId }: MemberActor): Promise<void> {
    if (!(await tx.row(selectIsPractitioner, { userId }))?.may) throw new Refusal('forbidden');
  }

  /**
   * Runs an act, and records in the audit log that it was refused because the actor lacks the right.
   * @throws Refusal `unavailable` instead, if that cannot be recorded
   */
  async recordingDenials<T>(
    { actor, correlationId }: Pick<CallContext, 'correlationId'> & { actor: MemberActor },
    { object, id }: { object: 'chart' | 'client' | 'intake'; id: string },
    act: () => Promise<T>,
  ): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof Refusal && denials.includes(error.code))
        await this.tenants.transaction(
          actor,
          async (tx) =>
            tx.audit({ action: 'record.deny', objectType: object, objectId: id, outcome: 'denied' }),
          { actor, correlationId, now: this.clock.now() },
        );
      throw error;
    }
  }
}
