import {
  appendToRoster,
  createKeyFile,
  createVault,
  fingerprintOf,
  issueCard,
  keysOf,
  pairingCode,
  protectByPasskey,
  protectKeyFile,
  verifyRoster,
  wrapVault,
  writeKeyFile,
  type EvaluatePrf,
  type KeyFile,
  type MemberKeys,
  type Roster,
  type RosterChange,
} from '@riserbo/sealed';
import type { Answer, Ask, KeyRole, Published, SavedKey } from '../protocol';
import { openKeyFile, toBase64 } from './files';
import { proofNote } from './proof-note';
import { Refused, verifying } from './refused';

interface Made {
  readonly file: KeyFile;
  readonly keys: MemberKeys;
  readonly card: string;
}

/** Keys that were made; none is published before its file was opened again from the disk. */
export class Making {
  private readonly proved = new Set<string>();
  private constructor(
    readonly saved: SavedKey[],
    private readonly made: readonly Made[],
    private readonly published: Published,
  ) {}

  static async found({ tenant, member, suite, passphrase }: Ask<'found'>): Promise<Making> {
    const founder = await make({ tenant, member, role: 'admin' }, suite);
    const recovery = await make({ tenant, member: crypto.randomUUID(), role: 'recovery' }, suite);
    const { keys, names } = await createVault(suite, 1);
    const change: RosterChange = { op: 'genesis', cards: [founder.card, recovery.card], ...names };
    const entry = appendToRoster(undefined, change, { tenant, now: new Date(), signer: founder.keys });
    const roster = verifyRoster([entry], { tenant });
    const { vault, inbox } = await wrapVault(keys, roster);
    const made = [founder, recovery].map((each) => pinned(each, roster));
    const saved = await Promise.all(made.map((each) => save(each, passphrase)));
    const files = { seq: 1, entry, vault: toBase64(vault), inbox: toBase64(inbox) };
    return new Making(saved, made, { kind: 'practice', ...files });
  }

  static async join({ tenant, member, role, entries, passphrase }: Ask<'join'>): Promise<Making> {
    const roster = await verifying(() => verifyRoster(entries, { tenant }));
    const suite = [...roster.members.values()][0]?.suite ?? 'hybrid';
    const made = pinned(await make({ tenant, member, role }, suite), roster);
    const { kid } = made.keys;
    const saved = { ...(await save(made, passphrase)), pairingCode: pairingCode(roster.root, kid) };
    return new Making([saved], [made], { kind: 'card', kid, card: made.card });
  }

  /** @throws SealedError like `readKeyFile`, `wrong_key`; Refused `fingerprint_wrong` */
  async prove(
    { file, passphrase, lastGroup }: Ask<'prove'>,
    evaluate: EvaluatePrf,
  ): Promise<Answer<'prove'>> {
    const opened = await openKeyFile({ file, passphrase }, evaluate);
    const keys = await keysOf(opened.identity);
    const made = this.made.find(({ keys: { kid } }) => kid === keys.kid);
    if (!made || opened.rosterRoot !== made.file.rosterRoot) throw new Refused('wrong_key');
    const fingerprint = fingerprintOf(keys);
    if (lastGroup.trim().toUpperCase() !== fingerprint.slice(-4)) throw new Refused('fingerprint_wrong');
    await proofNote(opened, keys);
    this.proved.add(keys.kid);
    return { role: opened.role, fingerprint, left: this.made.length - this.proved.size };
  }

  /** @throws Refused `keys_not_proved` */
  publish(): Published {
    if (this.proved.size < this.made.length) throw new Refused('keys_not_proved');
    for (const { url } of this.saved) URL.revokeObjectURL(url);
    return this.published;
  }
}

async function make(
  about: { tenant: string; member: string; role: KeyRole },
  suite: MemberKeys['suite'],
): Promise<Made> {
  const { file, keys } = await createKeyFile({ ...about, created: new Date().toISOString() }, suite);
  return { file, keys, card: issueCard(about, keys) };
}

const pinned = (made: Made, { root }: Roster): Made => ({
  ...made,
  file: { ...made.file, rosterRoot: root },
});

/** The page gets an address that it can save and not read. */
async function save({ file, keys }: Made, passphrase: string | undefined): Promise<SavedKey> {
  const plain = await writeKeyFile(file);
  const text =
    passphrase === undefined || passphrase === '' ? plain : await protectKeyFile(plain, passphrase);
  return savedKey(text, text === plain ? '.txt' : '.age', { file, keys });
}

const savedKey = (text: string, end: string, { file, keys }: Pick<Made, 'file' | 'keys'>): SavedKey => ({
  role: file.role,
  name: `riserbo-${file.role}-${keys.kid.slice(0, 6)}${end}`,
  url: URL.createObjectURL(new Blob([text], { type: 'text/plain' })),
  fingerprint: fingerprintOf(keys),
});

/** @throws SealedError `passkey_wrong` when the person or the passkey refuses */
export async function addPasskey(ask: Ask<'addPasskey'>, evaluate: EvaluatePrf): Promise<SavedKey> {
  const file = await openKeyFile(ask, evaluate);
  const text = await protectByPasskey(await writeKeyFile(file), evaluate);
  return savedKey(text, '-passkey.age', { file, keys: await keysOf(file.identity) });
}
