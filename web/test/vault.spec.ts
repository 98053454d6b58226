import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createChart,
  emptyHead,
  keysOf,
  readKeyFile,
  sealIntake,
  sealNote,
  verifyRoster,
} from '@riserbo/sealed';
import { eventually } from '@riserbo/testing';
import { Practice, soap } from '../../libs/sealed/test/practice';
import type { RosterFiles, SavedKey } from '../vault/protocol';
import { VaultStage, type VaultPage } from './vault-stage';

let stage: VaultStage;
beforeAll(async () => {
  stage = await VaultStage.open();
}, 120_000);
afterAll(() => stage?.stop());

const passphrase = 'tre gatti sul tetto';
const canary = 'canary of the chart 7d1f';
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

interface Founded {
  tenant: string;
  member: string;
  keys: SavedKey[];
  paths: string[];
  published: RosterFiles;
  practice: { tenant: string; member: string; entries: string[]; vault: string; inbox: string };
}
/** What a founder does: makes keys, saves both files, opens them again, publishes. */
async function found(vault: VaultPage, change: { passphrase?: string } = {}): Promise<Founded> {
  const about = { tenant: randomUUID(), member: randomUUID() };
  const keys = await vault.tell('found', { ...about, suite: 'x25519', ...change });
  const paths: string[] = [];
  for (const key of keys) paths.push(await vault.save(key));
  for (const [index, { fingerprint }] of keys.entries())
    await vault.tell('prove', { lastGroup: fingerprint.slice(-4), ...change }, paths[index]);
  const published = (await vault.tell('publish')) as RosterFiles & { kind: string };
  const { entry, vault: wrap, inbox } = published;
  return { ...about, keys, paths, published, practice: { ...about, entries: [entry], vault: wrap, inbox } };
}
const written = (text: string, change: object = {}) => {
  const { record, ver, kind, class: group, content } = soap(text);
  return { record, ver, kind, class: group, content, ...change };
};

