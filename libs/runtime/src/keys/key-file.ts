import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { ConfigurationError } from '../config/load-config';

export interface Key {
  /** Four bytes of its hash: names the key in what it sealed. */
  readonly id: Buffer;
  readonly secret: Buffer;
}
export type KeyList = readonly [Key, ...Key[]];

/**
 * A file of keys, 32 bytes in hex a line. The first seals and signs, all open and verify. A change is seen at
 * the next use, so a rotation needs no restart.
 */
export class KeyFile {
  private seen = '';
  private list: KeyList | undefined;

  /** @param setting the environment variable that names the file, for messages */
  constructor(
    private readonly path: string,
    private readonly setting: string,
  ) {}

  /**
   * @throws ConfigurationError if the file holds anything but keys; a file that vanishes later changes
   * nothing
   */
  keys(): KeyList {
    try {
      const { ino, mtimeMs, size } = statSync(this.path);
      const state = `${ino} ${mtimeMs} ${size}`;
      if (this.list && state === this.seen) return this.list;
      this.list = this.parsed(readFileSync(this.path, 'utf8'));
      this.seen = state;
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      if (!this.list) throw new ConfigurationError([`${this.setting}: cannot be read`]);
    }
    return this.list;
  }

  private parsed(text: string): KeyList {
    const lines = text.split('\n').filter((line) => line !== '');
    if (lines.length === 0 || lines.some((line) => !/^[0-9a-f]{64}$/i.test(line)))
      throw new ConfigurationError([`${this.setting}: must hold a key of 32 bytes in hex on each line`]);
    return lines.map(keyOf) as [Key, ...Key[]];
  }
}

export function keyOf(hex: string): Key {
  const secret = Buffer.from(hex, 'hex');
  return { id: createHash('sha256').update('riserbo key id').update(secret).digest().subarray(0, 4), secret };
}

/**
 * Puts a new key before the others of a file. The file changes whole or not at all.
 * @param drop also deletes the others: what they sealed and signed is void
 */
export function rotateKeyFile(path: string, { drop = false } = {}): void {
  const kept = drop ? '' : readFileSync(path, 'utf8').trim();
  writeFileSync(`${path}.new`, `${randomBytes(32).toString('hex')}\n${kept === '' ? '' : `${kept}\n`}`, {
    mode: 0o600,
  });
  renameSync(`${path}.new`, path);
}
