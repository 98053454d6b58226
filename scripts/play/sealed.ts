import { randomUUID } from 'node:crypto';
import type {
  AnswerOf,
  listChartsCall,
  listNotesCall,
  listWrapsCall,
  readRosterCall,
  readVaultCall,
} from '@riserbo/contracts';
import {
  appendToRoster,
  createChart,
  createKeyFile,
  createVault,
  emptyHead,
  issueCard,
  openChart,
  openHistory,
  openVault,
  rotateCharts,
  SealedError,
  sealNote,
  verifyRoster,
  wrapVault,
  type ChartKey,
  type Head,
  type KeyFile,
  type KeyRole,
  type MemberKeys,
  type NewNote,
  type Note,
  type Roster,
  type RosterChange,
  type RotationProgress,
  type StoredWrap,
  type Suite,
  type VaultKeys,
} from '@riserbo/sealed';
import { expectStatus, type Answer, type Api } from './api';

export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

/** A member's key, as their browser has it while it is unlocked. */
export interface KeyHolder {
  file: KeyFile;
  keys: MemberKeys;
  card: string;
}
export async function makeKey(
  tenant: string,
  member: string,
  role: KeyRole,
  suite: Suite,
): Promise<KeyHolder> {
  const about = { tenant, member, role, created: new Date().toISOString() };
  const { file, keys } = await createKeyFile(about, suite);
  return { file, keys, card: issueCard(about, keys) };
}

/** Signed in as a member; proves the step-up again before it expires. */
export interface Desk {
  api: Api;
  /** The header of a step-up for sealed notes. */
  stepUp(): Promise<Record<string, string>>;
}
const STEP_UP_MS = 240_000;
export function deskOf(api: Api, password: string): Desk {
  let known: { headers: Record<string, string>; until: number } | undefined;
  return {
    api,
    async stepUp() {
      if (known && known.until > Date.now()) return known.headers;
      const proof = { password, purpose: 'soap_keys' };
      const answer = await api.post<{ stepUpToken: string }>('/v1/step-up', proof);
      const headers = { 'x-step-up': expectStatus(answer, 201).body.stepUpToken };
      known = { headers, until: Date.now() + STEP_UP_MS };
      return headers;
    },
  };
}

/** What a browser knows of one chart after it has opened and verified it. */
export interface OpenedChart {
  chartId: string;
  clientId: string;
  charts: Map<number, ChartKey>;
  head: Head;
  notes: Note[];
}

/** Plays the browser of one member: everything is sealed and verified here, and the API sees ciphertext. */
export class SealedBrowser {
  /** What this device has seen of each client's charts, so that nothing can be cut off or left out later. */
  private readonly seen = new Map<string, Map<string, Head>>();
  private mark?: Roster['mark'];

  constructor(
    readonly desk: Desk,
    readonly holder: KeyHolder,
    /** The roster's first entry, which travels in the key file. */
    public root?: string,
  ) {}
  private get tenant(): string {
    return this.holder.file.tenant;
  }

  /** F2, F5: the first entry of the roster, and the vault. */
  async found(recovery: KeyHolder): Promise<void> {
    const { keys, card } = this.holder;
    const vault = await createVault(keys.suite, 1);
    const change = { op: 'genesis' as const, cards: [card, recovery.card], ...vault.names };
    this.root = (await this.append([], change, vault.keys)).root;
  }

  /** F5: one small file is wrapped again, however many clients there are. */
  async add(card: string): Promise<void> {
    const { entries } = await this.entries();
    await this.append(entries, { op: 'add', card }, await this.vault());
  }

  /** F5: the vault gets a new key, which the member who leaves does not have. */
  async revoke(kid: string): Promise<void> {
    const { entries, epoch } = await this.entries();
    const vault = await createVault(this.holder.keys.suite, epoch + 1);
    await this.append(entries, { op: 'revoke', kid, ...vault.names }, vault.keys);
  }

  /** F5: seals the chart keys of an old epoch again; started once more, it continues. */
  async *rotate(epoch: number): AsyncGenerator<RotationProgress> {
    const roster = await this.roster();
    const vaults = { old: (await this.vault(epoch)).vault, current: (await this.vault()).vault };
    const places = new Map<string, { chartId: string; version: number }>();
    const save = ({ client, gen, wrap }: StoredWrap) => {
      const place = places.get(`${client} ${gen}`) as { chartId: string; version: number };
      return this.replace(place, { gen, wrap, epoch: roster.vault.epoch });
    };
    yield* rotateCharts(this.wraps(epoch, places), vaults, roster, save);
  }

  async begin(
    clientId: string,
    audience: 'practice' | 'members' | 'author' = 'practice',
  ): Promise<OpenedChart> {
    const roster = await this.roster();
    const about = { client: clientId, gen: 1, now: new Date() };
    const { wrap, key } = await createChart(about, roster, this.holder.keys);
    const chartId = randomUUID();
    const body = { audience, userIds: [], epoch: roster.vault.epoch, wrap: toBase64(wrap) };
    const path = `/v1/clients/${clientId}/charts/${chartId}`;
    expectStatus(await this.desk.api.request('PUT', path, { body }), 200);
    return { chartId, clientId, charts: new Map([[1, key]]), head: emptyHead, notes: [] };
  }

