import {
  appendToRoster,
  createChart,
  createVault,
  openIntake,
  seal,
  SealedError,
  verifyRoster,
  wrapVault,
  type RosterChange,
} from '@riserbo/sealed';
import { randomUUID } from 'node:crypto';
import type {
  AnswerOf,
  listChartsCall,
  listNotesCall,
  readRosterCall,
  readVaultCall,
} from '@riserbo/contracts';
import { testSystem, type TestSystem } from '@riserbo/testing';
import { Api, expectStatus, type Answer, type Options } from '../../scripts/play/api';
import { fromBase64, makeKey, SealedBrowser, toBase64, type KeyHolder } from '../../scripts/play/sealed';
import { createFixture } from './good-calls';
import { answer, note, sealedPractice, type SealedFixture } from './good-calls/medical';

type Roster = AnswerOf<typeof readRosterCall>;
type Vault = AnswerOf<typeof readVaultCall>;
type Charts = AnswerOf<typeof listChartsCall>;
type Notes = AnswerOf<typeof listNotesCall>;
/** What a hostile server makes of its answers. */
interface Lies {
  roster?(answer: Roster): unknown;
  vault?(answer: Vault): unknown;
  charts?(answer: Charts): unknown;
  notes?(answer: Notes): unknown;
}

/** A proxy between the browser and the gateway. */
class HostileApi extends Api {
  lies: Lies = {};
  override async request<Body>(method: string, path: string, options: Options = {}): Promise<Answer<Body>> {
    const answered = await super.request<Body>(method, path, options);
    const kind = (
      [
        ['roster', /\/medical\/roster$/],
        ['vault', /\/medical\/vaults\//],
        ['charts', /\/charts$/],
        ['notes', /\/notes\?/],
      ] as const
    ).find(([, pattern]) => method === 'GET' && pattern.test(path))?.[0];
    const lie = kind && (this.lies[kind] as ((answer: unknown) => unknown) | undefined);
    return lie ? { ...answered, body: lie(answered.body) as Body } : answered;
  }
}

let system: TestSystem;
let practice: SealedFixture;
let stage: Awaited<ReturnType<typeof createFixture>>;
let server: HostileApi;
let device: SealedBrowser;
let clientId: string;
/** Keys that the server made for itself. */
let own: KeyHolder;
beforeAll(async () => {
  system = await testSystem();
  stage = await createFixture(system);
  practice = await sealedPractice(stage);
  server = new HostileApi(system.baseUrl, practice.session.accessToken);
  own = await makeKey(practice.session.companyId, randomUUID(), 'admin', 'x25519');
}, 120_000);
afterAll(() => system?.stop());

beforeEach(async () => {
  server.lies = {};
  const { browser, office } = practice;
  const client = await office.post<{ id: string }>('/v1/clients', { name: 'Carla Client', locale: 'en' });
  clientId = expectStatus(client, 201).body.id;
  const chart = await browser.begin(clientId);
  for (const text of ['one', 'two', 'three']) await browser.write(chart, note(text));
  const desk = { api: server, stepUp: () => browser.desk.stepUp() };
  device = new SealedBrowser(desk, browser.holder, browser.root);
  expect((await device.open(clientId))[0]?.notes).toHaveLength(3);
});

/** The alarm that a device raises. */
async function alarm(lies: Lies, of = device): Promise<string> {
  server.lies = lies;
  try {
    await of.open(clientId);
    return 'nothing noticed';
  } catch (error) {
    if (error instanceof SealedError) return error.code;
    throw error;
  }
}
const notes = (change: (items: Notes['items']) => Notes['items']): Lies => ({
  notes: (answered) => ({ ...answered, items: change(answered.items) }),
});
const at = <Item>(items: readonly Item[], index: number) => items[index] as Item;
const changed = (file: string, change: (bytes: Uint8Array) => Uint8Array) =>
  toBase64(change(fromBase64(file)));
const wraps = (change: (file: string) => { file?: string; gen?: number }): Lies => ({
  charts: ({ items }) => ({
    items: items.map((item) => ({
      ...item,
      wraps: item.wraps.map((wrap) => ({ ...wrap, ...change(wrap.file) })),
    })),
  }),
});
/** A device of the same member that has seen nothing yet. */
const fresh = () => new SealedBrowser(device.desk, device.holder, device.root);

describe('a hostile server that', () => {
  it('F3 X92 swaps, repeats or leaves out notes is noticed', async () => {
    const lies: [Lies, string][] = [
      [notes(([a, b, c]) => [b, a, c] as Notes['items']), 'note_missing'],
      [notes((items) => [at(items, 0), ...items]), 'note_forked'],
      [notes((items) => [at(items, 0), at(items, 2)]), 'note_missing'],
    ];
    for (const [lie, code] of lies) expect([code, await alarm(lie, fresh())]).toEqual([code, code]);
  });

  it('F3 X92 cuts the end, the whole chart or all charts off is noticed by a device that has seen them', async () => {
    const lies: [Lies, string][] = [
      [notes((items) => items.slice(0, 2)), 'note_missing'],
      [notes(() => []), 'note_missing'],
      [{ charts: () => ({ items: [] }) }, 'note_missing'],
    ];
    for (const [lie, code] of lies) expect([code, await alarm(lie)]).toEqual([code, code]);
  });

  it('F3 X91 changes, shortens, lengthens or replaces bytes is noticed', async () => {
    const first = (change: (bytes: Uint8Array) => Uint8Array) =>
      notes(([head, ...rest]) => {
        const item = head as Notes['items'][number];
        return [{ ...item, file: changed(item.file, change) }, ...rest];
      });
    const flipped = (bytes: Uint8Array) =>
      bytes.map((byte, index) => (index === bytes.length - 9 ? byte ^ 1 : byte));
    const lies: [Lies, string][] = [
      [first(flipped), 'damaged'],
      [first((bytes) => bytes.subarray(0, -1)), 'damaged'],
      [first((bytes) => new Uint8Array([...bytes, 0])), 'damaged'],
      [first(() => Buffer.from('{"subjective":"planted"}')), 'not_age'],
    ];
    for (const [lie, code] of lies) expect([code, await alarm(lie, fresh())]).toEqual([code, code]);
  });

  it('F3 X93 seals a note to more recipients, or to its own key, is noticed', async () => {
    const vault = practice.browser.holder.keys.recipient;
    const both = await seal(new Uint8Array(4_096), [own.keys.recipient, vault]);
    const planted = await seal(new Uint8Array(4_096), [own.keys.recipient]);
    expect(
      await alarm(
        notes((items) => items.map((item) => ({ ...item, file: toBase64(both) }))),
        fresh(),
      ),
    ).toBe('recipients_unexpected');
    expect(
      await alarm(
        notes((items) => items.map((item) => ({ ...item, file: toBase64(planted) }))),
        fresh(),
      ),
    ).toBe('wrong_key');
  });

  it('F3 gives the notes or the key of another client is noticed', async () => {
    const { browser } = practice;
    const other = await browser.begin(practice.clientId);
    await browser.write(other, note('about someone else'));
    const read = await browser.read<Notes>(`/v1/charts/${other.chartId}/notes?after=0`);
    const { items } = await browser.read<Charts>(`/v1/clients/${practice.clientId}/charts`);
    const key = at(items.find(({ id }) => id === other.chartId)?.wraps ?? [], 0).file;
    expect(await alarm({ notes: () => read }, fresh())).toBe('wrong_key');
    expect(
      await alarm(
        wraps(() => ({ file: key })),
        fresh(),
      ),
    ).toBe('chart_misplaced');
    expect(await alarm({ charts: () => ({ items }) }, fresh())).toBe('chart_misplaced');
  });

  it('F3 F5 plants its own chart key, or claims another generation, is noticed', async () => {
    const roster = await practice.browser.roster();
    const about = { client: clientId, gen: 1, now: new Date() };
    const planted = toBase64((await createChart(about, roster, own.keys)).wrap);
    expect(
      await alarm(
        wraps(() => ({ file: planted })),
        fresh(),
      ),
    ).toBe('signer_unknown');
    expect(
      await alarm(
        wraps(() => ({ gen: 2 })),
        fresh(),
      ),
    ).toBe('chart_rolled_back');
  });

  it('F5 replaces the vault or the inbox by its own is noticed', async () => {
    const { browser, session } = practice;
    const { entries } = await browser.entries();
    const roster = verifyRoster(entries, { tenant: session.companyId });
    const { keys, names } = await createVault('x25519', 1);
    const real = await browser.vault();
    const forged = { ...roster, ...names };
    const theirs = await wrapVault(keys, forged);
    expect(await alarm({ vault: (answered) => ({ ...answered, vault: toBase64(theirs.vault) }) })).toBe(
      'vault_replaced',
    );
    const mixed = await wrapVault({ ...real, inbox: keys.inbox }, { ...roster, inbox: names.inbox });
    expect(await alarm({ vault: (answered) => ({ ...answered, inbox: toBase64(mixed.inbox) }) })).toBe(
      'inbox_replaced',
    );
  });

  it('F5 adds itself to the roster, or founds another one, is noticed', async () => {
    const { companyId: tenant } = practice.session;
    const { entries } = await practice.browser.entries();
    const before = verifyRoster(entries, { tenant });
    const sign = (change: RosterChange, roster = before as typeof before | undefined) =>
      appendToRoster(roster, change, { tenant, now: new Date(), signer: own.keys });
    const added = sign({ op: 'add', card: own.card });
    const recovery = await makeKey(tenant, randomUUID(), 'recovery', 'x25519');
    const { names } = await createVault('x25519', 1);
    const founded = sign({ op: 'genesis', cards: [own.card, recovery.card], ...names }, undefined);
    const roster = (list: readonly string[]): Lies => ({
      roster: (answered) => ({ ...answered, entries: list }),
    });
    expect(await alarm(roster([...entries, added]))).toBe('roster_signer');
    expect(await alarm(roster([founded]), fresh())).toBe('roster_root_changed');
    expect(await alarm(roster([]))).toBe('roster_broken');
  });

  it('F5 shows an older roster than the device has seen is noticed', async () => {
    const { browser, session } = practice;
    const { entries } = await browser.entries();
    const newcomer = await makeKey(session.companyId, randomUUID(), 'practitioner', 'x25519');
    await browser.add(newcomer.card);
    await device.open(clientId);
    expect(await alarm({ roster: (answered) => ({ ...answered, entries }) })).toBe('roster_rolled_back');
  });

  it('F8 gives the answers for another booking is noticed', async () => {
    const { bookingId } = await answer(stage);
    const { items } = await practice.browser.read<{ items: { id: string; bookingId: string }[] }>(
      '/v1/medical/intakes',
    );
    const mine = items.find((each) => each.bookingId === bookingId);
    const { file } = await practice.browser.read<{ file: string }>(`/v1/medical/intakes/${mine?.id ?? ''}`);
    const [{ inbox }, roster] = [await practice.browser.vault(), await practice.browser.roster()];
    const opened = openIntake(fromBase64(file), { inboxes: [inbox], roster, booking: randomUUID() });
    await expect(opened).rejects.toMatchObject({ code: 'note_misplaced' });
  });
});
