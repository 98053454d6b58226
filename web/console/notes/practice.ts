import { ApiProblem, type Chart, type WaitingIntake } from '@riserbo/client';
import type { OpenedChart, Practice, StoredChart, WrittenNote } from '../../vault';
import { api, current } from '../session/session';
import { stepUp } from '../session/step-up';
import { nowOpen, vault } from './vault-state';

/** A chart as it was opened, with who may open it. */
export type ShownChart = OpenedChart & Pick<Chart, 'audience'>;

export function whoIsHere(): { tenant: string; member: string } {
  const state = current();
  if (state.kind !== 'signed-in') throw new Error('signed out');
  return { tenant: state.session.companyId, member: state.session.userId };
}

export const readEntries = async (): Promise<{ entries: readonly string[]; epoch: number }> =>
  (await api.readRoster()).data;

/** The practice as the server has it. @throws NotConfirmed, ApiProblem */
async function readPractice(): Promise<Practice> {
  const { entries, epoch } = await readEntries();
  const headers = await stepUp('soap_keys');
  const { vault: wrap, inbox } = (await api.readVault({ path: { epoch }, headers })).data;
  return { ...whoIsHere(), entries, vault: wrap, inbox };
}

/** @throws VaultError */
export async function unlock(file: File, passphrase: string): Promise<void> {
  const practice = await readPractice();
  nowOpen(await vault.ask('unlock', { ...practice, file, passphrase }));
}

/** Opens all charts of a client, after the practice itself was verified again. @throws VaultError */
export async function openClient(client: string): Promise<ShownChart[]> {
  await vault.ask('update', await readPractice());
  const headers = await stepUp('soap_keys');
  const { items } = (await api.listCharts({ path: { clientId: client }, headers })).data;
  const charts: StoredChart[] = [];
  for (const { id, wraps } of items) charts.push({ chartId: id, wraps, notes: await readNotes(id) });
  const opened = await vault.ask('openCharts', { client, charts });
  const audiences = new Map(items.map(({ id, audience }) => [id, audience]));
  return opened.map((chart) => ({ ...chart, audience: audiences.get(chart.chartId) ?? 'practice' }));
}

async function readNotes(chartId: string): Promise<string[]> {
  const files: string[] = [];
  for (let more = true, after = 0; more;) {
    const headers = await stepUp('soap_keys');
    const { data } = await api.listNotes({ path: { chartId }, query: { after }, headers });
    files.push(...data.items.map(({ file }) => file));
    after = data.items.at(-1)?.seq ?? after;
    more = data.more && data.items.length > 0;
  }
  return files;
}

/** The chart that a new note goes into; begins one where there is none. */
async function chartFor(client: string, charts: readonly ShownChart[], own: boolean): Promise<string> {
  const audience = own ? 'author' : 'practice';
  const { member } = whoIsHere();
  const known = charts.find(
    (chart) => chart.audience === audience && (!own || chart.notes.every(({ author }) => author === member)),
  );
  if (known !== undefined) return known.chartId;
  const chartId = crypto.randomUUID();
  const { wrap, epoch } = await vault.ask('createChart', { client, chartId });
  const body = { userIds: [], epoch, wrap };
  await api.createChart({ path: { clientId: client, chartId }, body: { audience, ...body } });
  return chartId;
}

/** Seals and stores a note. @throws VaultError; ApiProblem `note_conflict` when another note came first */
export async function saveNote(
  client: string,
  charts: readonly ShownChart[],
  note: WrittenNote,
  to?: string,
): Promise<void> {
  const chartId = to ?? (await chartFor(client, charts, note.class === 'private'));
  const { seq, file } = await vault.ask('sealNote', { chartId, note });
  await api.addNote({ path: { chartId, seq }, body: { file } });
  await vault.ask('noteStored', { chartId });
}

export const isConflict = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'note_conflict';

/** Answers of this client that are not in a chart yet. */
export async function waitingIntakes(client: string): Promise<WaitingIntake[]> {
  const found: WaitingIntake[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const { data } = await api.listIntakes({
      query: { limit: 200, ...(cursor === undefined ? {} : { cursor }) },
    });
    found.push(...data.items.filter(({ clientId }) => clientId === client));
    cursor = data.next;
  }
  return found;
}

/** F8: opens a guest's answers, seals them to the chart as a signed note, and has the original deleted. */
export async function moveIntake(
  client: string,
  charts: readonly ShownChart[],
  { id: intakeId, bookingId: booking }: WaitingIntake,
): Promise<void> {
  const headers = await stepUp('soap_keys');
  const { file } = (await api.openIntake({ path: { intakeId }, headers })).data;
  const { content } = await vault.ask('openIntake', { file, booking });
  const chartId = await chartFor(client, charts, false);
  const record = crypto.randomUUID();
  const note = { record, ver: 1, kind: 'intake', class: 'standard', content } as const;
  const sealed = await vault.ask('sealNote', { chartId, note });
  await api.moveIntake({ path: { intakeId }, body: { chartId, ...sealed }, headers });
  await vault.ask('noteStored', { chartId });
}
