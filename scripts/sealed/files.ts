import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readKeyFile, SealedError, unlockKeyFile, type KeyFile } from '@riserbo/sealed';

export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** Every file below a folder, as paths with `/`. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), bytesOf(path)]));
}

/** Readable by this user only; never overwrites a file. */
export function writeSecret(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
}

/** Atomic: an interrupted write leaves the old file. */
export function replaceFile(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
}

/** A member's key file; asks for the passphrase if it has one. */
export async function openKeyFile(path: string): Promise<KeyFile> {
  const bytes = bytesOf(path);
  try {
    return readKeyFile(bytes);
  } catch (error) {
    if (!(error instanceof SealedError) || error.code !== 'passphrase_needed') throw error;
    return unlockKeyFile(bytes, await askPassphrase());
  }
}

/** From SEALED_PASSPHRASE_FILE, for scripts, or typed without echo. */
export async function askPassphrase(): Promise<string> {
  const file = process.env['SEALED_PASSPHRASE_FILE'];
  if (file !== undefined && existsSync(file)) return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  const prompt = createInterface({ input: process.stdin, output: process.stderr, terminal: true });
  const hidden = prompt as unknown as { _writeToOutput: (text: string) => void };
  process.stderr.write('Passphrase: ');
  hidden._writeToOutput = () => undefined;
  try {
    return await prompt.question('');
  } finally {
    prompt.close();
    process.stderr.write('\n');
  }
}
