import { randomUUID } from 'node:crypto';
import { changeClientCall, readClientCall, stageContactCall, type MemberActor } from '@riserbo/contracts';
import { refusalCode, type TestService } from '@riserbo/testing';
import { aClient, aContact, aGuest, aMember } from './factories';
import { runClients } from './running';

const mark = randomUUID().slice(0, 8);
const canary = {
  name: `Zacharias Canarino${mark}`,
  email: `zacharias.canarino${mark}@mailbox${mark}.example`,
  phone: `+39067${String(Date.now()).slice(-7)}`,
  notes: `Canarino${mark} rings twice`,
};
const contact = { name: canary.name, phone: canary.phone };
const inEveryForm = (text: string) =>
  [text, text.toLowerCase()].flatMap((each) => [
    Buffer.from(each),
    Buffer.from(each, 'utf16le'),
    Buffer.from(Buffer.from(each).toString('hex')),
    Buffer.from(Buffer.from(each).toString('base64').replace(/=+$/, '').slice(0, -2)),
  ]);
const foundIn = (bytes: Buffer) =>
  Object.values(canary)
    .flatMap((text) => [text, ...text.split(/[ @]/)])
    .filter((text) => text.includes(mark) || text.startsWith('+'))
    .filter((text) => inEveryForm(text).some((form) => bytes.includes(form)));

let running: TestService;
let office: MemberActor;
beforeAll(async () => {
  running = await runClients();
});
afterAll(() => running?.stop());
beforeEach(() => {
  office = aMember(randomUUID());
});
/** Bytes of every column that can hold a person. */
const stored = (id: string) =>
  running.rows<{ name: Buffer; email: Buffer; phone: Buffer; notes: Buffer }>(
    'SELECT name, email, phone, notes FROM clients WHERE id = $1',
    [id],
  );

