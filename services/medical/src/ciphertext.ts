import { Refusal } from '@riserbo/contracts';
import { SealedError } from '@riserbo/sealed/errors';
import { lintCiphertext } from '@riserbo/sealed/lint';

type Expected = Parameters<typeof lintCiphertext>[1];

/**
 * F1: decodes a sealed file and checks its outline without a key: age, the expected recipients, padding.
 * @throws Refusal `ciphertext_invalid`, which names the check
 */
export function sealedBytes(base64: string, expected: Expected, path = 'file'): Buffer {
  const file = Buffer.from(base64, 'base64');
  try {
    lintCiphertext(file, expected);
  } catch (error) {
    if (error instanceof SealedError) throw new Refusal('ciphertext_invalid', [{ path, code: error.code }]);
    throw error;
  }
  return file;
}
