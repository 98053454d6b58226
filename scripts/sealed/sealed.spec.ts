import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  exportChart,
  keysOf,
  openChart,
  openHistory,
  openVault,
  recipientOf,
  verifyRoster,
  writeKeyFile,
} from '@riserbo/sealed';
import { Chart, Practice, soap } from '../../libs/sealed/test/practice';
import { PracticeFolder, rotatePractice } from './rotate';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'sealed-cli-'));
const at = (...path: string[]) => join(folder, ...path);
afterAll(() => rmSync(folder, { recursive: true }));
const sealed = (args: string[], env: object = {}) =>
  spawnSync(process.execPath, [join(root, 'dist', 'scripts', 'sealed.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

describe('npm run sealed', () => {
  const about = [
    '--practice',
    randomUUID(),
    '--member',
    randomUUID(),
    '--role',
    'admin',
    '--suite',
    'x25519',
  ];

  it('F2 makes a key file for its owner alone, and never over another', () => {
    const made = sealed(['make-key', at('key.txt'), ...about]);
    expect(made.stdout).toMatch(/^Fingerprint ([0-9A-Z]{4}-){7}[0-9A-Z]{4}\n$/);
    expect(statSync(at('key.txt')).mode & 0o777).toBe(0o600);
    expect(sealed(['make-key', at('key.txt'), ...about]).status).toBe(2);
    expect(sealed(['fingerprint', at('key.txt')]).stdout.trim()).toBe(
      made.stdout.replace('Fingerprint ', '').trim(),
    );
  });
  it('F2 protects it by a passphrase; a wrong one is refused without repeating it', () => {
    writeFileSync(at('right'), 'tre gatti sul tetto\n');
    writeFileSync(at('wrong'), 'quattro cani\n');
    const by = (name: string) => ({ SEALED_PASSPHRASE_FILE: at(name) });
    expect(sealed(['protect', at('key.txt'), '--out', at('key.age')], by('right')).status).toBe(0);
    expect(sealed(['fingerprint', at('key.age')], by('right')).stdout).toBe(
      sealed(['fingerprint', at('key.txt')]).stdout,
    );
    const refused = sealed(['fingerprint', at('key.age')], by('wrong'));
    expect([refused.status, refused.stderr]).toEqual([
      1,
      'fingerprint: The passphrase does not open the key file.\n',
    ]);
  });
  it('F2 F3 verifies and opens an export, and refuses one with a note left out', async () => {
    const practice = await Practice.create();
    const chart = await Chart.create(practice);
    await chart.write(soap('Prima visita'));
    await chart.write(soap('Seconda visita'));
    const { notes } = await openHistory(chart.files, chart.known);
    const { file, keys } = practice.founder;
    writeFileSync(at('member.txt'), await writeKeyFile({ ...file, rosterRoot: practice.roster.root }));
    const { client, charts } = chart;
    const exported = { client, charts, notes, attachments: new Map(), rosterEntries: practice.entries };
    for (const [path, bytes] of await exportChart(exported, {
      recipient: await recipientOf(keys.identity),
    })) {
      mkdirSync(dirname(at('export', path)), { recursive: true });
      writeFileSync(at('export', path), bytes);
    }
    const key = ['--key', at('member.txt')];
    expect(sealed(['verify', at('export'), ...key]).stdout).toBe(
      '2 entries and 0 attachments, all signed and in order\n',
    );
    expect(sealed(['open', at('export'), '--out', at('plain'), ...key]).status).toBe(0);
    expect(readdirSync(at('plain'))).toEqual(['0001.txt', '0002.txt']);
    expect(readFileSync(at('plain', '0001.txt'), 'utf8')).toContain('Prima visita');
    rmSync(at('export', 'notes', '0001.jws.age'));
    const refused = sealed(['verify', at('export'), ...key]);
    expect([refused.status, refused.stderr]).toEqual([
      1,
      'verify: Notes are missing in the middle or at the end of the history. {"seq":1}\n',
    ]);
  });
  it('F2 puts the offline viewer into an export and prints its hash', () => {
    const { stdout, status } = sealed(['viewer', at('export')]);
    const page = readFileSync(at('export', 'viewer.html'));
    expect(stdout).toContain(createHash('sha256').update(page).digest('hex'));
    expect([
      status,
      /<script(?![^>]*type="module">)|<link|src=/.test(page.toString().slice(0, 20_000)),
    ]).toEqual([0, false]);
  }, 120_000);
  it('F5 lists its commands when it does not know one', () => {
    const { status, stderr } = sealed(['melt']);
    expect([status, stderr.includes('make-key FILE')]).toEqual([64, true]);
  });
});

describe('a rotation of a practice folder', () => {
  it('F5 removes a member, can be interrupted, and ends without the old vault', async () => {
    const practice = await Practice.create();
    const colleague = await practice.add();
    const charts = await Promise.all([1, 2, 3].map(() => Chart.create(practice)));
    const stored = new PracticeFolder(at('practice'));
    stored.saveEntries(practice.entries);
    stored.saveWraps(1, practice.wraps);
    for (const { client, wrap } of charts) stored.saveChart({ client, gen: 1, wrap });
    const key = { ...practice.founder.file, rosterRoot: practice.roster.root };
    const rotate = () => rotatePractice(at('practice'), key, colleague.keys.kid, new Date());
    for await (const { done } of rotate()) if (done === 1) break;
    expect(stored.hasVault(1)).toBe(true);
    const seen: number[] = [];
    for await (const { done, total } of rotate()) seen.push(done / total);
    expect(seen.at(-1)).toBe(1);
    expect(stored.hasVault(1)).toBe(false);
    const roster = verifyRoster(stored.entries, { tenant: practice.tenant });
    const { vault } = await openVault(stored.wraps(2), await keysOf(key.identity), roster);
    for (const { client, wrap } of stored.charts())
      expect((await openChart(wrap, vault, roster, { client })).client).toBe(client);
  });
});