describe('the vault', () => {
  it('F2 makes a founder and a recovery key and publishes nothing before both files were opened again', async () => {
    const vault = await stage.page();
    const about = { tenant: randomUUID(), member: randomUUID(), suite: 'hybrid' };
    const [founder, recovery] = await vault.tell('found', about);
    expect(await vault.refusal('publish')).toMatchObject({ code: 'keys_not_proved', alarm: false });
    const path = await vault.save(founder as SavedKey);
    expect(await vault.refusal('prove', { lastGroup: 'XXXX' }, path)).toMatchObject({
      code: 'fingerprint_wrong',
    });
    const lastGroup = founder?.fingerprint.slice(-4);
    expect(await vault.tell('prove', { lastGroup }, path)).toMatchObject({ role: 'admin', left: 1 });
    expect(await vault.refusal('publish')).toMatchObject({ code: 'keys_not_proved' });
    const other = await vault.save(recovery as SavedKey);
    const end = recovery?.fingerprint.slice(-4);
    expect(await vault.tell('prove', { lastGroup: end }, other)).toMatchObject({ role: 'recovery', left: 0 });
    const { entry } = (await vault.tell('publish')) as RosterFiles & { kind: string };
    const roster = verifyRoster([entry], { tenant: about.tenant });
    const file = readKeyFile(Buffer.from(vault.textOf(path)));
    expect([file.rosterRoot, file.tenant, file.member]).toEqual([roster.root, about.tenant, about.member]);
    expect(roster.members.has((await keysOf(file.identity)).kid)).toBe(true);
    expect(vault.errors).toEqual([]);
  });

  it('F1 seals, opens and corrects a note, and the page gets no key', async () => {
    const vault = await stage.page();
    const { practice, paths } = await found(vault, { passphrase });
    expect(vault.textOf(paths[0] as string)).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    expect(await vault.refusal('unlock', practice, paths[0])).toMatchObject({ code: 'passphrase_needed' });
    expect(await vault.refusal('unlock', { ...practice, passphrase: 'quattro cani' }, paths[0])).toEqual({
      code: 'passphrase_wrong',
      alarm: false,
      at: {},
    });
    const opened = await vault.tell('unlock', { ...practice, passphrase }, paths[0]);
    expect(opened).toMatchObject({ role: 'admin', member: practice.member });
    const [client, chartId] = [randomUUID(), randomUUID()];
    const { wrap } = await vault.tell('createChart', { client, chartId });
    const first = written(canary);
    const one = await vault.tell('sealNote', { chartId, note: first });
    await vault.tell('noteStored', { chartId });
    const amended = { ...first, ver: 2, kind: 'amend', content: { format: 'soap/1', plan: 'riposo' } };
    const two = await vault.tell('sealNote', { chartId, note: amended });
    await vault.tell('noteStored', { chartId });
    const charts = [{ chartId, wraps: [{ gen: 1, file: wrap }], notes: [one.file, two.file] }];
    const [chart] = await vault.tell('openCharts', { client, charts });
    expect(chart?.notes.map(({ kind, ver, content }) => [kind, ver, content])).toEqual([
      ['soap', 1, first.content],
      ['amend', 2, amended.content],
    ]);
    expect(JSON.stringify([opened, one, two, chart])).not.toContain('AGE-SECRET-KEY');
    expect(vault.errors).toEqual([]);
  });

  it('F1 the worker reaches no network and the page cannot read a key file that it saves', async () => {
    const vault = await stage.page();
    const keys = await vault.tell('found', { tenant: randomUUID(), member: randomUUID(), suite: 'x25519' });
    const [worker] = vault.page.workers();
    const before = vault.requests.length;
    const reached = await worker?.evaluate(async (url) => {
      const tries = {
        fetch: () => fetch(url),
        importScripts: () => {
          (globalThis as unknown as { importScripts(at: string): void }).importScripts(url);
        },
        eval: () => (0, eval)('1'),
        webSocket: () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(url.replace('http', 'ws'));
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
        worker: () =>
          new Promise((resolve, reject) => {
            const child = new Worker(url);
            child.onmessage = resolve;
            child.onerror = reject;
          }),
      };
      const open: string[] = [];
      // the debugger may evaluate what a script may not; in a later task the worker's policy counts
      await new Promise((resolve) => setTimeout(resolve));
      for (const [name, attempt] of Object.entries(tries))
        await Promise.resolve()
          .then(attempt)
          .then(
            () => open.push(name),
            () => undefined,
          );
      return open;
    }, `${stage.url}/app/`);
    expect(reached).toEqual([]);
    expect(vault.requests.slice(before)).toEqual([]);
    const page = await vault.page.evaluate((url) => fetch(url).then(({ status }) => status), stage.url);
    expect(page).toBe(404);
    const read = await vault.page.evaluate(
      (url) =>
        fetch(url).then(
          (answer) => answer.text(),
          () => 'refused',
        ),
      keys[0]?.url ?? '',
    );
    expect(read).toBe('refused');
  });

  it('F1 lock ends the worker with every key and note; a lock after some time without use does, too', async () => {
    const vault = await stage.page();
    const { practice, paths } = await found(vault);
    await vault.tell('unlock', practice, paths[0]);
    const note = written(canary);
    const chart = { client: randomUUID(), chartId: randomUUID() };
    const { wrap } = await vault.tell('createChart', chart);
    const { file } = await vault.tell('sealNote', { chartId: chart.chartId, note });
    await vault.lock();
    await eventually(() => {
      if (vault.page.workers().length > 0) throw new Error('the worker lives');
    });
    const charts = [{ chartId: chart.chartId, wraps: [{ gen: 1, file: wrap }], notes: [file] }];
    expect(await vault.refusal('openCharts', { client: chart.client, charts })).toMatchObject({
      code: 'locked',
    });
    const heap = await heapOf(vault);
    expect(heap).not.toContain(readKeyFile(Buffer.from(vault.textOf(paths[0] as string))).identity);
    expect(heap).not.toContain('AGE-SECRET-KEY-1');
    const stored = await vault.page.evaluate(async () => ({
      ...{ local: localStorage.length, session: sessionStorage.length },
      databases: (await indexedDB.databases()).length,
    }));
    expect(stored).toEqual({ local: 0, session: 0, databases: 0 });

    const idle = await stage.page('?lockAfterMs=400');
    await idle.tell('found', { tenant: randomUUID(), member: randomUUID(), suite: 'x25519' });
    await eventually(() => {
      if (idle.page.workers().length > 0) throw new Error('the worker lives');
    });
    expect(await idle.refusal('publish')).toMatchObject({ code: 'locked' });
  });

  it('F5 admits a practitioner by a pairing code that both see, and alarms when the keys were swapped', async () => {
    const [admin, newcomer] = [await stage.page(), await stage.page()];
    const { practice, paths, published } = await found(admin);
    await admin.tell('unlock', practice, paths[0]);
    const member = randomUUID();
    const about = { tenant: practice.tenant, member, role: 'practitioner', entries: practice.entries };
    const [key] = await newcomer.tell('join', about);
    const own = await newcomer.save(key as SavedKey);
    await newcomer.tell('prove', { lastGroup: key?.fingerprint.slice(-4) }, own);
    const { card } = (await newcomer.tell('publish')) as { card: string };
    expect(await admin.tell('readCard', { card })).toEqual({
      member,
      role: 'practitioner',
      fingerprint: key?.fingerprint,
    });
    const planted = await stage.page();
    const [foreign] = await planted.tell('join', about);
    await planted.tell(
      'prove',
      { lastGroup: foreign?.fingerprint.slice(-4) },
      await planted.save(foreign as SavedKey),
    );
    const swapped = (await planted.tell('publish')) as { card: string };
    expect(
      await admin.refusal('addMember', { card: swapped.card, pairingCode: key?.pairingCode }),
    ).toMatchObject({
      code: 'pairing_code_wrong',
      alarm: true,
    });
    const added = await admin.tell('addMember', { card, pairingCode: key?.pairingCode });
    expect(added.seq).toBe(published.seq + 1);
    const entries = [...practice.entries, added.entry];
    const theirs = { ...practice, member, entries, vault: added.vault, inbox: added.inbox };
    expect(await newcomer.tell('unlock', theirs, own)).toMatchObject({ role: 'practitioner', member });
    // not a member yet
    expect(await newcomer.refusal('unlock', practice, own)).toMatchObject({ code: 'key_not_member' });
  });

  it('F8 opens what a guest sealed for a booking, and alarms for another booking', async () => {
    const vault = await stage.page();
    const { practice, paths, tenant } = await found(vault);
    await vault.tell('unlock', practice, paths[0]);
    const { recipient } = verifyRoster(practice.entries, { tenant }).inbox;
    const [booking, question] = [randomUUID(), randomUUID()];
    const answers = { question, value: 'Aspirina' };
    const content = {
      format: 'intake/1' as const,
      form: { id: randomUUID(), version: 1 },
      answers: [answers],
    };
    const file = base64(await sealIntake(content, { tenant, booking, recipient, now: new Date() }));
    expect(await vault.tell('openIntake', { file, booking })).toMatchObject({ booking, content });
    expect(await vault.refusal('openIntake', { file, booking: randomUUID() })).toMatchObject({
      code: 'note_misplaced',
      alarm: true,
    });
  });
});

