import { base64 } from '@scure/base';
import {
  readKeyFile,
  SealedError,
  unlockByPasskey,
  unlockKeyFile,
  type EvaluatePrf,
  type KeyFile,
} from '@riserbo/sealed';

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

/** @throws SealedError like `readKeyFile`, `unlockKeyFile` and `unlockByPasskey` */
export async function openKeyFile(
  { file, passphrase }: { file: Blob; passphrase?: string | undefined },
  evaluate: EvaluatePrf,
): Promise<KeyFile> {
  if (file.size > MAX_KEY_FILE_BYTES) throw new SealedError('key_file_invalid');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (passphrase !== undefined && passphrase !== '') return unlockKeyFile(bytes, passphrase);
  try {
    return readKeyFile(bytes);
  } catch (error) {
    if (!(error instanceof SealedError) || error.code !== 'passkey_needed') throw error;
    return unlockByPasskey(bytes, evaluate);
  }
}
