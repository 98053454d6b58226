import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChart, emptyHead, keysOf, readKeyFile, sealNote, verifyRoster } from '@riserbo/sealed';
import { Practice, soap } from '../../libs/sealed/test/practice';
import { base64, found, written, type Founded } from './vault-acts';
import { VaultStage, type VaultPage } from './vault-stage';

let stage: VaultStage;
beforeAll(async () => {
  stage = await VaultStage.open();
}, 120_000);
afterAll(() => stage?.stop());

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
