import { createChart, openChart, openHistory, sealNote, SealedError, type ChartKey } from '@riserbo/sealed';
import type { Answer, Ask, OpenedChart, ShownNote, StoredChart } from '../protocol';
import { fromBase64, toBase64 } from './files';
import type { Open, OpenChart } from './practice';
import { Refused, verifying } from './refused';

/**
 * Opens all charts that the server has for a client. A chart or a note that this session has seen must be
 * there again.
 */
export async function openCharts(open: Open, { client, charts }: Ask<'openCharts'>): Promise<OpenedChart[]> {
  return verifying(async () => {
    for (const [chartId, known] of open.charts)
      if (known.client === client && !charts.some((each) => each.chartId === chartId))
        throw new SealedError('note_missing', { chartId });
    const opened: OpenedChart[] = [];
    for (const chart of charts) opened.push(await openOne(open, client, chart));
    return opened;
  });
}

async function openOne(open: Open, client: string, { chartId, wraps, notes }: StoredChart) {
  const { roster, vault, charts } = open;
  const known = charts.get(chartId);
  if (known !== undefined && known.client !== client) throw new SealedError('chart_misplaced', { chartId });
  const keys = new Map<number, ChartKey>();
  for (const { gen, file } of wraps)
    keys.set(gen, await openChart(fromBase64(file), vault.vault, roster, { client, minGen: gen }));
  for (const gen of known?.keys.keys() ?? [])
    if (!keys.has(gen)) throw new SealedError('chart_rolled_back', { gen });
  const place = { client, charts: keys, roster, seen: known?.head };
  const history = await openHistory(notes.map(fromBase64), place);
  charts.set(chartId, { client, keys, head: history.head });
  return { chartId, notes: history.notes.map(shown) };
}

export async function createChartOf(
  open: Open,
  { client, chartId }: Ask<'createChart'>,
): Promise<Answer<'createChart'>> {
  const { roster, keys, charts } = open;
  const { wrap, key } = await createChart({ client, gen: 1, now: new Date() }, roster, keys);
  charts.set(chartId, { client, keys: new Map([[1, key]]), head: { seq: 0, hash: null } });
  return { wrap: toBase64(wrap), epoch: roster.vault.epoch };
}

export async function sealNoteOf(
  open: Open,
  { chartId, note }: Ask<'sealNote'>,
): Promise<Answer<'sealNote'>> {
  const known = chartOf(open, chartId);
  const chart = [...known.keys.values()].reduce((newest, each) => (each.gen > newest.gen ? each : newest));
  const place = { chart, roster: open.roster, head: known.head, now: new Date(), author: open.keys };
  const whole = { ...note, jti: crypto.randomUUID(), attachments: [] };
  const { file, head } = await sealNote(whole, place);
  open.charts.set(chartId, { ...known, next: head });
  return { seq: head.seq, file: toBase64(file) };
}

/** From now on a history without that note is one that was cut. */
export function noteStored(open: Open, { chartId }: Ask<'noteStored'>): Answer<'noteStored'> {
  const { next, ...known } = chartOf(open, chartId);
  if (next !== undefined) open.charts.set(chartId, { ...known, head: next });
  return { seq: (next ?? known.head).seq };
}

function chartOf({ charts }: Open, chartId: string): OpenChart {
  const chart = charts.get(chartId);
  if (chart === undefined) throw new Refused('chart_not_open');
  return chart;
}

/** Without what only proves it. */
const shown = ({
  jws: _jws,
  kid: _kid,
  rcpt: _rcpt,
  roster: _roster,
  prev: _prev,
  jti: _jti,
  ...rest
}: {
  jws: string;
  kid: string;
  rcpt: string;
  roster: unknown;
  prev: string | null;
  jti: string;
} & ShownNote): ShownNote => rest;