  /** Opens and verifies every chart of a client. @throws SealedError for anything that a server changed */
  async open(clientId: string): Promise<OpenedChart[]> {
    const [roster, { vault }] = [await this.roster(), await this.vault()];
    const { items } = await this.read<AnswerOf<typeof listChartsCall>>(`/v1/clients/${clientId}/charts`);
    const opened: OpenedChart[] = [];
    const known = this.seen.get(clientId) ?? new Map<string, Head>();
    for (const chartId of known.keys())
      if (!items.some(({ id }) => id === chartId)) throw new SealedError('note_missing', { chartId });
    for (const { id: chartId, wraps } of items) {
      const charts = new Map<number, ChartKey>();
      for (const { gen, file } of wraps)
        charts.set(gen, await openChart(fromBase64(file), vault, roster, { client: clientId, minGen: gen }));
      const place = { client: clientId, charts, roster, seen: known.get(chartId) };
      const history = await openHistory(await this.files(chartId), place);
      known.set(chartId, history.head);
      opened.push({ chartId, clientId, charts, ...history });
    }
    this.seen.set(clientId, known);
    return opened;
  }

  async seal(chart: OpenedChart, note: NewNote): Promise<{ file: Uint8Array; head: Head }> {
    const key = chart.charts.get(chart.charts.size) as ChartKey;
    const place = { chart: key, roster: await this.roster(), head: chart.head, now: new Date() };
    return sealNote(note, { ...place, author: this.holder.keys });
  }

  async write(chart: OpenedChart, note: NewNote): Promise<void> {
    const { file, head } = await this.seal(chart, note);
    const path = `/v1/charts/${chart.chartId}/notes/${head.seq}`;
    expectStatus(await this.desk.api.request('PUT', path, { body: { file: toBase64(file) } }), 200);
    chart.head = head;
  }

  async roster(): Promise<Roster> {
    const { entries } = await this.entries();
    const roster = verifyRoster(entries, { tenant: this.tenant, root: this.root, seen: this.mark });
    this.mark = roster.mark;
    return roster;
  }
  async vault(epoch?: number): Promise<VaultKeys> {
    const { entries, epoch: current } = await this.entries();
    const at = epoch ?? current;
    const answer = await this.read<AnswerOf<typeof readVaultCall>>(`/v1/medical/vaults/${at}`);
    const wraps = { vault: fromBase64(answer.vault), inbox: fromBase64(answer.inbox) };
    const trust = { tenant: this.tenant, root: this.root };
    const roster = verifyRoster(entries, trust);
    const before = () => verifyRoster(entries.slice(0, roster.lastRevocation - 1), trust);
    return openVault(wraps, this.holder.keys, at === current ? roster : before());
  }

  async entries(): Promise<AnswerOf<typeof readRosterCall>> {
    return expectStatus(await this.desk.api.get<AnswerOf<typeof readRosterCall>>('/v1/medical/roster'), 200)
      .body;
  }
  /** The request for the next entry of the roster. */
  async entry(entries: readonly string[], change: RosterChange, vault: VaultKeys) {
    const { tenant } = this;
    const before = entries.length === 0 ? undefined : verifyRoster(entries, { tenant, root: this.root });
    const entry = appendToRoster(before, change, { tenant, now: new Date(), signer: this.holder.keys });
    const roster = verifyRoster([...entries, entry], { tenant, root: this.root });
    const wraps = await wrapVault(vault, roster);
    const body = { entry, vault: toBase64(wraps.vault), inbox: toBase64(wraps.inbox) };
    return { path: `/v1/medical/roster/${roster.mark.seq}`, body, roster };
  }
  private async append(entries: readonly string[], change: RosterChange, vault: VaultKeys): Promise<Roster> {
    const { path, body, roster } = await this.entry(entries, change, vault);
    await this.put(path, body);
    return roster;
  }
  private async *wraps(epoch: number, places: Map<string, { chartId: string; version: number }>) {
    for (let next: string | undefined, first = true; first || next !== undefined; first = false) {
      const cursor: string = next === undefined ? '' : `&cursor=${next}`;
      const path = `/v1/medical/wraps?epoch=${epoch}&limit=200${cursor}`;
      const page: AnswerOf<typeof listWrapsCall> = await this.read(path);
      for (const { clientId: client, gen, file, chartId, version } of page.items) {
        places.set(`${client} ${gen}`, { chartId, version });
        yield { client, gen, wrap: fromBase64(file) };
      }
      next = page.next;
    }
  }
  private replace(
    { chartId, version }: { chartId: string; version: number },
    { gen, wrap, epoch }: { gen: number; wrap: Uint8Array; epoch: number },
  ): Promise<void> {
    const body = { epoch, file: toBase64(wrap) };
    return this.put(`/v1/charts/${chartId}/wraps/${gen}`, body, { 'if-match': `"v${version}"` });
  }
  private async files(chartId: string): Promise<Uint8Array[]> {
    const files: Uint8Array[] = [];
    for (let more = true, after = 0; more;) {
      const path = `/v1/charts/${chartId}/notes?after=${after}`;
      const page = await this.read<AnswerOf<typeof listNotesCall>>(path);
      files.push(...page.items.map(({ file }) => fromBase64(file)));
      after = page.items.at(-1)?.seq ?? after;
      more = page.more;
    }
    return files;
  }
  async read<Body>(path: string): Promise<Body> {
    return expectStatus(await this.desk.api.get<Body>(path, await this.desk.stepUp()), 200).body;
  }
  async put(path: string, body: object, more: Record<string, string> = {}): Promise<void> {
    const headers = { ...(await this.desk.stepUp()), ...more };
    expectStatus(await this.desk.api.request('PUT', path, { body, headers }), 200);
  }
  async post<Body>(path: string, body: object, status: number): Promise<Answer<Body>> {
    return expectStatus(await this.desk.api.post<Body>(path, body, await this.desk.stepUp()), status);
  }
}
