import * as z from 'zod/mini';
import { open, seal, suiteOf } from './age';
import { requireWritable, type ChartKey } from './chart';
import { parseContent, type NoteContent } from './content';
import { digest } from './encoding';
import { SealedError } from './errors';
import { read, signFast, type Signer } from './jws';
import { lintCiphertext } from './lint';
import { padText, unpadText } from './padding';
import { signerAt, type Roster } from './roster';
import { hash, id, parse, position, recipient, rosterMark, seconds } from './shapes';

export const noteKinds = ['soap', 'amend', 'intake', 'tombstone', 'rekey'] as const;
export type NoteKind = (typeof noteKinds)[number];
const attachment = z.strictObject({
  id,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  type: z.string().check(z.minLength(1), z.maxLength(100)),
  size: z.int().check(z.minimum(0)),
  sha256: hash,
});
export type AttachmentName = z.infer<typeof attachment>;
const claims = z.strictObject({
  v: z.literal(1),
  tenant: id,
  client: id,
  record: id,
  ver: position,
  kind: z.enum(noteKinds),
  /**
   * F9: a `private` note is for its author alone; the server enforces who may ask, the class says what was
   * meant.
   */
  class: z.enum(['standard', 'private']),
  seq: position,
  prev: z.nullable(hash),
  author: id,
  chartGen: position,
  rcpt: recipient,
  roster: rosterMark,
  iat: seconds,
  jti: id,
  content: z.unknown(),
  attachments: z.array(attachment).check(z.maxLength(50)),
});
type Claims = z.infer<typeof claims>;

export interface Note extends Omit<Claims, 'content'> {
  readonly content: NoteContent | null;
  readonly kid: string;
  /** The signed form, for an export. */
  readonly jws: string;
}
/**
 * Where a client's history ends: position and hash of its last entry. Devices keep it to see that nothing was
 * cut off.
 */
export interface Head {
  readonly seq: number;
  readonly hash: string | null;
}
export const emptyHead: Head = { seq: 0, hash: null };
export type NewNote = Pick<Note, 'record' | 'ver' | 'kind' | 'class' | 'content' | 'attachments' | 'jti'>;

/**
 * Signs a note and seals it to the chart.
 * @param head the end of the history that the author has verified
 * @throws SealedError `chart_stale`, `content_invalid`, `too_large`
 */
export async function sealNote(
  note: NewNote,
  {
    chart,
    roster,
    head,
    now,
    author,
  }: { chart: ChartKey; roster: Roster; head: Head; now: Date; author: Signer },
): Promise<{ file: Uint8Array; head: Head }> {
  requireWritable(chart, roster);
  const member = signerAt(roster, author.kid, roster.mark);
  const signed = {
    ...note,
    ...{ v: 1, tenant: roster.tenant, client: chart.client, seq: head.seq + 1, prev: head.hash },
    ...{ author: member.member, chartGen: chart.gen, rcpt: chart.recipient, roster: roster.mark },
    iat: Math.floor(now.getTime() / 1000),
    content: note.content === null ? null : parseContent(note.content),
  };
  const jws = await signFast('note', signed, author);
  const file = seal(padText(jws), [chart.recipient]);
  const own = digest(jws); // while the platform works on the file
  return { file: await file, head: { seq: head.seq + 1, hash: own } };
}

/**
 * Opens a whole history and checks every note: author, place, order and recipient.
 * @param files oldest first, as the server gave them
 * @param known chart keys by generation, and the newest head this device has seen
 * @throws SealedError `note_misplaced`, `note_missing`, `note_forked`, `signature_invalid`, `signer_unknown`,
 * `signer_inactive`, `claims_invalid`, `chart_rolled_back` and as `open`
 */
export async function openHistory(
  files: readonly Uint8Array[],
  known: { client: string; charts: ReadonlyMap<number, ChartKey>; roster: Roster; seen?: Head | undefined },
): Promise<{ notes: Note[]; head: Head }> {
  const notes: Note[] = [];
  const hashes: string[] = [];
  for (const file of files) {
    const { note, hash: own } = await openNote(file, known);
    inOrder(note, notes, hashes.at(-1) ?? null);
    notes.push(note);
    hashes.push(own);
  }
  const { seq, hash: seenHash } = known.seen ?? emptyHead;
  if (notes.length < seq) throw new SealedError('note_missing', { seq });
  if (seq > 0 && hashes[seq - 1] !== seenHash) throw new SealedError('note_forked', { seq });
  return { notes, head: { seq: notes.length, hash: hashes.at(-1) ?? null } };
}

async function openNote(
  file: Uint8Array,
  { client, charts, roster }: { client: string; charts: ReadonlyMap<number, ChartKey>; roster: Roster },
): Promise<{ note: Note; hash: string }> {
  const { identity, plaintext } = await openWithAny(file, [...charts.values()]);
  const jws = unpadText(plaintext);
  const unverified = read('note', jws);
  const note = parse(claims, unverified.claims);
  const author = signerAt(roster, unverified.kid, note.roster);
  const verified = unverified.verifyFast(author);
  const own = digest(jws); // while the platform verifies
  await verified;
  const at = { seq: note.seq };
  // a valid note that was sealed again for another client, practice or chart
  const chart = charts.get(note.chartGen);
  const inPlace =
    chart?.identity === identity &&
    note.tenant === roster.tenant &&
    note.client === client &&
    note.rcpt === chart.recipient &&
    note.author === author.member;
  if (!inPlace) throw new SealedError('note_misplaced', at);
  const content = note.content === null ? null : parseContent(note.content);
  return { note: { ...note, content, kid: unverified.kid, jws }, hash: own };
}

/** Newest generation first: most notes are recent. */
async function openWithAny(file: Uint8Array, charts: readonly ChartKey[]) {
  const [some] = charts;
  if (!some) throw new SealedError('wrong_key');
  lintCiphertext(file, { suite: suiteOf(some.identity), recipients: 1 });
  for (const { identity } of [...charts].sort((a, b) => b.gen - a.gen)) {
    try {
      return { identity, plaintext: await open(file, identity) };
    } catch (error) {
      if (!(error instanceof SealedError) || error.code !== 'wrong_key') throw error;
    }
  }
  throw new SealedError('wrong_key');
}

function inOrder(note: Note, before: readonly Note[], prev: string | null): void {
  const last = before.at(-1);
  const at = { seq: note.seq };
  if (note.seq <= before.length) throw new SealedError('note_forked', at);
  if (note.seq !== before.length + 1) throw new SealedError('note_missing', { seq: before.length + 1 });
  if (note.prev !== prev) throw new SealedError('note_forked', at);
  // after a rekey nothing may be written with an older chart key or roster: that would be back-dated
  if (last && (note.chartGen < last.chartGen || note.roster.seq < last.roster.seq))
    throw new SealedError('chart_rolled_back', at);
  const versions = before.filter(({ record }) => record === note.record);
  const [first] = versions;
  const ownPlace = note.ver === versions.length + 1 && (first === undefined || first.class === note.class);
  if (!ownPlace || before.some(({ jti }) => jti === note.jti)) throw new SealedError('note_misplaced', at);
}
