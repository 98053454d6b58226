import { MalformedNote, openNote, parseKey, signNote } from '@riserbo/audit';
import { certificateBody, type CertificateBody } from '@riserbo/contracts';
import type { KeyObject } from 'node:crypto';

/** The text of a certificate: its statement as JSON, and a signature line (C2SP signed-note). */
export function signCertificate(statement: CertificateBody, name: string, key: KeyObject): string {
  return signNote(`${JSON.stringify(statement, null, 2)}\n`, name, key);
}

/** The statement, if one of the keys signed exactly this text; else undefined. */
export function openCertificate(note: string, keys: readonly string[]): CertificateBody | undefined {
  try {
    const text = openNote(note, keys.map(parseKey));
    if (text === undefined) return undefined;
    return certificateBody.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof MalformedNote) return undefined;
    throw error;
  }
}
