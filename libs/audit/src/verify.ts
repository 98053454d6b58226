import { cosignatures } from './cosignature';
import { MalformedNote, openCheckpoint, signatureLines, type Checkpoint, type NoteKey } from './note';
import { parseOutside, type OutsideObject } from './outside';
import { frontierRoot, extendFrontier, leafHash, type Hash } from './tree';

/** 0: all that is held outside fits together; 1: something was changed; 2: it could not be found out. */
export type ExitCode = 0 | 1 | 2;
export interface Verdict {
  code: ExitCode;
  /** For people: what was checked, and what did not fit. */
  findings: string[];
}
export interface AuditPolicy {
  /** Name of the installation log, and first part of the names of all logs. */
  installation: string;
  /** Keys of the notary under a log's name. */
  keysOf: (origin: string) => readonly NoteKey[];
  witnesses: readonly NoteKey[];
  /** How many witnesses have to have signed a kept checkpoint of the installation log. */
  quorum: number;
}
/** A head that a company kept. Text of a signed note. */
export type KeptHead = string;

/** A log as the place's leaf hashes make it. `roots[size]` is known for every size. */
interface Replayed {
  size: number;
  frontier: Hash[];
  roots: Map<number, Hash>;
}
const HASH_BYTES = 32;
/** Nothing was proven, because something is missing or unknown. */
class NotKnown extends Error {}

/**
 * Checks the objects of an outside place, the oldest first, and heads that were kept elsewhere. The objects
 * hold the leaf hashes of every log, so each log and the installation log are built again and compared with
 * what the notary signed.
 */
export function verifyAudit(
  policy: AuditPolicy,
  objects: readonly string[],
  kept: readonly KeptHead[] = [],
): Verdict {
  try {
    if (objects.length === 0) throw new NotKnown('the place is empty');
    const replay = new Replay(policy);
    for (const object of objects) replay.add(object);
    for (const head of kept) replay.holds(head);
    return { code: 0, findings: [replay.summary(kept.length)] };
  } catch (error) {
    const code = error instanceof NotKnown ? 2 : 1;
    return { code, findings: [error instanceof Error ? error.message : 'unreadable'] };
  }
}

class Replay {
  private readonly logs = new Map<string, Replayed>();
  private readonly installation: Replayed = emptyLog();
  private cosigners = 0;

  constructor(private readonly policy: AuditPolicy) {}

  add(text: string): void {
    const minute = parseOutside(text);
    const at = this.installation.size;
    if (minute.before !== at) throw new Error(`object after ${at}: it follows ${minute.before}`);
    const leaves = minute.heads.map((head) => this.leafOf(head));
    grow(this.installation, leaves);
    const { installation } = this.policy;
    const signed = this.opened(minute.checkpoint, installation);
    assertIs(signed, this.installation, `installation log at ${signed.size}`);
  }

  /** A head that was kept elsewhere has to be one that the place's logs went through. */
  holds(note: string): void {
    const [origin = ''] = note.split('\n', 1);
    const isInstallation = origin === this.policy.installation;
    const log = isInstallation ? this.installation : this.logs.get(origin);
    const head = this.opened(note, origin);
    if (isInstallation)
      this.cosigners = Math.max(
        this.cosigners,
        new Set(cosignatures(note, this.policy.witnesses).map(({ witness }) => witness)).size,
      );
    if (head.size === 0) return;
    if (!log || head.size > log.size) throw new NotKnown(`${origin}: the place ends before ${head.size}`);
    if (!log.roots.get(head.size)?.equals(head.root))
      throw new Error(`${origin}: the log at ${head.size} is not the one that was signed`);
  }

  summary(kept: number): string {
    const rows = [...this.logs.values()].reduce((sum, { size }) => sum + size, 0);
    const { quorum } = this.policy;
    if (this.cosigners < quorum)
      throw new NotKnown(
        `${this.cosigners} witnesses signed a kept checkpoint; the policy asks for ${quorum}`,
      );
    return `${this.logs.size} logs, ${rows} rows, ${kept} kept heads, ${this.cosigners} witnesses: all fit`;
  }

  private leafOf({ company, service, note, from, leaves }: OutsideObject['heads'][number]): Hash {
    const origin = `${this.policy.installation}/${company}/${service}`;
    const log = this.logs.get(origin) ?? emptyLog();
    if (from !== log.size) throw new Error(`${origin}: rows follow ${from}, and ${log.size} are known`);
    grow(log, hashesOf(leaves));
    this.logs.set(origin, log);
    assertIs(this.opened(note, origin), log, origin);
    return leafHash(Buffer.from(signatureLines(note).text));
  }

  private opened(note: string, origin: string): Checkpoint {
    const keys = this.policy.keysOf(origin);
    const head = openCheckpoint(note, keys);
    if (head === undefined) {
      const isOurs = signatureLines(note).lines.some(({ name, signed }) =>
        keys.some((key) => key.name === name && key.id.equals(signed.subarray(0, 4))),
      );
      const text = `${origin}: ${isOurs ? 'the signature is wrong' : 'no known key signed the head'}`;
      throw isOurs ? new Error(text) : new NotKnown(text);
    }
    if (head.origin !== origin) throw new Error(`${origin}: the head is of another log`);
    return head;
  }
}

const emptyLog = (): Replayed => ({ size: 0, frontier: [], roots: new Map() });

function grow(log: Replayed, leaves: readonly Hash[]): void {
  for (const leaf of leaves) {
    log.frontier = extendFrontier(log.frontier, log.size, [leaf]);
    log.size += 1;
    log.roots.set(log.size, frontierRoot(log.frontier));
  }
}
function assertIs(signed: Checkpoint, log: Replayed, name: string): void {
  if (signed.size !== log.size || !frontierRoot(log.frontier).equals(signed.root))
    throw new Error(`${name}: the signed head is not that of its rows`);
}

function hashesOf(base64: string): Hash[] {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length % HASH_BYTES !== 0 || bytes.toString('base64') !== base64)
    throw new MalformedNote('the leaf hashes are no base64 of 32 bytes each');
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, place) =>
    bytes.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES),
  );
}
