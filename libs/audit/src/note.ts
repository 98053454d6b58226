import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Hash } from './tree';

/** The head of a log: its name, the number of its rows and the root of its tree (C2SP tlog-checkpoint). */
export interface Checkpoint {
  origin: string;
  size: number;
  root: Hash;
}
/** A public key under a name: `name+8 hex digits+base64` (C2SP signed-note). */
export interface NoteKey {
  name: string;
  id: Buffer;
  key: KeyObject;
}
const ED25519 = 1;
/** DER before the 32 bytes of an Ed25519 public key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** The text is no signed note of this form. */
export class MalformedNote extends Error {}

function keyOf(name: string, raw: Buffer): NoteKey {
  const typed = Buffer.concat([Buffer.of(ED25519), raw]);
  const id = createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);
  const key = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
  return { name, id, key };
}

/** @throws MalformedNote unless the id belongs to name and key */
export function parseKey(vkey: string): NoteKey {
  const [, name = '', id, encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(vkey) ?? [];
  const typed = Buffer.from(encoded, 'base64');
  if (typed.length !== 33 || typed[0] !== ED25519) throw new MalformedNote('no Ed25519 key of a signed note');
  const key = keyOf(name, typed.subarray(1));
  if (key.id.toString('hex') !== id) throw new MalformedNote('the id of the key is of another key');
  return key;
}

/** The public key under a name, as text. */
export function keyText(name: string, publicKey: KeyObject): string {
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  const typed = Buffer.concat([Buffer.of(ED25519), raw]);
  return `${name}+${keyOf(name, raw).id.toString('hex')}+${typed.toString('base64')}`;
}

export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`;
}

/** Signs a text, which ends with a line break, under a name. */
export function signNote(text: string, name: string, privateKey: KeyObject): string {
  const raw = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  const signature = sign(null, Buffer.from(text), privateKey);
  const signed = Buffer.concat([keyOf(name, raw).id, signature]);
  return `${text}\n— ${name} ${signed.toString('base64')}\n`;
}

/** Text of a note that one of the keys signed; undefined if none did. @throws MalformedNote */
export function openNote(note: string, keys: readonly NoteKey[]): string | undefined {
  const { text, lines } = signatureLines(note);
  const isSigned = lines.some(({ name, signed }) =>
    keys.some(
      (key) =>
        key.name === name &&
        key.id.equals(signed.subarray(0, 4)) &&
        verify(null, Buffer.from(text), key.key, signed.subarray(4)),
    ),
  );
  return isSigned ? text : undefined;
}

/** The text of a note and its signatures, of known and unknown keys. @throws MalformedNote */
export function signatureLines(note: string): { text: string; lines: { name: string; signed: Buffer }[] } {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) throw new MalformedNote('a signed note has a text and signatures');
  const lines = note.slice(end + 2, -1).split('\n');
  return { text: note.slice(0, end + 1), lines: lines.map(signatureOf) };
}

function signatureOf(line: string): { name: string; signed: Buffer } {
  const [, name, encoded] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
  if (name === undefined || encoded === undefined) throw new MalformedNote('a line is no signature');
  const signed = Buffer.from(encoded, 'base64');
  // unused bits of the last character could be changed unseen
  if (signed.toString('base64') !== encoded) throw new MalformedNote('a signature is no canonical base64');
  return { name, signed };
}

/** @throws MalformedNote */
export function parseCheckpoint(text: string): Checkpoint {
  const [, origin, size, root] = /^(\S+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n$/.exec(text) ?? [];
  if (origin === undefined || root === undefined) throw new MalformedNote('the text is no checkpoint');
  return { origin, size: Number(size), root: Buffer.from(root, 'base64') };
}

/** A checkpoint that one of the keys signed; undefined if none did. @throws MalformedNote */
export function openCheckpoint(note: string, keys: readonly NoteKey[]): Checkpoint | undefined {
  const text = openNote(note, keys);
  return text === undefined ? undefined : parseCheckpoint(text);
}
