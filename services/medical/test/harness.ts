import { randomUUID } from 'node:crypto';
import {
  addNoteCall,
  appendRosterCall,
  bookingArrived,
  createChartCall,
  listChartsCall,
  listNotesCall,
  readRosterCall,
  readVaultCall,
  setPractitionerCall,
  type AnswerOf,
  type ClientActor,
  type MemberActor,
  type ServiceActor,
} from '@riserbo/contracts';
import { openChart, openHistory, openVault, verifyRoster, type ChartKey, type Note } from '@riserbo/sealed';
import { bookingFacts, eventually, publish, type BookingFacts, type TestService } from '@riserbo/testing';
import { Chart, Practice, soap, type Member } from '../../../libs/sealed/test/practice';

export { Practice, soap };
export const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
export const actorOf = (
  companyId: string,
  role: MemberActor['role'] = 'owner',
  userId: string = randomUUID(),
): MemberActor => ({ kind: 'member', companyId, role, userId, sessionId: randomUUID() });
export const clientOf = (companyId: string, clientId: string): ClientActor => ({
  kind: 'client',
  companyId,
  clientId,
  sessionId: randomUUID(),
});
export const service = (name: ServiceActor['service'], companyId: string): ServiceActor => ({
  kind: 'service',
  service: name,
  companyId,
});

/** A practice whose keys were made with the library, as a browser does, and stored through the service. */
export class SealedPractice {
  private constructor(
    readonly running: TestService,
    readonly practice: Practice,
    readonly owner: MemberActor,
  ) {}

  /** The founder is an owner who may ask for the charts of all clients. */
  static async found(running: TestService, suite?: 'x25519' | 'hybrid'): Promise<SealedPractice> {
    const practice = await Practice.create(suite);
    const owner = actorOf(practice.tenant, 'owner', practice.founder.file.member);
    const founded = new SealedPractice(running, practice, owner);
    await founded.sendEntry();
    await founded.let(owner, { allClients: true });
    return founded;
  }
  get companyId(): string {
    return this.practice.tenant;
  }

  /** Sends the last entry of the roster, with the vault as it is now. */
  async sendEntry(): Promise<void> {
    const { entries, wraps } = this.practice;
    const [entry = ''] = entries.slice(-1);
    const files = { vault: b64(wraps.vault), inbox: b64(wraps.inbox) };
    await this.running.ask(appendRosterCall, { seq: entries.length, entry, ...files }, this.owner);
  }

  /** Lets a member ask for notes: of all clients, or of those who have seen the provider. */
  async let(
    actor: MemberActor,
    change: { allClients?: boolean; providerId?: string; active?: boolean } = {},
  ) {
    const { allClients = false, providerId = null, active = true } = change;
    const set = { userId: actor.userId, allClients, providerId, active };
    await this.running.ask(setPractitionerCall, set, this.owner);
  }

  /** A member with a key in the roster. */
  async employ(): Promise<{ member: Member; actor: MemberActor; providerId: string }> {
    const member = await this.practice.add();
    await this.sendEntry();
    const actor = actorOf(this.companyId, 'provider', member.file.member);
    const providerId = randomUUID();
    await this.let(actor, { providerId });
    return { member, actor, providerId };
  }

  /** The client comes to the provider. */
  async visit(clientId: string, providerId: string): Promise<void> {
    const payload = aBooking(clientId, { providerId, status: 'arrived' });
    await publish(this.running.nats, bookingArrived, this.companyId, payload);
    await eventually(async () => {
      const rows = await this.running.rows('SELECT 1 FROM visits WHERE booking_id = $1', [payload.id]);
      if (rows.length === 0) throw new Error('not yet');
    });
  }

  async begin(
    actor: MemberActor = this.owner,
    {
      clientId = randomUUID() as string,
      audience = 'practice' as 'practice' | 'members' | 'author',
      userIds = [] as string[],
    } = {},
  ): Promise<StoredChart> {
    const chart = await Chart.create(this.practice, clientId);
    const chartId = randomUUID();
    const { epoch } = this.practice.roster.vault;
    const wrap = b64(chart.wrap);
    await this.running.ask(createChartCall, { clientId, chartId, audience, userIds, epoch, wrap }, actor);
    return { chart, chartId, clientId };
  }

  async write(
    { chart, chartId }: StoredChart,
    text: string,
    { actor = this.owner, member = this.practice.founder }: { actor?: MemberActor; member?: Member } = {},
  ): Promise<AnswerOf<typeof addNoteCall>> {
    const file = b64(await chart.write(soap(text), member));
    return this.running.ask(addNoteCall, { chartId, seq: chart.head.seq, file }, actor);
  }

  /** Opens all charts of a client with a member's key, from what the service answers alone. */
  async read(clientId: string, actor: MemberActor, member: Member, ask = this.running.ask): Promise<Note[]> {
    const { entries, epoch } = await ask(readRosterCall, {}, actor);
    const roster = verifyRoster(entries, { tenant: this.companyId, root: this.practice.roster.root });
    const sealed = await ask(readVaultCall, { epoch }, actor);
    const wraps = { vault: bytesOf(sealed.vault), inbox: bytesOf(sealed.inbox) };
    const { vault } = await openVault(wraps, member.keys, roster);
    const notes: Note[] = [];
    for (const { id: chartId, wraps: keys } of (await ask(listChartsCall, { clientId }, actor)).items) {
      const charts = new Map<number, ChartKey>();
      for (const { gen, file } of keys)
        charts.set(gen, await openChart(bytesOf(file), vault, roster, { client: clientId, minGen: gen }));
      const { items } = await ask(listNotesCall, { chartId }, actor);
      const files = items.map(({ file }) => bytesOf(file));
      notes.push(...(await openHistory(files, { client: clientId, charts, roster })).notes);
    }
    return notes;
  }

  /** Rows of the audit log, oldest first. */
  log(action: string) {
    return this.running.rows<{ actor_id: string; object_id: string | null; outcome: string; body: object }>(
      'SELECT actor_id, object_id, outcome, body FROM audit_log WHERE company_id = $1 AND action = $2 ORDER BY at',
      [this.companyId, action],
    );
  }
}
export interface StoredChart {
  chart: Chart;
  chartId: string;
  clientId: string;
}

export const aBooking = (clientId: string, change: Partial<BookingFacts> = {}): BookingFacts =>
  bookingFacts({ clientId, ...change });
