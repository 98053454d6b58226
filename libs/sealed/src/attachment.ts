import { sha256 } from '@noble/hashes/sha2.js';
import { open, seal, suiteOf } from './age';
import type { ChartKey } from './chart';
import { base64url } from './encoding';
import { SealedError } from './errors';
import { lintCiphertext } from './lint';
import type { AttachmentName } from './note';
import { paddedLength } from './padded-length';

export const MAX_ATTACHMENT_BYTES = 50 * 1024 * 1024;

/**
 * Seals a file to the chart. The note that carries it signs what is returned as `name`. @throws SealedError
 * `too_large`
 */
export async function sealAttachment(
  bytes: Uint8Array,
  about: Pick<AttachmentName, 'id' | 'name' | 'type'>,
  chart: ChartKey,
): Promise<{ file: Uint8Array; name: AttachmentName }> {
  if (bytes.length > MAX_ATTACHMENT_BYTES) throw new SealedError('too_large');
  const padded = new Uint8Array(paddedLength(bytes.length));
  padded.set(bytes);
  const name = { ...about, size: bytes.length, sha256: base64url(sha256(bytes)) };
  return { file: await seal(padded, [chart.recipient]), name };
}

/**
 * Opens an attachment and checks it against the signed note before any byte of it is returned.
 * @throws SealedError `attachment_changed` and as `open`
 */
export async function openAttachment(
  file: Uint8Array,
  name: AttachmentName,
  chart: ChartKey,
): Promise<Uint8Array> {
  lintCiphertext(file, { suite: suiteOf(chart.recipient), recipients: 1 });
  const padded = await open(file, chart.identity);
  const bytes = padded.subarray(0, name.size);
  const clean =
    padded.length === paddedLength(name.size) && padded.subarray(name.size).every((byte) => byte === 0);
  if (!clean) throw new SealedError('attachment_changed', { id: name.id });
  return checkAttachment(bytes, name);
}

/** The bytes, if they are those that the note signed. @throws SealedError `attachment_changed` */
export function checkAttachment(bytes: Uint8Array, name: AttachmentName): Uint8Array {
  if (bytes.length !== name.size || base64url(sha256(bytes)) !== name.sha256)
    throw new SealedError('attachment_changed', { id: name.id });
  return bytes;
}
