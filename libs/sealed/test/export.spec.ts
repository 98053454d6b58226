import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import {
  exportChart,
  generateKeyIdentity,
  openExport,
  openHistory,
  protectKeyFile,
  recipientOf,
  seal,
  sealAttachment,
  unlockKeyFile,
  writeKeyFile,
  open,
  type ExportFiles,
  type Suite,
} from '../src';
import { debianProgram } from '@riserbo/system';
import { Chart, codeOf, makeMember, Practice, soap } from './practice';

const age = debianProgram({ name: 'age', package: 'age', variable: 'AGE_BIN' });
const folder = mkdtempSync(join(tmpdir(), 'sealed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = new TextEncoder().encode('%PDF-1.7 report');
/** A chart with a removal in the middle: two generations, two authors, an attachment. */
async function aChart(suite: Suite) {
  const practice = await Practice.create(suite);
  const colleague = await practice.add();
  const chart = await Chart.create(practice);
  const { name } = await sealAttachment(
    report,
    { id: randomUUID(), name: 'r.pdf', type: 'application/pdf' },
    chart.current,
  );
  await chart.write(soap('Prima visita', { attachments: [name] }), colleague);
  await practice.revoke(colleague);
  await chart.renew();
  await chart.write(soap('Seconda visita'));
  const { notes } = await openHistory(chart.files, chart.known);
  const { client, charts } = chart;
  const attachments = new Map([[name.id, report]]);
  return { practice, name, export: { client, charts, notes, attachments, rosterEntries: practice.entries } };
}

describe.each(['x25519', 'hybrid'] as const)('an export of a %s chart', (suite) => {
  let made: Awaited<ReturnType<typeof aChart>>;
  let files: ExportFiles;
  let identity: string;
  beforeAll(async () => {
    made = await aChart(suite);
    identity = await generateKeyIdentity('x25519');
    files = await exportChart(made.export, { recipient: await recipientOf(identity) });
  });

  it('F2 F3 is read back and verified without a server', async () => {
    const opened = await openExport(files, { identity }, made.practice.roster.root);
    expect(opened.notes.map(({ content }) => content)).toEqual(
      made.export.notes.map(({ content }) => content),
    );
    expect(opened.attachments).toEqual(made.export.attachments);
  });
  it('F2 opens with the stock age tool', () => {
    const at = (path: string) => join(folder, suite, path);
    for (const [path, bytes] of files) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), bytes);
    }
    writeFileSync(at('mine.txt'), `${identity}\n`);
    const decrypt = (key: string, path: string) => execFileSync(age, ['-d', '-i', at(key), at(path)]);
    writeFileSync(at('key.txt'), decrypt('mine.txt', 'export-key.age'));
    expect(decrypt('key.txt', 'notes/0001.txt.age').toString()).toContain('SUBJECTIVE\nPrima visita');
    expect(new Uint8Array(decrypt('key.txt', `attachments/${made.name.id}.age`))).toEqual(report);
  });
  it('F1 gives away no key of the practice', async () => {
    const secrets = [
      made.practice.vault.vault,
      made.practice.vault.inbox,
      ...[...made.export.charts.values()].map((each) => each.identity),
    ];
    const exportKey = new TextDecoder()
      .decode(await open(files.get('export-key.age') as Uint8Array, identity))
      .split('\n')[1] as string;
    const opened = [...files].map(async ([path, bytes]) => {
      if (!path.endsWith('.age')) return bytes;
      const key = path === 'export-key.age' ? identity : exportKey;
      return open(bytes, key);
    });
    const all = (await Promise.all(opened))
      .map((bytes) => new TextDecoder('latin1').decode(bytes))
      .join('\n');
    for (const secret of secrets) expect(all).not.toContain(secret);
  });
  it('F3 is refused with a note left out, swapped, or another practice’s root', async () => {
    const changed = (change: (copy: Map<string, Uint8Array>) => void) => {
      const copy = new Map(files);
      change(copy);
      return codeOf(() => openExport(copy, { identity }));
    };
    const note = (seq: number) => `notes/000${seq}.jws.age`;
    expect(await changed((copy) => copy.delete(note(1)))).toBe('note_missing');
    expect(await changed((copy) => copy.set(note(2), files.get(note(1)) as Uint8Array))).toBe('note_forked');
    expect(await changed((copy) => copy.delete(`attachments/${made.name.id}.age`))).toBe('not_age');
    const other = await Practice.create();
    expect(await codeOf(() => openExport(files, { identity }, other.roster.root))).toBe(
      'roster_root_changed',
    );
  });
});

it('F2 an export to a passphrase opens with it alone', async () => {
  const { export: chart } = await aChart('x25519');
  const files = await exportChart(chart, { passphrase: 'tre gatti sul tetto', logN: 10 });
  expect((await openExport(files, { passphrase: 'tre gatti sul tetto' })).notes).toHaveLength(2);
  expect(await codeOf(() => openExport(files, { passphrase: 'tre gatti' }))).toBe('passphrase_wrong');
});

describe('the stock age tool', () => {
  it('F2 reads our key file, opens what we seal, and we open what it seals', async () => {
    const { file, keys } = await makeMember(randomUUID(), 'admin');
    const path = (name: string) => join(folder, name);
    writeFileSync(path('key'), await writeKeyFile(file));
    writeFileSync(path('ours.age'), await seal(new TextEncoder().encode('ciao'), [keys.recipient]));
    expect(execFileSync(age, ['-d', '-i', path('key'), path('ours.age')]).toString()).toBe('ciao');
    execFileSync(age, ['-r', keys.recipient, '-o', path('theirs.age')], { input: 'salve' });
    const opened = await open(new Uint8Array(readFileSync(path('theirs.age'))), keys.identity);
    expect(new TextDecoder().decode(opened)).toBe('salve');
  });
  it('F2 a protected key file is an armored age file', async () => {
    const { file } = await makeMember(randomUUID(), 'admin');
    const text = await protectKeyFile(await writeKeyFile(file), 'tre gatti', 10);
    expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(await unlockKeyFile(new TextEncoder().encode(text), 'tre gatti')).toEqual(file);
  });
});
