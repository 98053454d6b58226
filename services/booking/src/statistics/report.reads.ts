import { Injectable } from '@nestjs/common';
import { readReportCall, readSalesCall, Refusal, type AnswerOf } from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input } from '@riserbo/runtime';
import { openHours } from './open-hours';

type Report = AnswerOf<typeof readReportCall>;
type Row = Report['items'][number];
const MAX_MONTHS = 12;
/** The largest sum that JSON carries exactly. */
const MAX_AMOUNT = 'least(9007199254740991, sum(b.price_amount))::float8';

/** The day before and after: months are those of the provider's clock. */
const selectRows = statement(
  `
  SELECT to_char(b.starts_at AT TIME ZONE p.time_zone, 'YYYY-MM') AS month,
    CASE :by::text WHEN 'service' THEN b.service_id WHEN 'provider' THEN b.provider_id END AS id, b.status,
    CASE b.status WHEN 'completed' THEN b.price_currency END AS currency, count(*)::integer AS bookings,
    sum(extract(epoch FROM b.ends_at - b.starts_at) / 60)::integer AS minutes,
    sum(greatest(0, extract(epoch FROM b.starts_at - b.created_at) / 60))::float8 AS "leadMinutes",
    ${MAX_AMOUNT} AS amount
  FROM bookings b JOIN providers p ON p.company_id = :companyId AND p.id = b.provider_id
  WHERE b.company_id = :companyId AND b.client_id IS NOT NULL AND b.status NOT IN ('held', 'expired')
    AND b.counts_as IS NOT NULL
    AND b.starts_at >= (:from::text || '-01')::date::timestamp AT TIME ZONE 'UTC' - interval '1 day'
    AND b.starts_at < (:to::text || '-01')::date::timestamp AT TIME ZONE 'UTC' + interval '1 month 1 day'
    AND to_char(b.starts_at AT TIME ZONE p.time_zone, 'YYYY-MM') BETWEEN :from::text AND :to::text
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
  {
    ...{ month: column.text, id: column.nullable(column.uuid), status: column.oneOf<Row['status']>() },
    ...{ currency: column.nullable(column.text), bookings: column.integer, minutes: column.integer },
    ...{ leadMinutes: column.double, amount: column.nullable(column.double) },
  },
);
const selectSales = statement(
  `SELECT month, currency, sales, least(9007199254740991, gross)::float8 AS amount FROM sales
   WHERE company_id = :companyId AND month BETWEEN :from AND :to AND sales > 0 ORDER BY month, currency`,
  { month: column.text, currency: column.text, sales: column.integer, amount: column.double },
);

/** Exact figures for those who may read the bookings: live ones, which lose what is erased, and the books. */
@Injectable()
export class ReportReads {
  /** @throws Refusal `range_too_long` beyond 12 months, or when it ends before it starts */
  @Serve(readReportCall)
  async report(
    { tx }: Context<typeof readReportCall>,
    { from, to, by }: Input<typeof readReportCall>,
  ): Promise<Report> {
    requireRange(from, to);
    const rows = await tx.rows(selectRows, { from, to, by });
    const groups = Map.groupBy(rows, ({ month, id, status }) => `${month} ${id ?? ''} ${status}`);
    const items = [...groups.values()].map(toRow);
    const open = by === 'service' ? () => 0 : await openHours(tx);
    return { items, rates: ratesOf(items, open) };
  }

  /** @throws Refusal `range_too_long` */
  @Serve(readSalesCall)
  async sales({ tx }: Context<typeof readSalesCall>, { from, to }: Input<typeof readSalesCall>) {
    requireRange(from, to);
    const rows = await tx.rows(selectSales, { from, to });
    return {
      items: rows.map(({ month, currency, sales, amount }) => ({
        month,
        sales,
        gross: { currency, amount },
      })),
    };
  }
}

interface Found extends Omit<Row, 'revenue'> {
  currency: string | null;
  amount: number | null;
}

/** Rows of one month, entry and status differ by currency. */
function toRow(rows: readonly Found[]): Row {
  const [{ month, id, status }] = rows as [Found];
  const sum = (of: (row: Found) => number) => rows.reduce((total, row) => total + of(row), 0);
  const bookings = sum((row) => row.bookings);
  return {
    ...{ month, id, status, bookings },
    minutes: sum(({ minutes }) => minutes),
    revenue: rows.flatMap(({ currency, amount }) =>
      currency === null ? [] : [{ currency, amount: amount ?? 0 }],
    ),
    leadMinutes: Math.round(sum(({ leadMinutes }) => leadMinutes) / bookings),
  };
}

function ratesOf(items: readonly Row[], open: (month: string, id: string | null) => number): Report['rates'] {
  const groups = Map.groupBy(items, ({ month, id }) => `${month} ${id ?? ''}`);
  return [...groups.values()].map((rows) => {
    const [{ month, id }] = rows as [Row];
    const of = (status: Row['status']) => rows.find((row) => row.status === status);
    const [came, missed] = [of('completed')?.bookings ?? 0, of('no_show')?.bookings ?? 0];
    const minutes = open(month, id);
    return {
      ...{ month, id },
      noShowRate: came + missed === 0 ? null : missed / (came + missed),
      utilisation: minutes === 0 ? null : (of('completed')?.minutes ?? 0) / minutes,
    };
  });
}

function requireRange(from: string, to: string): void {
  const [first, last] = [from, to].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  const months = (last as number) - (first as number) + 1;
  if (months < 1 || months > MAX_MONTHS) throw new Refusal('range_too_long');
}
