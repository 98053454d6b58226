import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Puts a new key before the others of TOTP_KEY_FILE; they stay, since they still open what they sealed. The file changes whole or not at all. */
export function addTotpKey(file: string): void {
  const kept = readFileSync(file, 'utf8');
  writeFileSync(`${file}.new`, `${randomBytes(32).toString('hex')}\n${kept}`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
