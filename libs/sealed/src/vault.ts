import { open, recipientOf, seal, type Identity } from './age';
import { fromUtf8, utf8 } from './encoding';
import { SealedError } from './errors';
import { generateIdentity, type MemberKeys } from './keys';
import { lintCiphertext, type Suite } from './lint';
import { activeMembers, type Roster } from './roster';

/** The keys of one vault epoch: the vault opens charts, the inbox opens sealed intake. */
export interface VaultKeys {
  readonly vault: Identity;
  readonly inbox: Identity;
}
/** What the roster says of them. */
export interface VaultNames {
  readonly vault: { readonly epoch: number; readonly recipient: string };
  readonly inbox: { readonly recipient: string };
}

export async function createVault(
  suite: Suite,
  epoch: number,
): Promise<{ keys: VaultKeys; names: VaultNames }> {
  const keys = { vault: await generateIdentity(suite), inbox: await generateIdentity(suite) };
  const [vault, inbox] = [await recipientOf(keys.vault), await recipientOf(keys.inbox)];
  return { keys, names: { vault: { epoch, recipient: vault }, inbox: { recipient: inbox } } };
}

/**
 * Seals the vault key to every active member and to the recovery key: one file per practice and epoch. The
 * inbox
 * key is a second file, sealed to the vault.
 */
export async function wrapVault(
  keys: VaultKeys,
  roster: Roster,
): Promise<{ vault: Uint8Array; inbox: Uint8Array }> {
  await checkVault(keys, roster);
  const recipients = activeMembers(roster).map(({ enc }) => enc);
  return {
    vault: await seal(identityFile('vault', keys.vault), recipients),
    inbox: await seal(identityFile('inbox', keys.inbox), [roster.vault.recipient]),
  };
}

/**
 * Opens the vault with a member's key and accepts it only if it is the one that the roster names.
 * @throws SealedError `key_not_member`, `recipients_unexpected`, `wrong_key`, `damaged`, `vault_replaced`,
 * `inbox_replaced`
 */
export async function openVault(
  wraps: { vault: Uint8Array; inbox: Uint8Array },
  member: MemberKeys,
  roster: Roster,
): Promise<VaultKeys> {
  const active = activeMembers(roster);
  if (!active.some(({ kid }) => kid === member.kid)) throw new SealedError('key_not_member');
  lintCiphertext(wraps.vault, { suite: member.suite, recipients: active.length });
  lintCiphertext(wraps.inbox, { suite: member.suite, recipients: 1 });
  const vault = identityIn(await open(wraps.vault, member.identity));
  if ((await recipientOrNone(vault)) !== roster.vault.recipient) throw new SealedError('vault_replaced');
  const inbox = identityIn(await open(wraps.inbox, vault));
  const keys = { vault, inbox };
  await checkVault(keys, roster);
  return keys;
}

/** @throws SealedError `vault_replaced`, `inbox_replaced` */
async function checkVault({ vault, inbox }: VaultKeys, roster: Roster): Promise<void> {
  if ((await recipientOrNone(vault)) !== roster.vault.recipient) throw new SealedError('vault_replaced');
  if ((await recipientOrNone(inbox)) !== roster.inbox.recipient) throw new SealedError('inbox_replaced');
}

/** An identity file as `age -i` reads it. */
export const identityFile = (title: string, identity: Identity): Uint8Array =>
  utf8(`# riserbo ${title}\n${identity}\n`);

/** The one identity of such a file; an empty text for anything else. */
export function identityIn(file: Uint8Array): Identity {
  const lines = fromUtf8(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.length === 1 ? (lines[0] as string) : '';
}

async function recipientOrNone(identity: Identity): Promise<string | undefined> {
  return recipientOf(identity).catch(() => undefined);
}
