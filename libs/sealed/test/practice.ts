import { randomUUID } from 'node:crypto';
import {
  appendToRoster,
  createChart,
  createKeyFile,
  createVault,
  emptyHead,
  issueCard,
  sealNote,
  SealedError,
  verifyRoster,
  wrapVault,
  type ChartKey,
  type Head,
  type KeyFile,
  type KeyRole,
  type MemberKeys,
  type NewNote,
  type Roster,
  type RosterChange,
  type Suite,
  type VaultKeys,
} from '../src';

export interface Member {
  readonly file: KeyFile;
  readonly keys: MemberKeys;
  readonly card: string;
}
export const start = new Date('2026-03-02T09:00:00Z');

export async function makeMember(tenant: string, role: KeyRole, suite: Suite = 'x25519'): Promise<Member> {
  const about = { tenant, member: randomUUID(), role, created: start.toISOString() };
  const { file, keys } = await createKeyFile(about, suite);
  return { file, keys, card: issueCard(about, keys) };
}

/** A practice with a founder and a recovery key; everything is made by the library as a browser would. */
export class Practice {
  entries: string[] = [];
  wraps!: { vault: Uint8Array; inbox: Uint8Array };
  vault!: VaultKeys;

  private constructor(
    readonly tenant: string,
    readonly suite: Suite,
    readonly founder: Member,
    readonly recovery: Member,
  ) {}

  static async create(suite: Suite = 'x25519'): Promise<Practice> {
    const tenant = randomUUID();
    const [founder, recovery] = [
      await makeMember(tenant, 'admin', suite),
      await makeMember(tenant, 'recovery', suite),
    ];
    const practice = new Practice(tenant, suite, founder, recovery);
    const { keys, names } = await createVault(suite, 1);
    practice.append({ op: 'genesis', cards: [founder.card, recovery.card], ...names }, founder.keys);
    await practice.setVault(keys);
    return practice;
  }

  get roster(): Roster {
    return verifyRoster(this.entries, { tenant: this.tenant });
  }
  append(change: RosterChange, signer: MemberKeys, now = start): string {
    const roster = this.entries.length === 0 ? undefined : this.roster;
    const entry = appendToRoster(roster, change, { tenant: this.tenant, now, signer });
    this.entries = [...this.entries, entry];
    return entry;
  }
  async setVault(keys: VaultKeys): Promise<void> {
    this.vault = keys;
    this.wraps = await wrapVault(keys, this.roster);
  }
  async add(role: KeyRole = 'practitioner'): Promise<Member> {
    const member = await makeMember(this.tenant, role, this.suite);
    this.append({ op: 'add', card: member.card }, this.founder.keys);
    await this.setVault(this.vault);
    return member;
  }
  async revoke(member: Member, signer = this.founder): Promise<VaultKeys> {
    const old = this.vault;
    const { keys, names } = await createVault(this.suite, this.roster.vault.epoch + 1);
    this.append({ op: 'revoke', kid: member.keys.kid, ...names }, signer.keys);
    await this.setVault(keys);
    return old;
  }
}

export const soap = (text: string, more: Partial<NewNote> = {}): NewNote => ({
  record: randomUUID(),
  ver: 1,
  kind: 'soap',
  class: 'standard',
  jti: randomUUID(),
  attachments: [],
  content: { format: 'soap/1', subjective: text },
  ...more,
});

/** One client's chart with its sealed notes. */
export class Chart {
  readonly client: string;
  readonly charts = new Map<number, ChartKey>();
  files: Uint8Array[] = [];
  head: Head = emptyHead;
  wrap!: Uint8Array;

  constructor(
    readonly practice: Practice,
    client: string = randomUUID(),
  ) {
    this.client = client;
  }
  static async create(practice: Practice, client?: string): Promise<Chart> {
    const chart = new Chart(practice, client);
    await chart.renew();
    return chart;
  }
  async renew(signer = this.practice.founder): Promise<void> {
    const about = { client: this.client, gen: this.charts.size + 1, now: start };
    const { wrap, key } = await createChart(about, this.practice.roster, signer.keys);
    this.charts.set(key.gen, key);
    this.wrap = wrap;
  }
  get current(): ChartKey {
    return this.charts.get(this.charts.size) as ChartKey;
  }
  async write(note: NewNote, author: Member = this.practice.founder, now = start): Promise<Uint8Array> {
    const { roster } = this.practice;
    const place = { chart: this.current, roster, head: this.head, now, author: author.keys };
    const { file, head } = await sealNote(note, place);
    this.files = [...this.files, file];
    this.head = head;
    return file;
  }
  /** As the reader's device knows it. */
  get known() {
    return { client: this.client, charts: this.charts, roster: this.practice.roster };
  }
}

/** The code of the refusal that `work` ends with. */
export async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'accepted';
  } catch (error) {
    if (error instanceof SealedError) return error.code;
    throw error;
  }
}
