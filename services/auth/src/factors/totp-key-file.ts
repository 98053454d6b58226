import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Adds a new first key to TOTP_KEY_FILE. The others stay, because they open what they sealed. The file is
 * replaced atomically.
 */
export function addTotpKey(file: string): void {
  const kept = readFileSync(file, 'utf8');
  writeFileSync(`${file}.new`, `${randomBytes(32).toString('hex')}\n${kept}`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
