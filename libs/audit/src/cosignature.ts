import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { MalformedNote, signatureLines, type NoteKey } from './note';

/** A checkpoint's signature by a witness, with the seconds since 1970 at which it was made. */
export interface Cosignature {
  witness: string;
  seconds: number;
}
const COSIGNATURE = 4;
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

function idOf(name: string, typed: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);
}

/** The key of a witness: `name+8 hex digits+base64` (C2SP tlog-cosignature). @throws MalformedNote */
export function parseWitnessKey(vkey: string): NoteKey {
  const [, name = '', id, encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(vkey) ?? [];
  const typed = Buffer.from(encoded, 'base64');
  if (typed.length !== 33 || typed[0] !== COSIGNATURE || idOf(name, typed).toString('hex') !== id)
    throw new MalformedNote('no Ed25519 key of a witness');
  const key = createPublicKey({
    key: Buffer.concat([SPKI, typed.subarray(1)]),
    format: 'der',
    type: 'spki',
  });
  return { name, id: idOf(name, typed), key };
}

export function witnessKeyText(name: string, publicKey: KeyObject): string {
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  const typed = Buffer.concat([Buffer.of(COSIGNATURE), raw]);
  return `${name}+${idOf(name, typed).toString('hex')}+${typed.toString('base64')}`;
}

const message = (text: string, seconds: number) => Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);

/** The line by which a witness signs the text of a checkpoint. */
export function cosign(text: string, name: string, privateKey: KeyObject, seconds: number): string {
  const vkey = parseWitnessKey(witnessKeyText(name, createPublicKey(privateKey)));
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(seconds));
  const signed = Buffer.concat([vkey.id, time, sign(null, message(text, seconds), privateKey)]);
  return `— ${name} ${signed.toString('base64')}\n`;
}

/** The signatures of known witnesses under a note. @throws MalformedNote */
export function cosignatures(note: string, witnesses: readonly NoteKey[]): Cosignature[] {
  const { text, lines } = signatureLines(note);
  return lines.flatMap(({ name, signed }) => {
    const key = witnesses.find((each) => each.name === name && each.id.equals(signed.subarray(0, 4)));
    if (!key || signed.length !== 76) return [];
    const seconds = Number(signed.readBigUInt64BE(4));
    const isTrue = verify(null, message(text, seconds), key.key, signed.subarray(12));
    return isTrue ? [{ witness: name, seconds }] : [];
  });
}

/** What a log sends to a witness (C2SP tlog-witness `add-checkpoint`). */
export interface CheckpointRequest {
  /** Size of the checkpoint that the witness signed last. */
  old: number;
  proof: readonly Buffer[];
  checkpoint: string;
}
export function checkpointRequestText({ old, proof, checkpoint }: CheckpointRequest): string {
  return `old ${old}\n${proof.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${checkpoint}`;
}

/** @throws MalformedNote */
export function parseCheckpointRequest(text: string): CheckpointRequest {
  const end = text.indexOf('\n\n');
  const [first = '', ...rest] = text.slice(0, end).split('\n');
  const [, old] = /^old (0|[1-9]\d{0,15})$/.exec(first) ?? [];
  if (end < 0 || old === undefined || rest.some((line) => !/^[A-Za-z0-9+/]{43}=$/.test(line)))
    throw new MalformedNote('the request has no old size or a line of its proof is none');
  const proof = rest.map((line) => Buffer.from(line, 'base64'));
  return { old: Number(old), proof, checkpoint: text.slice(end + 2) };
}
