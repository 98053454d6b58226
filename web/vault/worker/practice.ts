import {
  appendToRoster,
  fingerprintOf,
  keysOf,
  openVault,
  pairingCode,
  readCard,
  SealedError,
  verifyRoster,
  wrapVault,
  type Card,
  type ChartKey,
  type EvaluatePrf,
  type Head,
  type KeyFile,
  type MemberKeys,
  type Roster,
  type VaultKeys,
} from '@riserbo/sealed';
import type { Answer, Ask, Opened, Practice, RosterFiles } from '../protocol';
import { fromBase64, openKeyFile, toBase64 } from './files';
import { Refused, verifying } from './refused';

/** A practice that a key file opened. */
export interface Open {
  readonly file: KeyFile;
  readonly keys: MemberKeys;
  readonly entries: readonly string[];
  readonly roster: Roster;
  readonly vault: VaultKeys;
  readonly charts: Map<string, OpenChart>;
}
export interface OpenChart {
  readonly client: string;
  readonly keys: ReadonlyMap<number, ChartKey>;
  readonly head: Head;
  /** The end of the history once the server has stored what was sealed last. */
  readonly next?: Head;
}

export async function unlock(
  ask: Ask<'unlock'>,
  evaluate: EvaluatePrf,
): Promise<{ open: Open; shown: Opened }> {
  const file = await openKeyFile(ask, evaluate);
  const keys = await keysOf(file.identity);
  const wanted = () => new SealedError('key_not_member', wantedFingerprint(ask));
  if (file.tenant !== ask.tenant) throw wanted();
  const { rosterRoot } = file;
  if (rosterRoot === undefined) throw new Refused('key_file_invalid');
  const { entries, roster, vault } = await verify(ask, { keys, root: rosterRoot }).catch((error: unknown) => {
    throw error instanceof SealedError && error.code === 'key_not_member' ? wanted() : error;
  });
  const open = { file, keys, entries, roster, vault, charts: new Map<string, OpenChart>() };
  const members = [...roster.members.values()].map((card) => ({
    ...{ member: card.member, role: card.role, active: card.until === undefined },
    fingerprint: fingerprintOfCard(card),
  }));
  const shown = { role: file.role, member: file.member, fingerprint: fingerprintOf(keys), members };
  return { open, shown };
}

/** What the server has now, never older than what was seen. */
export async function update(open: Open, ask: Ask<'update'>): Promise<Open> {
  const { keys, roster } = open;
  return { ...open, ...(await verify(ask, { keys, root: roster.root, seen: roster.mark })) };
}

async function verify(
  { tenant, entries, vault, inbox }: Practice,
  { keys, root, seen }: { keys: MemberKeys; root: string; seen?: Roster['mark'] },
): Promise<Pick<Open, 'entries' | 'roster' | 'vault'>> {
  return verifying(async () => {
    const roster = verifyRoster(entries, { tenant, root, seen });
    const wraps = { vault: fromBase64(vault), inbox: fromBase64(inbox) };
    return { entries, roster, vault: await openVault(wraps, keys, roster) };
  });
}

export function readCardOf({ file }: Open, { card }: Ask<'readCard'>): Promise<Answer<'readCard'>> {
  return verifying(() => {
    const read = readCard(card, file.tenant);
    return { member: read.member, role: read.role, fingerprint: fingerprintOfCard(read) };
  });
}

/** @throws Refused `pairing_code_wrong`: the server offered other keys than the newcomer made */
export async function addMember(
  { file, keys, entries, roster, vault }: Open,
  { card, pairingCode: typed }: Ask<'addMember'>,
): Promise<RosterFiles> {
  const { tenant } = file;
  const { kid } = await verifying(() => readCard(card, tenant));
  const plain = (code: string) => code.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase();
  if (plain(typed) !== plain(pairingCode(roster.root, kid)))
    throw new Refused('pairing_code_wrong', {}, true);
  const entry = appendToRoster(roster, { op: 'add', card }, { tenant, now: new Date(), signer: keys });
  const next = verifyRoster([...entries, entry], { tenant, root: roster.root });
  const wraps = await wrapVault(vault, next);
  return { seq: next.mark.seq, entry, vault: toBase64(wraps.vault), inbox: toBase64(wraps.inbox) };
}

const fingerprintOfCard = ({ enc, sig }: Card): string => fingerprintOf({ recipient: enc, signing: sig });

/** Of the member who is signed in, as the server has it: a hint which file to look for, not a proof. */
function wantedFingerprint({ entries, tenant, member }: Practice): { fingerprint?: string } {
  try {
    const { members } = verifyRoster(entries, { tenant });
    const card = [...members.values()].find((each) => each.member === member && each.until === undefined);
    return card ? { fingerprint: fingerprintOfCard(card) } : {};
  } catch {
    return {};
  }
}
