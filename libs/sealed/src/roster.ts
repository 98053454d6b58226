import * as z from 'zod/mini';
import { suiteOf } from './age';
import { readCard, type Card } from './card';
import { digest, fromBase64url } from './encoding';
import { SealedError } from './errors';
import { read, sign, type Signer } from './jws';
import { hash, id, parse, position, recipient, seconds, type RosterMark } from './shapes';

const base = { v: z.literal(1), tenant: id, seq: position, prev: z.nullable(hash), iat: seconds };
const vault = z.strictObject({ epoch: position, recipient });
/** F8: who sealed intake is sealed to; its identity lies in the vault. */
const inbox = z.strictObject({ recipient });
const claims = z.discriminatedUnion('op', [
  z.strictObject({
    ...base,
    op: z.literal('genesis'),
    cards: z.array(z.string()).check(z.length(2)),
    vault,
    inbox,
  }),
  z.strictObject({ ...base, op: z.literal('add'), card: z.string() }),
  // a new vault key with every removal: who left cannot open what is written from then on
  z.strictObject({ ...base, op: z.literal('revoke'), kid: hash, vault, inbox }),
]);
type Claims = z.infer<typeof claims>;
/** What a change of the roster says; position, link and time are added by `appendToRoster`. */
export type RosterChange = Claims extends infer Each
  ? Each extends Claims
    ? Omit<Each, 'v' | 'tenant' | 'seq' | 'prev' | 'iat'>
    : never
  : never;

export interface RosterMember extends Card {
  readonly since: number;
  /** The entry that revoked the card. */
  readonly until?: number;
}
/** A verified roster. `mark` is its head, `root` its beginning. */
export interface Roster {
  readonly tenant: string;
  readonly root: string;
  readonly mark: RosterMark;
  readonly members: ReadonlyMap<string, RosterMember>;
  readonly vault: { readonly epoch: number; readonly recipient: string };
  readonly inbox: { readonly recipient: string };
  /** Position of the last removal; 0 for none. */
  readonly lastRevocation: number;
  /** Hash of every entry, by position. */
  readonly hashes: readonly string[];
}

/** Signs the next entry. `roster` is undefined for the first one. */
export function appendToRoster(
  roster: Roster | undefined,
  change: RosterChange,
  { tenant, now, signer }: { tenant: string; now: Date; signer: Signer },
): string {
  const { seq, hash: prev } = roster?.mark ?? { seq: 0, hash: null };
  const entry = { v: 1, tenant, seq: seq + 1, prev, iat: Math.floor(now.getTime() / 1000), ...change };
  return sign('roster', entry, signer);
}

/**
 * Verifies a whole roster before any of its keys is used.
 * @param trust the practice, the root from the key file, and the newest head this device has seen
 * @throws SealedError `roster_broken`, `roster_root_changed`, `roster_rolled_back`, `roster_signer`,
 * `claims_invalid`, `signature_invalid`
 */
export function verifyRoster(
  entries: readonly string[],
  trust: { tenant: string; root?: string | undefined; seen?: RosterMark | undefined },
): Roster {
  const [first] = entries;
  if (first === undefined) throw new SealedError('roster_broken', { seq: 0 });
  if (trust.root !== undefined && digest(first) !== trust.root) throw new SealedError('roster_root_changed');
  let roster: Roster | undefined;
  for (const jws of entries) roster = next(roster, jws, trust.tenant);
  const verified = roster as Roster;
  const { seen } = trust;
  if (seen && verified.hashes[seen.seq - 1] !== seen.hash)
    throw new SealedError(verified.mark.seq < seen.seq ? 'roster_rolled_back' : 'roster_broken', {
      seq: seen.seq,
    });
  return verified;
}