describe('a passkey', () => {
  async function withAuthenticator(vault: VaultPage): Promise<void> {
    const client = await vault.page.context().newCDPSession(vault.page);
    await client.send('WebAuthn.enable');
    const options = {
      ...({ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal' } as const),
      ...{ hasResidentKey: true, hasUserVerification: true, hasPrf: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    };
    await client.send('WebAuthn.addVirtualAuthenticator', { options });
  }

  it('F2 opens a second file of the same key; the first file and the recovery key stay', async () => {
    const vault = await stage.page();
    await withAuthenticator(vault);
    const { practice, paths } = await found(vault);
    await vault.createPasskey();
    const added = await vault.tell('addPasskey', {}, paths[0]);
    const own = await vault.save(added);
    expect(vault.textOf(own)).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    expect(vault.textOf(own)).not.toContain('AGE-SECRET-KEY');
    for (const path of [own, ...paths])
      expect(await vault.tell('unlock', practice, path)).toHaveProperty('fingerprint');
    const fingerprint = added.fingerprint;
    expect(await vault.tell('unlock', practice, own)).toMatchObject({ role: 'admin', fingerprint });
    expect(vault.errors).toEqual([]);
    await vault.page.context().close();

    const other = await stage.page();
    await withAuthenticator(other);
    await other.createPasskey();
    expect(await other.refusal('unlock', practice, own)).toEqual({
      code: 'passkey_wrong',
      alarm: false,
      at: {},
    });
  });
});

describe('a key file', () => {
  let vault: VaultPage;
  let founded: Founded;
  beforeAll(async () => {
    vault = await stage.page();
    founded = await found(vault);
  });
  const withFile = (content: string) => {
    const path = join(stage.folder, randomUUID());
    writeFileSync(path, content);
    return path;
  };
  const text = () => vault.textOf(founded.paths[0] as string);

  it('F2 opens with Windows line ends and a byte order mark', async () => {
    const path = withFile(`\uFEFF${text().replaceAll('\n', '\r\n')}`);
    expect(await vault.tell('unlock', founded.practice, path)).toMatchObject({ role: 'admin' });
  });
  it.each([
    ['two keys', () => `${text()}${/AGE-SECRET-KEY.*/.exec(text())?.[0]}\n`, 'key_file_ambiguous'],
    ['a comment of 10 MB', () => `# ${'x'.repeat(10_000_000)}\n${text()}`, 'key_file_invalid'],
    ['a picture', () => 'GIF89a\u0001\u0000', 'key_file_invalid'],
    ['nothing', () => '', 'key_file_invalid'],
    ['no roster root', () => text().replace(/# roster-root: .*\n/, ''), 'key_file_invalid'],
    [
      'another practice',
      () => text().replace(/# practice: .*/, `# practice: ${randomUUID()}`),
      'key_not_member',
    ],
    [
      'a root that is another',
      () => text().replace(/root: .*/, `root: ${'A'.repeat(43)}`),
      'roster_root_changed',
    ],
  ])('F2 with %s is refused and leaves the vault as it was', async (_what, content, code) => {
    expect(await vault.refusal('unlock', founded.practice, withFile(content()))).toMatchObject({ code });
  });
  it('F2 of someone else is refused with the fingerprint that is wanted', async () => {
    const other = await stage.page();
    const theirs = await found(other);
    const mixed = { ...founded.practice, tenant: founded.tenant };
    const stolen = other.textOf(theirs.paths[0] as string);
    const path = withFile(
      stolen
        .replace(/practice: .*/, `practice: ${founded.tenant}`)
        .replace(/roster-root: .*/, `roster-root: ${/roster-root: (.*)/.exec(text())?.[1]}`),
    );
    expect(await vault.refusal('unlock', mixed, path)).toMatchObject({
      code: 'key_not_member',
      at: { fingerprint: founded.keys[0]?.fingerprint },
    });
  });
});

describe('a hostile server', () => {
  interface Victim extends Founded {
    vault: VaultPage;
    client: string;
    chart: { chartId: string; wraps: { gen: number; file: string }[]; notes: string[] };
  }
  let victim: Victim;
  beforeAll(async () => {
    const vault = await stage.page();
    const founded = await found(vault);
    await vault.tell('unlock', founded.practice, founded.paths[0]);
    const [client, chartId] = [randomUUID(), randomUUID()];
    const { wrap } = await vault.tell('createChart', { client, chartId });
    const notes: string[] = [];
    for (const text of ['one', 'two', 'three']) {
      notes.push((await vault.tell('sealNote', { chartId, note: written(text) })).file);
      await vault.tell('noteStored', { chartId });
    }
    const chart = { chartId, wraps: [{ gen: 1, file: wrap }], notes };
    victim = { ...founded, vault, client, chart };
  });
  const opening = (change: object, client = victim.client) =>
    victim.vault.refusal('openCharts', { client, charts: [{ ...victim.chart, ...change }] });
  const alarm = (code: string) => expect.objectContaining({ code, alarm: true });

  it.each([
    ['swaps two notes', ([a, b, c]: string[]) => [b, a, c], 'note_missing'],
    ['replays a note', ([a, b]: string[]) => [a, b, b], 'note_forked'],
    ['leaves out the middle', ([a, , c]: string[]) => [a, c], 'note_missing'],
    ['cuts the end', ([a, b]: string[]) => [a, b], 'note_missing'],
    ['sends an empty list', () => [], 'note_missing'],
    ['cuts off bytes', ([a, b, c = '']: string[]) => [a, b, c.slice(0, -40)], 'damaged'],
    ['sends plaintext', ([a, b]: string[]) => [a, b, base64(Buffer.from('cured'))], 'not_age'],
  ])('F3 X92 that %s raises an alarm', async (_what, lie, code) => {
    expect(await opening({ notes: lie(victim.chart.notes) })).toEqual(alarm(code));
  });
  it('F3 X92 that flips a bit, or hides the whole chart, raises an alarm', async () => {
    const [a = '', b, c] = victim.chart.notes;
    const bytes = Buffer.from(a, 'base64');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
    expect(await opening({ notes: [base64(bytes), b, c] })).toEqual(alarm('damaged'));
    const hidden = { client: victim.client, charts: [] };
    expect(await victim.vault.refusal('openCharts', hidden)).toEqual(alarm('note_missing'));
  });
  it('F3 X93 that shows the chart of another client, or replaces its key, raises an alarm', async () => {
    expect(await opening({}, randomUUID())).toEqual(alarm('chart_misplaced'));
    const roster = verifyRoster(victim.practice.entries, { tenant: victim.tenant });
    const thief = await Practice.create();
    const about = { client: victim.client, gen: 1, now: new Date() };
    const planted = await createChart(about, roster, thief.founder.keys);
    const wraps = [{ gen: 1, file: base64(planted.wrap) }];
    expect(await opening({ wraps })).toEqual(alarm('signer_unknown'));
  });
  it('F3 X92 that injects a note signed by a stranger raises an alarm', async () => {
    const roster = verifyRoster(victim.practice.entries, { tenant: victim.tenant });
    const thief = await Practice.create();
    const about = { client: victim.client, gen: 1, now: new Date() };
    const founder = await keysOf(
      readKeyFile(Buffer.from(victim.vault.textOf(victim.paths[0] as string))).identity,
    );
    const { key } = await createChart(about, roster, founder);
    const place = {
      chart: key,
      roster: thief.roster,
      head: emptyHead,
      now: new Date(),
      author: thief.founder.keys,
    };
    const { file } = await sealNote(soap('injected'), place);
    expect(await opening({ notes: [base64(file)] })).toEqual(alarm('wrong_key'));
  });
  it('F3 X93 that substitutes the vault, cuts or forks the roster, or adds itself raises an alarm', async () => {
    const thief = await Practice.create();
    const { vault, practice, paths } = victim;
    const lies = [
      [{ vault: base64(thief.wraps.vault), inbox: base64(thief.wraps.inbox) }, 'wrong_key'],
      [{ inbox: base64(thief.wraps.inbox) }, 'wrong_key'],
      [{ entries: [] }, 'roster_broken'],
      [{ entries: thief.entries }, 'roster_root_changed'],
      [{ entries: [...practice.entries, ...practice.entries] }, 'roster_broken'],
    ] as const;
    for (const [lie, code] of lies) {
      expect(await vault.refusal('update', { ...practice, ...lie })).toEqual(alarm(code));
      expect(await vault.refusal('unlock', { ...practice, ...lie }, paths[0])).toEqual(alarm(code));
    }
  });
});

/** Everything that the page holds in memory, after a collection of garbage. */
async function heapOf({ page }: VaultPage): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.takeHeapSnapshot');
  await client.detach();
  return chunks.join('');
}
