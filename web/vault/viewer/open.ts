import * as z from 'zod/mini';
import {
  fingerprintOf,
  noteAsText,
  openExport,
  readKeyFile,
  SealedError,
  unlockKeyFile,
  type ExportKey,
  type KeyFile,
} from '@riserbo/sealed';

z.config({ jitless: true });

export interface Wanted {
  readonly files: readonly File[];
  readonly passphrase: string;
  readonly key: File | undefined;
  readonly keyPassphrase: string;
}
export interface Shown {
  readonly entries: readonly { seq: number; text: string; attachments: readonly Attachment[] }[];
  readonly attachments: number;
  readonly isPinned: boolean;
  readonly fingerprints: readonly string[];
}
interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** Why nothing is shown. An alarm: the export is not what the practice signed. */
export class NotShown extends Error {
  constructor(
    readonly code: string,
    readonly alarm: boolean,
  ) {
    super(code);
    this.name = 'NotShown';
  }
}
const MAX_KEY_FILE_BYTES = 64 * 1024;
const EXPORT_KEY = 'export-key.age';
/** The key or the passphrase is another; what was exported may be in order. */
const ofTheKey = new Set(['passphrase_wrong', 'passphrase_needed', 'work_factor_too_high']);

/** @throws NotShown */
export async function openFolder(wanted: Wanted): Promise<Shown> {
  const files = await readFolder(wanted.files);
  if (!files.has(EXPORT_KEY)) throw new NotShown('no_export', false);
  const key = wanted.key === undefined ? undefined : await keyOf(wanted.key, wanted.keyPassphrase);
  if (key === undefined && wanted.passphrase === '') throw new NotShown('nothing_typed', false);
  const secret: ExportKey =
    wanted.passphrase === '' && key ? { identity: key.identity } : { passphrase: wanted.passphrase };
  const opened = await checked(() => openExport(files, secret, key?.rosterRoot));
  return {
    entries: opened.notes.map((note) => ({
      seq: note.seq,
      text: noteAsText(note),
      attachments: note.attachments.flatMap(({ id, name }) => {
        const bytes = opened.attachments.get(id);
        return bytes === undefined ? [] : [{ name, bytes }];
      }),
    })),
    attachments: opened.attachments.size,
    isPinned: key?.rosterRoot !== undefined,
    fingerprints: [...opened.roster.members.values()].map(({ enc, sig }) =>
      fingerprintOf({ recipient: enc, signing: sig }),
    ),
  };
}

/** Paths below the chosen folder, whatever its name is. */
async function readFolder(files: readonly File[]): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const file of files) {
    const path = file.webkitRelativePath.split('/').slice(1).join('/');
    found.set(path, new Uint8Array(await file.arrayBuffer()));
  }
  return found;
}

async function keyOf(file: File, passphrase: string): Promise<KeyFile> {
  if (file.size > MAX_KEY_FILE_BYTES) throw new NotShown('key_file_invalid', false);
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return passphrase === '' ? readKeyFile(bytes) : await unlockKeyFile(bytes, passphrase);
  } catch (error) {
    throw new NotShown(error instanceof SealedError ? error.code : 'failed', false);
  }
}

async function checked<Result>(open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof SealedError)) throw new NotShown('failed', false);
    const isOther = ofTheKey.has(error.code) || error.code === 'wrong_key';
    throw new NotShown(error.code, !isOther);
  }
}
