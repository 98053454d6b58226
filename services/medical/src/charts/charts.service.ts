import { Injectable } from '@nestjs/common';
import { createChartCall, listChartsCall, Refusal, setAudienceCall } from '@riserbo/contracts';
import {
  Features,
  mapConstraints,
  ServeRaw,
  statement,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { AccessService, asker } from '../access/access.service';
import { mayOpen } from '../access/may-open';
import { sealedBytes } from '../ciphertext';
import { practiceAt } from '../keys/practice';
import { charts, chartWraps, type ChartEntity } from '../rows/chart.entities';

const selectCharts = statement(
  `SELECT ${charts.list([], 'c')} FROM charts c
   WHERE c.company_id = :companyId AND c.client_id = :clientId AND ${mayOpen}
   ORDER BY c.created_at, c.id`,
  charts.row(),
);
const selectWraps = statement(
  `SELECT ${chartWraps.list()} FROM chart_wraps
   WHERE company_id = :companyId AND chart_id = ANY (:chartIds::uuid[]) ORDER BY chart_id, gen`,
  chartWraps.row(),
);
type Chart = Omit<ChartEntity, 'companyId'>;

/** F1, F9: charts of clients, their wrapped keys, and from whom they are kept. */
@Injectable()
export class ChartsService {
  constructor(
    private readonly access: AccessService,
    private readonly features: Features,
  ) {}

  @ServeRaw(listChartsCall)
  list(context: RawContext<typeof listChartsCall>, { clientId }: Input<typeof listChartsCall>) {
    return this.access.recordingDenials(context, { object: 'client', id: clientId }, () =>
      context.act(async ({ tx, actor, now }) => {
        await this.access.assertMayAskFor(tx, actor, clientId);
        const rows = await tx.rows(selectCharts, { clientId, ...asker(actor, now) });
        return { items: await withWraps(tx, rows) };
      }),
    );
  }

  @ServeRaw(createChartCall)
  async create(context: RawContext<typeof createChartCall>, input: Input<typeof createChartCall>) {
    await this.features.need(context.actor.companyId, 'soap');
    const { clientId, chartId: id, audience, epoch } = input;
    return this.access.recordingDenials(context, { object: 'client', id: clientId }, () =>
      context.act(async ({ tx, actor, now }) => {
        await this.access.assertMayAskFor(tx, actor, clientId);
        const { suite } = await practiceAt(tx, epoch);
        const file = sealedBytes(input.wrap, { suite, recipients: 1 }, 'wrap');
        const userIds = listed(input);
        const row: Chart = {
          ...{ id, clientId, audience, userIds, authorId: actor.userId },
          ...{ head: 0, bytes: '0', gen: 1, version: 1, createdAt: now, lastNoteAt: null },
        };
        const codes = { charts_pkey: 'already_there', client_not_erased: 'client_erased' } as const;
        await mapConstraints(codes, () => charts.insert(tx, row));
        chartWraps.add(tx, { chartId: id, gen: 1, epoch, file, version: 1 });
        return toChart(row, [{ gen: 1, epoch, version: 1, file }]);
      }),
    );
  }

  /** A chart for its author alone stays one, and no other becomes one: others may have read it. */
  @ServeRaw(setAudienceCall)
  setAudience(context: RawContext<typeof setAudienceCall>, input: Input<typeof setAudienceCall>) {
    const { chartId, audience } = input;
    return this.access.recordingDenials(context, { object: 'chart', id: chartId }, () =>
      context.act(async ({ tx, actor, checkVersion }) => {
        const found = await this.access.chart(tx, actor, chartId, { lock: true });
        checkVersion(found.version);
        if ([found.audience, audience].includes('author')) throw new Refusal('audience_fixed');
        const after = await charts.update(tx, found, { audience, userIds: listed(input) });
        const [whole] = await withWraps(tx, [after]);
        return whole as NonNullable<typeof whole>;
      }),
    );
  }
}

const listed = ({ audience, userIds }: { audience: string; userIds: string[] }): string[] =>
  audience === 'members' ? [...new Set(userIds)] : [];

type Wrap = { gen: number; epoch: number; version: number; file: Buffer };
function toChart({ head, bytes, ...chart }: Chart, wraps: readonly Wrap[]) {
  const files = wraps.map(({ file, ...wrap }) => ({ ...wrap, file: file.toString('base64') }));
  return { ...chart, notes: head, bytes: Number(bytes), wraps: files };
}

async function withWraps(tx: Tx, rows: readonly Chart[]) {
  const wraps = await tx.rows(selectWraps, { chartIds: rows.map(({ id }) => id) });
  return rows.map((row) =>
    toChart(
      row,
      wraps.filter(({ chartId }) => chartId === row.id),
    ),
  );
}
