import { randomUUID } from 'node:crypto';
import {
  listBookingsCall,
  listChangesCall,
  type AnswerOf,
  type AskOf,
  type MemberActor,
} from '@riserbo/contracts';
import { Client } from 'pg';
import { aPractice, book, type Practice } from './factories';
import { adminUrl, refusalCode, runBooking, type Running } from './running';

type Booking = AnswerOf<typeof listChangesCall>['items'][number];

/** A front end: what it knows, and its cursor. */
class FrontEnd {
  private readonly known = new Map<string, Booking>();
  private cursor = '';
  cuts = 0;

  constructor(
    private readonly running: Running,
    private readonly member: MemberActor,
  ) {}

  async start(): Promise<void> {
    ({ cursor: this.cursor } = await this.running.ask(listChangesCall, {}, this.member));
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const query: AskOf<typeof listBookingsCall> = { limit: 200, ...(cursor === '' ? {} : { cursor }) };
      const page: AnswerOf<typeof listBookingsCall> = await this.running.ask(
        listBookingsCall,
        query,
        this.member,
      );
      page.items.forEach((item) => this.keep(item));
      cursor = page.next;
    }
  }

  /** Whether it has everything. A cut answer is lost with its cursor. */
  async follow(isCut: boolean, limit = 50): Promise<boolean> {
    const answer = await this.running.ask(listChangesCall, { since: this.cursor, limit }, this.member);
    if (isCut) {
      this.cuts += 1;
      return false;
    }
    answer.items.forEach((item) => this.keep(item));
    this.cursor = answer.cursor;
    return !answer.more;
  }

  versions(): Record<string, string> {
    return Object.fromEntries([...this.known].map(([id, each]) => [id, `${each.version} ${each.clientId}`]));
  }

  private keep(item: Booking): void {
    const before = this.known.get(item.id);
    if (!before || before.version <= item.version) this.known.set(item.id, item);
  }
}

describe('changes since a cursor', () => {
  let running: Running;
  let practice: Practice;
  beforeAll(async () => {
    running = await runBooking();
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running);
  });
  afterAll(() => running?.stop());
  const since = (cursor: string, member = practice.office) =>
    running.ask(listChangesCall, { since: cursor }, member);
  const truth = async () =>
    Object.fromEntries(
      (
        await running.rows<{ id: string; state: string }>(
          `SELECT id, version || ' ' || coalesce(client_id::text, 'null') AS state FROM bookings WHERE company_id = $1`,
          [practice.companyId],
        )
      ).map(({ id, state }) => [id, state]),
    );

  it('J5 shows what changed, once there is something, and audits that alone', async () => {
    const { cursor, items, more } = await running.ask(listChangesCall, {}, practice.office);
    expect([items, more]).toEqual([[], false]);
    expect((await since(cursor)).items).toEqual([]);
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    const answer = await since(cursor);
    expect(answer.items).toMatchObject([{ id, status: 'confirmed', version: 1 }]);
    const rows = await running.rows<{ body: unknown }>(
      `SELECT body FROM audit_log WHERE company_id = $1 AND action = 'booking.list'`,
      [practice.companyId],
    );
    expect(rows).toEqual([{ body: { count: 1, ids: [id] } }]);
  });

  it('J5 X29 shows nothing of another company, and refuses a made-up cursor and one of another database', async () => {
    const other = await aPractice(running);
    const { cursor } = await running.ask(listChangesCall, {}, practice.office);
    await book(running, practice, '2026-03-03T10:00Z');
    expect((await since(cursor, other.office)).items).toEqual([]);
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
    const forged = [
      ['another-00000001', ...parts.slice(1)],
      [parts[0], '', '999999999999999999', parts[3]],
      [parts[0], '', '-1', parts[3]],
      parts.slice(1),
    ].map((each) => Buffer.from(JSON.stringify(each)).toString('base64url'));
    for (const each of [...forged, 'abc']) expect(await refusalCode(since(each))).toBe('cursor_invalid');
  });

  it('J5 brings a front end to equal the database after 50 cuts and 10,000 changes', async () => {
    await seed(400);
    const screen = new FrontEnd(running, practice.office);
    await screen.start();
    const writing = { done: false };
    const writers = Promise.all(Array.from({ length: 8 }, (_, n) => write(n, 25))).finally(
      () => (writing.done = true),
    );
    for (let n = 0; !writing.done || screen.cuts < 50; n += 1) await screen.follow(n % 3 === 1);
    expect((await writers).reduce((sum, each) => sum + each, 0)).toBe(10_000);
    while (!(await screen.follow(false)));
    expect(screen.versions()).toEqual(await truth());
    expect(screen.cuts).toBeGreaterThanOrEqual(50);
  });

  /** Bookings of past days, so that no claim is in the way. */
  const seed = (count: number) =>
    running.rows(
      `INSERT INTO bookings (company_id, id, service_id, provider_id, client_id, status, starts_at, ends_at,
         cancel_cutoff_minutes, reschedule_cutoff_minutes, version, created_at, channel)
       SELECT company_id, gen_random_uuid(), service_id, provider_id, client_id, 'completed',
         starts_at - n * interval '1 day', ends_at - n * interval '1 day', 0, 0, 1, now(), 'office'
       FROM bookings, generate_series(1, $2) AS n WHERE id = (SELECT min(id::text)::uuid FROM bookings WHERE company_id = $1)`,
      [practice.companyId, count],
    );

  /** Transactions that overlap: a later one often commits first. A sixth of the changes are merges. */
  async function write(writer: number, rounds: number): Promise<number> {
    const open = await Promise.all(
      [0, 1].map(async (lane) => {
        const client = new Client({ connectionString: adminUrl(running.database) });
        await client.connect();
        return { client, lane: writer * 2 + lane };
      }),
    );
    let changed = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const { client, lane } of open) {
        await client.query('BEGIN');
        const merge = round % 6 === 5;
        const { rowCount } = await client.query(
          `UPDATE bookings SET client_id = coalesce($3::uuid, client_id), version = version + ($3::uuid IS NULL)::int
           WHERE company_id = $1 AND status = 'completed' AND mod(extract(doy FROM starts_at)::int, 16) = $2`,
          [practice.companyId, lane, merge ? randomUUID() : null],
        );
        changed += rowCount ?? 0;
      }
      for (const { client } of round % 2 ? open : open.toReversed()) await client.query('COMMIT');
    }
    await Promise.all(open.map(({ client }) => client.end()));
    return changed;
  }
});
