import { parseArgs } from 'node:util';
import { join } from 'node:path';
import {
  createKeyFile,
  fingerprintOf,
  keysOf,
  noteAsText,
  openExport,
  protectKeyFile,
  writeKeyFile,
  type ExportKey,
  type KeyRole,
  type Suite,
} from '@riserbo/sealed';
import { askPassphrase, filesBelow, openKeyFile, replaceFile, writeSecret } from './files';
import { rotatePractice } from './rotate';
import { readViewer } from './viewer';

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  run(args: readonly string[], print: (line: string) => void): Promise<void>;
}

export const commands: readonly Command[] = [
  {
    name: 'make-key',
    usage: 'make-key FILE --practice ID --member ID --role admin|practitioner|recovery [--suite x25519]',
    summary: 'makes a key file; the default suite also resists a quantum computer',
    run: async (args, print) => {
      const { path, values } = read(args, ['practice', 'member', 'role', 'suite']);
      const { practice: tenant = '', member = '', role, suite = 'hybrid' } = values;
      const about = { tenant, member, role: role as KeyRole, created: new Date().toISOString() };
      const { file, keys } = await createKeyFile(about, suite as Suite);
      writeSecret(path, await writeKeyFile(file));
      await openKeyFile(path);
      print(`Fingerprint ${fingerprintOf(keys)}`);
    },
  },
  {
    name: 'fingerprint',
    usage: 'fingerprint FILE',
    summary: 'prints the fingerprint of a key file, to compare by voice or on paper',
    run: async (args, print) => {
      const { identity } = await openKeyFile(read(args).path);
      print(fingerprintOf(await keysOf(identity)));
    },
  },
  {
    name: 'protect',
    usage: 'protect FILE --out FILE',
    summary: 'protects a key file by a passphrase',
    run: async (args, print) => {
      const { path, values } = read(args, ['out']);
      const text = await writeKeyFile(await openKeyFile(path));
      writeSecret(values['out'] ?? `${path}.age`, await protectKeyFile(text, await askPassphrase()));
      print('Protected. Open it once before you delete the old file');
    },
  },
  {
    name: 'verify',
    usage: 'verify EXPORT [--key FILE]',
    summary: 'verifies an export: every signature, the order and the attachments; prints what it holds',
    run: async (args, print) => {
      const opened = await exportAt(read(args, ['key']));
      const { notes, attachments } = opened;
      print(`${notes.length} entries and ${attachments.size} attachments, all signed and in order`);
    },
  },
  {
    name: 'open',
    usage: 'open EXPORT --out FOLDER [--key FILE]',
    summary: 'verifies an export and writes its notes and attachments as plain files',
    run: async (args, print) => {
      const asked = read(args, ['key', 'out']);
      const out = asked.values['out'] ?? fail('--out FOLDER is missing');
      const { notes, attachments } = await exportAt(asked);
      for (const note of notes)
        writeSecret(join(out, `${String(note.seq).padStart(4, '0')}.txt`), noteAsText(note));
      for (const [id, bytes] of attachments) replaceFile(join(out, 'attachments', id), bytes);
      print(`${notes.length} entries and ${attachments.size} attachments in ${out}`);
    },
  },
  {
    name: 'viewer',
    usage: 'viewer EXPORT',
    summary: 'puts viewer.html into an export: a page that verifies and shows it in a browser, offline',
    run: async (args, print) => {
      const { path } = read(args);
      const { page, sha256 } = await readViewer();
      replaceFile(join(path, 'viewer.html'), page);
      print(`${join(path, 'viewer.html')}\nSHA-256 ${sha256}`);
    },
  },
  {
    name: 'rotate',
    usage: 'rotate FOLDER --key FILE --remove KEY_ID',
    summary: 'removes a member from a practice folder and seals all chart keys again; can be interrupted',
    run: async (args, print) => {
      const { path, values } = read(args, ['key', 'remove']);
      const key = await openKeyFile(values['key'] ?? fail('--key FILE is missing'));
      for await (const { done, total } of rotatePractice(path, key, values['remove'], new Date()))
        print(`${done} of ${total} charts`);
    },
  },
];

type Read = ReturnType<typeof read>;

/** One path and the named options; anything else is an error. */
function read(args: readonly string[], names: readonly string[] = []) {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) return fail('one file or folder is expected');
  return { path, values: values as Record<string, string | undefined> };
}

async function exportAt({ path, values }: Read) {
  const file = values['key'] === undefined ? undefined : await openKeyFile(values['key']);
  const secret: ExportKey = file ? { identity: file.identity } : { passphrase: await askPassphrase() };
  return openExport(filesBelow(path), secret, file?.rosterRoot);
}

function fail(reason: string): never {
  throw new Error(reason);
}
