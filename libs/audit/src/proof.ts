import { MalformedNote, openCheckpoint, type Checkpoint, type NoteKey } from './note';
import { isIncluded, type Hash } from './tree';

/** Proof that a leaf is in a log: its place, the path to the root, a signed checkpoint (C2SP tlog-proof). */
export interface LogProof {
  index: number;
  path: readonly Hash[];
  checkpoint: string;
  extra?: Buffer;
}
const HEADER = 'c2sp.org/tlog-proof@v1';

export function proofText({ index, path, checkpoint, extra }: LogProof): string {
  const lines = [
    HEADER,
    ...(extra ? [`extra ${extra.toString('base64')}`] : []),
    `index ${index}`,
    ...path.map((hash) => hash.toString('base64')),
  ];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** @throws MalformedNote */
export function parseProof(text: string): LogProof {
  const end = text.indexOf('\n\n');
  const [header, ...rest] = text.slice(0, end).split('\n');
  if (end < 0 || header !== HEADER) throw new MalformedNote('the text is no proof of a log');
  const extra = rest[0]?.startsWith('extra ')
    ? Buffer.from((rest.shift() as string).slice(6), 'base64')
    : undefined;
  const [, index] = /^index (0|[1-9]\d{0,15})$/.exec(rest.shift() ?? '') ?? [];
  if (index === undefined || rest.some((line) => !/^[A-Za-z0-9+/]{43}=$/.test(line)))
    throw new MalformedNote('a line of the proof is none');
  const path = rest.map((line) => Buffer.from(line, 'base64'));
  return { index: Number(index), path, checkpoint: text.slice(end + 2), ...(extra ? { extra } : {}) };
}

/**
 * The checkpoint under which a leaf is proven to be in the log; undefined if a key is unknown or the proof
 * does not fit. @throws MalformedNote
 */
export function provenIn(leaf: Hash, proof: LogProof, keys: readonly NoteKey[]): Checkpoint | undefined {
  const head = openCheckpoint(proof.checkpoint, keys);
  return head && isIncluded(leaf, proof.index, head.size, proof.path, head.root) ? head : undefined;
}
