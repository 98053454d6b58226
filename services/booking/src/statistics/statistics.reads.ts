import { Injectable } from '@nestjs/common';
import { readStatisticsCall, Refusal, type AnswerOf } from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input } from '@riserbo/runtime';
import { told, type EndStatus, type Pair, type Told } from '../domain/statistics';
import { openHours } from './open-hours';

type Statistics = AnswerOf<typeof readStatisticsCall>;
type Statistic = Statistics['items'][number];
const MAX_MONTHS = 36;

/** A year is read when any part of it is in the range: its months are not known. */
const selectCells = statement(
  `
  SELECT period, service_id AS "serviceId", provider_id AS "providerId", status,
    sum(bookings)::integer AS bookings, sum(minutes)::integer AS minutes, sum(lead_minutes)::float8 AS "leadMinutes",
    sum(persons_pair)::integer AS persons, sum(persons_status)::integer AS "newToStatus", sum(persons_period)::integer AS "newToPeriod",
    (SELECT coalesce(jsonb_object_agg(currency, price), '{}') FROM (
      SELECT c.currency,
        jsonb_build_object('amount', least(sum(c.price), 9007199254740991), 'persons', max(c.persons)) AS price
      FROM statistic_cells c
      WHERE c.company_id = :companyId AND c.period = cell.period AND c.service_id = cell.service_id AND c.provider_id = cell.provider_id
        AND c.status = cell.status AND c.currency <> '' GROUP BY c.currency) AS priced) AS prices
  FROM statistic_cells cell
  WHERE company_id = :companyId AND ((length(period) = 7 AND period BETWEEN :from AND :to) OR (length(period) = 4 AND period BETWEEN left(:from, 4) AND left(:to, 4)))
  GROUP BY period, service_id, provider_id, status HAVING sum(bookings) > 0 ORDER BY period, service_id, provider_id, status`,
  {
    ...{ period: column.text, serviceId: column.uuid, providerId: column.uuid },
    status: column.oneOf<EndStatus>(),
    ...{ bookings: column.integer, minutes: column.integer, leadMinutes: column.double },
    ...{ persons: column.integer, newToStatus: column.integer, newToPeriod: column.integer },
    prices: column.json<Pair['prices']>(),
  },
);

/** How bookings ended (C17). Reads counted cells only, so no erasure changes a figure. */
@Injectable()
export class StatisticsReads {
  /** @throws Refusal `range_too_long` beyond 36 months, or when it ends before it starts */
  @Serve(readStatisticsCall)
  async read(
    { tx }: Context<typeof readStatisticsCall>,
    { from, to, by }: Input<typeof readStatisticsCall>,
  ): Promise<Statistics> {
    const months = monthOf(to) - monthOf(from) + 1;
    if (months < 1 || months > MAX_MONTHS) throw new Refusal('range_too_long');
    const items = told(await tx.rows(selectCells, { from, to }), by).map(toStatistic);
    const open = by === 'service' ? () => 0 : await openHours(tx);
    const rates = ratesOf(items, (period, id) => (by === 'provider' && id === null ? 0 : open(period, id)));
    return { items, rates };
  }
}

function toStatistic({ period, id, status, pairs }: Told): Statistic {
  const sum = (of: (pair: Pair) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  const bookings = sum((pair) => pair.bookings);
  return {
    ...{ period, id, status, bookings },
    minutes: sum(({ minutes }) => minutes),
    revenue: status === 'completed' ? revenueOf(pairs) : [],
    leadMinutes: Math.round(sum(({ leadMinutes }) => leadMinutes) / bookings),
  };
}

function revenueOf(pairs: readonly Pair[]): Statistic['revenue'] {
  const amounts = new Map<string, number>();
  for (const { prices } of pairs)
    for (const [currency, { amount }] of Object.entries(prices))
      amounts.set(currency, Math.min(Number.MAX_SAFE_INTEGER, (amounts.get(currency) ?? 0) + amount));
  return [...amounts].sort().map(([currency, amount]) => ({ currency, amount }));
}

/** Derived from the published figures only. */
function ratesOf(
  items: readonly Statistic[],
  open: (period: string, id: string | null) => number,
): Statistics['rates'] {
  const places = new Map(items.map(({ period, id }) => [`${period} ${id ?? ''}`, { period, id }]));
  return [...places.values()].map(({ period, id }) => {
    const of = (status: Statistic['status']) =>
      items.find((item) => item.period === period && item.id === id && item.status === status);
    const [given, missed] = [of('completed'), of('no_show')];
    const minutes = open(period, id);
    return {
      ...{ period, id },
      noShowRate: given && missed ? missed.bookings / (given.bookings + missed.bookings) : null,
      utilisation: given && minutes > 0 ? given.minutes / minutes : null,
    };
  });
}

function monthOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
