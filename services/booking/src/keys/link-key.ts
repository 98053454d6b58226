import { readFileSync } from 'node:fs';
import { ConfigurationError } from '@riserbo/runtime';

/** The key that signs links. @throws ConfigurationError when the file does not hold 32 bytes in hex */
export function readLinkKey(path: string): Buffer {
  const text = read(path);
  if (!/^[0-9a-f]{64}$/i.test(text))
    throw new ConfigurationError(['LINK_KEY_FILE: must hold 32 bytes in hex']);
  return Buffer.from(text, 'hex');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new ConfigurationError(['LINK_KEY_FILE: cannot be read']);
  }
}
