import * as z from 'zod/mini';
import { open, protect, recipientOf, seal, unprotect, type Identity, type Recipient } from './age';
import { checkAttachment } from './attachment';
import { verifyChartProof, type ChartKey } from './chart';
import { fromUtf8, utf8 } from './encoding';
import { SealedError } from './errors';
import { read as readSigned } from './jws';
import { generateIdentity } from './keys';
import { noteAsText } from './note-text';
import { openHistory, type AttachmentName, type Note } from './note';
import { padText } from './padding';
import { verifyRoster, type Roster } from './roster';
import { id, parse } from './shapes';
import { identityFile, identityIn } from './vault';

/** Path in the archive and content. */
export type ExportFiles = ReadonlyMap<string, Uint8Array>;
/** Who can open an export: the holder of a passphrase, or of an X25519 age key. */
export type ExportTo = { passphrase: string; logN?: number } | { recipient: Recipient };
export type ExportKey = { passphrase: string } | { identity: Identity };

export interface ChartExport {
  readonly client: string;
  readonly rosterEntries: readonly string[];
  readonly charts: ReadonlyMap<number, ChartKey>;
  /** A verified history. */
  readonly notes: readonly Note[];
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

const EXPORT_KEY = 'export-key.age';
const number = (seq: number): string => String(seq).padStart(4, '0');
const readme = `Riserbo export of one chart / Esportazione di una cartella

Open it with age 1.1 or later (https://age-encryption.org):
Si apre con age 1.1 o successivo:

  age -d -o key.txt export-key.age
  age -d -i key.txt notes/0001.txt.age

Or in a browser, offline: \`npm run sealed -- viewer FOLDER\` adds viewer.html, which checks every signature.
Oppure in un browser, senza rete, con viewer.html: controlla ogni firma.

notes/*.txt.age     what was written / il testo
notes/*.jws.age     the signed form / la forma firmata
attachments/*.age   the files / gli allegati
chart.json.age      who signed what / chi ha firmato
`;

/**
 * An export of one chart under a separate key (X25519, so that age 1.1 opens it). It gives away neither the
 * vault
 * nor a chart key, and can be verified without a server.
 */
export async function exportChart(chart: ChartExport, to: ExportTo): Promise<ExportFiles> {
  const identity = await generateIdentity('x25519');
  const recipient = await recipientOf(identity);
  const key = identityFile('export', identity);
  const files = new Map<string, Uint8Array>([
    ['README.txt', utf8(readme)],
    [
      EXPORT_KEY,
      await ('passphrase' in to ? protect(key, to.passphrase, to.logN) : seal(key, [to.recipient])),
    ],
  ]);
  const put = async (path: string, bytes: Uint8Array) =>
    files.set(`${path}.age`, await seal(bytes, [recipient]));
  const { client, rosterEntries, charts, notes } = chart;
  const proofs = [...charts.values()].map(({ proof }) => proof);
  await put('chart.json', utf8(JSON.stringify({ v: 1, client, roster: rosterEntries, charts: proofs })));
  for (const note of notes) {
    await put(`notes/${number(note.seq)}.jws`, padText(note.jws));
    await put(`notes/${number(note.seq)}.txt`, utf8(noteAsText(note)));
    for (const name of note.attachments) {
      const bytes = chart.attachments.get(name.id);
      if (!bytes) throw new SealedError('attachment_changed', { id: name.id });
      await put(`attachments/${name.id}`, checkAttachment(bytes, name));
    }
  }
  return files;
}

/**
 * Opens an export and verifies everything in it: roster, chart keys, every note and attachment.
 * @param root the roster's root, where the reader has a key file of the practice
 * @throws SealedError as `verifyRoster`, `openHistory` and `openAttachment`; `not_age` for a file that is
 * missing
 */
export async function openExport(
  files: ExportFiles,
  secret: ExportKey,
  root?: string,
): Promise<Omit<ChartExport, 'charts'> & { roster: Roster }> {
  const identity = await exportIdentity(file(files, EXPORT_KEY), secret);
  const read = (path: string) => open(file(files, `${path}.age`), identity);
  const { client, roster: rosterEntries, charts: proofs } = contents(await read('chart.json'));
  const roster = verifyRoster(rosterEntries, { tenant: tenantOf(rosterEntries), root });
  const charts = new Map<number, ChartKey>();
  for (const proof of proofs) {
    const key = await verifyChartProof(proof, roster, { client });
    charts.set(key.gen, { ...key, identity });
  }
  const paths = [...files.keys()].filter((path) => /^notes\/\d{4,}\.jws\.age$/.test(path)).sort();
  const sealed = paths.map((path) => file(files, path));
  const { notes } = await openHistory(sealed, { client, charts, roster });
  const attachments = new Map<string, Uint8Array>();
  for (const name of notes.flatMap((note): readonly AttachmentName[] => note.attachments))
    attachments.set(name.id, checkAttachment(await read(`attachments/${name.id}`), name));
  return { client, rosterEntries, roster, notes, attachments };
}

async function exportIdentity(sealed: Uint8Array, secret: ExportKey): Promise<Identity> {
  const opened =
    'passphrase' in secret ? unprotect(sealed, secret.passphrase) : open(sealed, secret.identity);
  return identityIn(await opened);
}

function file(files: ExportFiles, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new SealedError('not_age', { path });
  return bytes;
}

const outline = z.strictObject({
  v: z.literal(1),
  client: id,
  roster: z.array(z.string()).check(z.minLength(1)),
  charts: z.array(z.string()).check(z.minLength(1)),
});

function contents(bytes: Uint8Array): z.infer<typeof outline> {
  return parse(outline, json(bytes));
}

/** The practice as its first entry names it; `verifyRoster` checks that all entries agree. */
function tenantOf([first = '']: readonly string[]): string {
  const { claims } = readSigned('roster', first);
  return parse(z.looseObject({ tenant: id }), claims).tenant;
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes));
  } catch {
    throw new SealedError('claims_invalid');
  }
}
