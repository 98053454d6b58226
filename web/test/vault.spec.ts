import { randomUUID } from 'node:crypto';
import { keysOf, readKeyFile, sealIntake, verifyRoster } from '@riserbo/sealed';
import { eventually } from '@riserbo/testing';
import type { RosterFiles, SavedKey } from '../vault/protocol';
import { base64, canary, found, passphrase, written } from './vault-acts';
import { VaultStage, type VaultPage } from './vault-stage';

let stage: VaultStage;
beforeAll(async () => {
  stage = await VaultStage.open();
}, 120_000);
afterAll(() => stage?.stop());

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
