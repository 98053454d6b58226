import { base64 } from '@scure/base';
import { readKeyFile, SealedError, unlockKeyFile, type KeyFile } from '@riserbo/sealed';

export const toBase64 = (bytes: Uint8Array): string => base64.encode(bytes);
/** @throws SealedError `not_age` */
export function fromBase64(text: string): Uint8Array {
  try {
    return base64.decode(text);
  } catch {
    throw new SealedError('not_age');
  }
}

/** Larger files are refused before they are read. */
const MAX_KEY_FILE_BYTES = 64 * 1024;

/** @throws SealedError like `readKeyFile` and `unlockKeyFile` */
export async function openKeyFile(file: Blob, passphrase: string | undefined): Promise<KeyFile> {
  if (file.size > MAX_KEY_FILE_BYTES) throw new SealedError('key_file_invalid');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return passphrase === undefined || passphrase === ''
    ? readKeyFile(bytes)
    : unlockKeyFile(bytes, passphrase);
}
