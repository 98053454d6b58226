import { Injectable } from '@nestjs/common';
import { readStatisticsCall, setPeriodLengthCall, type AnswerOf } from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input, type Tx } from '@riserbo/runtime';
import { margins } from '../domain/noise';
import type { PeriodLength } from '../domain/periods';
import { noShowRate, type Figures } from '../domain/statistics';
import { DEFAULT_LENGTH } from './open-period';
import { openPeriods } from './period.entities';

const MAX_PERIODS = 24;

/** No row of another table is read: nothing that happens to a booking can change an answer. */
const selectPublished = statement(
  `SELECT first_day AS "firstDay", last_day AS "lastDay", figures FROM published
   WHERE company_id = :companyId AND (:before::date IS NULL OR first_day < :before::date)
   ORDER BY first_day DESC LIMIT ${MAX_PERIODS}`,
  { firstDay: column.date, lastDay: column.date, figures: column.json<Figures>() },
);
const upsertLength = statement(`
  INSERT INTO open_periods AS known (company_id, length) VALUES (:companyId, :length)
  ON CONFLICT ON CONSTRAINT open_periods_pkey DO UPDATE
    SET length = CASE WHEN known.first_day IS NULL THEN excluded.length ELSE known.length END,
      next_length = CASE WHEN known.first_day IS NOT NULL AND excluded.length <> known.length
        THEN excluded.length END`);

/** Published periods and the length of periods (C17). */
@Injectable()
export class StatisticsService {
  @Serve(readStatisticsCall)
  async read(
    { tx }: Context<typeof readStatisticsCall>,
    { before }: Input<typeof readStatisticsCall>,
  ): Promise<AnswerOf<typeof readStatisticsCall>> {
    const periods = await tx.rows(selectPublished, { before: before ?? null });
    return {
      open: await openPeriodOf(tx),
      periods: periods.map(({ figures, ...days }) => ({
        ...days,
        ...figures,
        noShowRate: noShowRate(figures),
      })),
      margins,
    };
  }

  /** Holds from the next 1 January, or at once if no period has begun. */
  @Serve(setPeriodLengthCall)
  async setLength(
    { tx }: Context<typeof setPeriodLengthCall>,
    { length }: Input<typeof setPeriodLengthCall>,
  ) {
    await tx.rows(upsertLength, { length });
    tx.audit({ action: 'statistics.length', objectType: 'company', objectId: tx.companyId });
    return openPeriodOf(tx);
  }
}

async function openPeriodOf(tx: Pick<Tx, 'row'>) {
  const row = await openPeriods.find(tx as Tx, {});
  const length: PeriodLength = row?.length ?? DEFAULT_LENGTH;
  return {
    ...{ firstDay: row?.firstDay ?? null, lastDay: row?.lastDay ?? null },
    ...{ length, nextLength: row?.nextLength ?? null },
  };
}