function next(roster: Roster | undefined, jws: string, tenant: string): Roster {
  const unverified = read('roster', jws);
  const entry = parse(claims, unverified.claims);
  const { seq, hash: prev } = roster?.mark ?? { seq: 0, hash: null };
  const inPlace = entry.tenant === tenant && entry.seq === seq + 1 && entry.prev === prev;
  if (!inPlace || (entry.op === 'genesis') !== (roster === undefined))
    throw new SealedError('roster_broken', { seq: seq + 1 });
  const members = new Map(roster?.members);
  const { recipient: vaultKey } = entry.op === 'genesis' ? entry.vault : (roster as Roster).vault;
  for (const card of cardsOf(entry, tenant)) {
    // one suite for the whole practice, so that every file opens with every member's tool
    if (members.has(card.kid) || card.suite !== suiteOf(vaultKey))
      throw new SealedError('roster_broken', { seq: entry.seq });
    members.set(card.kid, { ...card, since: entry.seq });
  }
  const signer = (entry.op === 'genesis' ? members : roster?.members)?.get(unverified.kid);
  if (!signer || !maySign(signer, entry)) throw new SealedError('roster_signer', { seq: entry.seq });
  unverified.verify(fromBase64url(signer.sig));
  const mark = { seq: entry.seq, hash: digest(jws) };
  const hashes = [...(roster?.hashes ?? []), mark.hash];
  const before = roster ?? { tenant, root: mark.hash, lastRevocation: 0 };
  return { ...before, ...effects(roster, entry, members), mark, hashes, members } as Roster;
}

function cardsOf(entry: Claims, tenant: string): Card[] {
  if (entry.op === 'revoke') return [];
  const cards = (entry.op === 'genesis' ? entry.cards : [entry.card]).map((jws) => readCard(jws, tenant));
  const roles = cards.map(({ role }) => role).sort();
  const founding = entry.op === 'genesis' && roles.join() !== 'admin,recovery';
  if (founding) throw new SealedError('roster_broken', { seq: entry.seq });
  return cards;
}

/** An active admin or the recovery key; the founder signs the first entry. */
function maySign(signer: RosterMember, entry: Claims): boolean {
  if (signer.until !== undefined) return false;
  return signer.role === 'admin' || (signer.role === 'recovery' && entry.op !== 'genesis');
}

function effects(roster: Roster | undefined, entry: Claims, members: Map<string, RosterMember>) {
  if (entry.op === 'add') return {};
  const fields = { vault: entry.vault, inbox: entry.inbox };
  if (entry.op === 'genesis') {
    if (entry.vault.epoch !== 1) throw new SealedError('roster_broken', { seq: entry.seq });
    return fields;
  }
  const leaving = members.get(entry.kid);
  const known = roster as Roster;
  const renewed =
    entry.vault.epoch === known.vault.epoch + 1 &&
    entry.vault.recipient !== known.vault.recipient &&
    entry.inbox.recipient !== known.inbox.recipient;
  if (!leaving || leaving.until !== undefined || !renewed)
    throw new SealedError('roster_broken', { seq: entry.seq });
  members.set(entry.kid, { ...leaving, until: entry.seq });
  return { ...fields, lastRevocation: entry.seq };
}

export const activeMembers = (roster: Roster): RosterMember[] =>
  [...roster.members.values()].filter(({ until }) => until === undefined);

/**
 * The signer of something that was signed when the roster was at `mark`.
 * @throws SealedError `signer_unknown`, `signer_inactive`, `roster_broken` when the mark is not part of this
 * roster
 */
export function signerAt(roster: Roster, kid: string, mark: RosterMark): RosterMember {
  if (roster.hashes[mark.seq - 1] !== mark.hash) throw new SealedError('roster_broken', { seq: mark.seq });
  const member = roster.members.get(kid);
  if (!member) throw new SealedError('signer_unknown');
  const active = member.since <= mark.seq && (member.until === undefined || mark.seq < member.until);
  if (!active) throw new SealedError('signer_inactive', { seq: mark.seq });
  return member;
}