describe('client records at rest', () => {
  it('D9 a dump of the database and its write-ahead log name no client', async () => {
    const before = await running.rows<{ at: string }>('SELECT pg_current_wal_insert_lsn()::text AS at');
    const { id } = await aClient(running, office, canary);
    await running.ask(
      stageContactCall,
      aContact({ ...contact, email: canary.email }),
      aGuest(office.companyId),
      { idempotencyKey: 'k' },
    );
    await running.ask(changeClientCall, { clientId: id, phone: null }, office, { ifMatch: 1 });
    await running.ask(readClientCall, { clientId: id }, office);
    const tables = await running.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
    );
    const dump: Buffer[] = [];
    for (const { name } of tables) {
      const rows = await running.rows<object>(`SELECT * FROM ${name}`);
      dump.push(...rows.flatMap((row) => Object.values(row).map(bytesOf)));
    }
    expect(dump.length).toBeGreaterThan(50);
    expect(foundIn(Buffer.concat(dump))).toEqual([]);
    expect(foundIn(await walSince(before[0]?.at ?? ''))).toEqual([]);
  });

  it('D9 a ciphertext moved to another row, column or company, or with a flipped bit, does not open', async () => {
    const other = aMember(randomUUID());
    const [mine, second, foreign] = [
      await aClient(running, office, canary),
      await aClient(running, office),
      await aClient(running, other),
    ];
    const read = (clientId: string, who = office) =>
      refusalCode(running.ask(readClientCall, { clientId }, who)).catch(() => 'failed');
    const [original] = await stored(mine.id);
    const put = (id: string, column: string, bytes: Buffer | undefined) =>
      running.rows(`UPDATE clients SET ${column} = $1 WHERE id = $2`, [bytes, id]);
    const [before] = await stored(second.id);
    await put(second.id, 'name', original?.name);
    expect(await read(second.id)).not.toBe('done');
    await put(second.id, 'name', before?.name);
    expect(await read(second.id)).toBe('done');
    await put(mine.id, 'name', original?.email);
    expect(await read(mine.id)).not.toBe('done');
    await put(foreign.id, 'name', original?.name);
    expect(await read(foreign.id, other)).not.toBe('done');
    for (const at of [0, 2, 8, 20, -1]) {
      const flipped = Buffer.from(original?.name ?? []);
      const index = at < 0 ? flipped.length + at : at;
      flipped.writeUInt8(flipped.readUInt8(index) ^ 1, index);
      await put(mine.id, 'name', flipped);
      expect([at, await read(mine.id)]).not.toEqual([at, 'done']);
    }
    await put(mine.id, 'name', original?.name);
    expect(await running.ask(readClientCall, { clientId: mine.id }, office)).toMatchObject(canary);
  });

  it('D9 equal texts have different ciphertexts, whose lengths are multiples of 32 bytes', async () => {
    const ids = [
      (await aClient(running, office, { name: 'Ada' })).id,
      (await aClient(running, office, { name: 'Ada' })).id,
      (await aClient(running, office, { name: 'Ada Lovelace Byron King' })).id,
    ];
    const names: Buffer[] = [];
    for (const id of ids) names.push(...(await stored(id)).map(({ name }) => name));
    expect(new Set(names.map((name) => name.toString('hex'))).size).toBe(3);
    expect(new Set(names.map((name) => name.length)).size).toBe(1);
    expect(((names[0]?.length ?? 0) - 33) % 32).toBe(0);
  });

  it('D9 two replicas that make the first keys of a company at once agree', async () => {
    const replica = await running.startReplica();
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, n) => aClient(running, office, { name: `Name ${n}` })),
    );
    for (const { id, name } of made)
      expect(await running.ask(readClientCall, { clientId: id }, office)).toMatchObject({ name });
    await replica.stop();
  });

  it('D9 rows from before sealing are sealed before the next start answers, and found', async () => {
    const { id } = await aClient(running, office);
    await running.rows(
      `WITH emptied AS (UPDATE clients SET name = '', email = '', phone = NULL, email_token = NULL WHERE id = $2)
       INSERT INTO unsealed_clients VALUES ($1, $2, $3, $4, NULL)`,
      [office.companyId, id, canary.name, canary.email],
    );
    const replica = await running.startReplica();
    expect(await running.rows('SELECT 1 FROM unsealed_clients')).toEqual([]);
    const { name, email } = canary;
    expect(await running.ask(readClientCall, { clientId: id }, office)).toMatchObject({ name, email });
    await replica.stop();
  });

  it('D8 D1 keeps zone, notes and how a client wants messages', async () => {
    const { id } = await aClient(running, office, { timeZone: 'Europe/Rome', notes: canary.notes });
    const messaging = {
      channel: 'email' as const,
      ...{ email: 'other@mailbox.example', phone: null, neutralSender: true },
      hours: { from: '09:00', until: '18:00' },
    } as const;
    const changed = await running.ask(changeClientCall, { clientId: id, messaging }, office, { ifMatch: 1 });
    expect(changed).toMatchObject({ timeZone: 'Europe/Rome', notes: canary.notes, messaging });
    const { messaging: kept } = await running.ask(readClientCall, { clientId: id }, office);
    expect(kept).toEqual(messaging);
    const change = { clientId: id, messaging: null };
    expect((await running.ask(changeClientCall, change, office, { ifMatch: 2 })).messaging).toBeNull();
  });
});

function bytesOf(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value;
  return Buffer.from(`${typeof value === 'object' ? JSON.stringify(value) : String(value)}\n`);
}

/** The files of the write-ahead log that were written to since then, by every database of the server. */
async function walSince(at: string): Promise<Buffer> {
  const files = await running.rows<{ bytes: Buffer | null }>(
    `SELECT pg_read_binary_file('pg_wal/' || name, true) AS bytes FROM pg_ls_waldir()
     WHERE name BETWEEN pg_walfile_name($1::pg_lsn) AND pg_walfile_name(pg_current_wal_insert_lsn())`,
    [at],
  );
  const bytes = Buffer.concat(files.flatMap((file) => file.bytes ?? []));
  expect(bytes.length).toBeGreaterThan(1_000_000);
  return bytes;
}
